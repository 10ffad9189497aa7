import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** Gates are asked by workflows of the default branch. Where every branch may deploy, a workflow of another branch asks nothing. */
export const unprotectedStage: Rule = {
  id: 'promotion/unprotected-stage',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage, pipeline } of stagesOf(model)) {
      if (!stage.production) continue;
      const names = [...new Set([stage.environment, stage.rollbackEnvironment])];
      const open = names.flatMap((name) => environmentNamed(name, model) ?? []).filter(({ refs }) => refs.kind === 'all');
      if (open.length === 0) continue;
      report({
        message: `Users see the stage '${stage.name}', and every branch may deploy to ${listed(open.map(({ name }) => name))}: whoever can push a branch can write a workflow there that takes its secrets and asks no gate.`,
        at: [stage, ...open.map(({ origin }) => ({ origin, note: 'the environment' }))],
        fix: `Let only the branch deploy that decides: branches: ['${pipeline.defaultBranch}']. Tags are released all the same: the jobs that promote run on '${pipeline.defaultBranch}'.`,
      });
    }
  },
};
