import { PromotionPipelineModel } from './model';
import { Reliance, RepositoryModel } from '../repository/inside';

/** Pipelines decide on the default branch, where GitHub runs what is scheduled. */
export function reliancesOfPipelines(pipelines: readonly PromotionPipelineModel[], facts: RepositoryModel['facts']): Reliance[] {
  return pipelines.filter(({ defaultBranch }) => defaultBranch === facts?.defaultBranch).map(({ id, defaultBranch }) => ({
    what: `the pipeline '${id}'`, facts: ['default_branch'], otherwise: `it decides on '${defaultBranch}', and what is scheduled runs on the default branch`, severity: 'error',
  }));
}
