import { environmentNamed } from './environments-of';
import { isSameName, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { mayDeploy } from '../../../identity/inside';
import { ANY_BRANCH } from '../../../semantics/inside';

/** Gates stand in the workflow that promotes. A branch that may deploy brings workflows of its own. */
export const unprotectedStage: Rule = {
  id: 'promotion/unprotected-stage',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { pipeline: { defaultBranch }, stage } of stagesOf(model)) {
      if (!stage.production) continue;
      const names = isSameName(stage.environment, stage.rollbackEnvironment) ? [stage.environment] : [stage.environment, stage.rollbackEnvironment];
      for (const declared of names.flatMap((name) => environmentNamed(name, model) ?? [])) {
        if (!mayDeploy(declared, ANY_BRANCH)) continue;
        report({
          message: `Any branch may deploy to the environment '${declared.name}' of the stage '${stage.name}': whoever can push one writes a job that runs there, with its secrets and past every gate.`,
          at: [declared, { origin: stage.origin, note: 'the stage' }],
          fix: `Let only the branch deploy whose workflows promote: { branches: ['${defaultBranch}'] }.`,
        });
      }
    }
  },
};
