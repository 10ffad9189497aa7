import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { mayDeploy } from '../../../identity/inside';
import { DeclaredEnvironmentModel, DeclaredRepository } from '../../../repository/inside';
import { PROMOTION } from '../../declared-promotion';

/** Whatever is released, the workflows that deploy it run on the default branch: the policy of the environment is asked for that. */
export const defaultBranch: Rule = {
  id: 'promotion/default-branch',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    for (const pipeline of model._part(PROMOTION).pipelines) {
      if (!facts || facts.defaultBranch === pipeline.defaultBranch) continue;
      report({
        message: `The pipeline '${pipeline.id}' decides on the branch '${pipeline.defaultBranch}', and the default branch of '${facts.owner}/${facts.name}' is '${facts.defaultBranch}': what is scheduled runs there, and its jobs are skipped.`,
        at: [pipeline, { origin: facts.origin, note: 'the repository' }],
        fix: `Name the same branch: new PromotionPipeline(…, { defaultBranch: '${facts.defaultBranch}' }).`,
      });
    }
    for (const { pipeline: { defaultBranch: branch }, stage } of stagesOf(model)) {
      for (const [name, what] of new Map([[stage.rollbackEnvironment, 'rolls back'], [stage.environment, 'deploys']])) {
        const declared = environmentNamed(name, model);
        if (!declared || mayDeploy(declared, `refs/heads/${branch}`)) continue;
        report({
          message: `The job that ${what} the stage '${stage.name}' runs on the branch '${branch}', and its environment '${declared.name}' lets only ${allowed(declared)} deploy: GitHub refuses every run of it.`,
          at: [{ origin: stage.origin }, { origin: declared.origin, note: 'the environment' }],
          fix: `Let the branch deploy there: { branches: ['${branch}'] }. Which branches and tags may be released is a gate: Gate.ref({ tags: ['v*'] }).`,
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
