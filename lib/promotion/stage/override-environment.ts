import { StageOverride } from './stage-props';
import { DeploymentEnvironment } from '../../repository/inside';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';

/** Where GitHub asks the team that may open what is closed. It has no secrets: nothing is deployed there. */
export function overrideEnvironment({ node: { scope }, _defaultBranch: branch }: PromotionPipeline, stage: string, { reviewers }: StageOverride): DeploymentEnvironment {
  return new DeploymentEnvironment(scope!, `${stage}-override`, { reviewers, branches: [branch] });
}
