import { environmentNamed } from './environments-of';
import { KnownStage, stagesOf } from './stages';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredEnvironmentModel, DeclaredRepository, fnmatch } from '../../../repository/inside';

/** What promotes runs on the default branch, whatever is released: an environment that refuses it refuses every deployment. */
export const defaultBranch: Rule = {
  id: 'promotion/default-branch',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    for (const known of stagesOf(model)) {
      const { stage, pipeline } = known;
      if (facts && facts.defaultBranch !== pipeline.defaultBranch) {
        report({ message: `The pipeline '${pipeline.id}' decides on the branch '${pipeline.defaultBranch}', and the default branch of the repository is '${facts.defaultBranch}': on a schedule GitHub runs that one, where nothing is decided.`, at: [stage, { origin: pipeline.origin, note: 'the pipeline' }], fix: `Say so: new PromotionPipeline(…, { defaultBranch: '${facts.defaultBranch}' }).` });
      }
      for (const environment of environmentsOf(known, model)) {
        if (takes(environment, pipeline.defaultBranch)) continue;
        report({
          message: `Jobs of the stage '${stage.name}' run on '${pipeline.defaultBranch}', and the environment '${environment.name}' does not let that branch deploy: GitHub refuses every one of them.`,
          at: [stage, { origin: environment.origin, note: 'the environment' }],
          fix: `Let it: branches: ['${pipeline.defaultBranch}']. Which branches and tags may be released is asked by Gate.ref({ ${listed(['branches', 'tags']).replace(/'/g, '')} }).`,
        });
      }
    }
  },
};

/** Those in which the stage has jobs. */
function environmentsOf({ stage }: KnownStage, model: DeliveryModel): DeclaredEnvironmentModel[] {
  const names = [stage.environment, stage.rollbackEnvironment, ...stage.overrideEnvironment === undefined ? [] : [stage.overrideEnvironment]];
  return [...new Set(names)].flatMap((name) => environmentNamed(name, model) ?? []);
}

/** Whether the default branch is protected is not known here: then it may be. */
function takes({ refs }: DeclaredEnvironmentModel, branch: string): boolean {
  return refs.kind !== 'patterns' || refs.branches.some((pattern) => fnmatch(pattern, branch));
}
