import { declaredEnvironment, stagesIn } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { mayDeploy } from '../../../identity/inside';
import { DeclaredEnvironmentModel } from '../../../repository/inside';

/** Whatever is released, the workflows that deploy it run on the default branch: the policy of the environment is asked for that. */
export const refusedBranch: Rule = {
  id: 'promotion/refused-branch',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { pipeline: { defaultBranch }, stage } of stagesIn(model)) {
      for (const [name, what] of new Map([[stage.rollbackEnvironment, 'rolls back'], [stage.environment, 'deploys']])) {
        const declared = declaredEnvironment(name, model);
        if (!declared || mayDeploy(declared, `refs/heads/${defaultBranch}`)) continue;
        report({
          message: `The job that ${what} the stage '${stage.name}' runs on the branch '${defaultBranch}', and its environment '${declared.name}' lets only ${allowed(declared)} deploy: GitHub refuses every run of it.`,
          at: [{ origin: stage.origin }, { origin: declared.origin, note: 'the environment' }],
          fix: `Let the branch deploy there: { branches: ['${defaultBranch}'] }. Which branches and tags may be released is a gate: Gate.ref({ tags: ['v*'] }).`,
        });
      }
    }
  },
};

function allowed({ refs }: DeclaredEnvironmentModel): string {
  if (refs.kind !== 'patterns') return 'protected branches';
  const all = [...refs.branches.map((name) => `the branch '${name}'`), ...refs.tags.map((name) => `the tag '${name}'`)];
  return all.length === 0 ? 'nothing' : all.join(' and ');
}
