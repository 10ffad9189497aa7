import { Duration } from '../../core/inside';
import { IEnvironment } from '../../workflows/inside';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';
import { RollbackPolicy } from '../rollback/rollback-policy';
import { StageProps } from '../stage/stage-props';

/** A stage, as far as its jobs must know it. */
export interface StageParts {
  readonly stageName: string;
  readonly environment: IEnvironment;
  readonly rollbackEnvironment: IEnvironment;
  readonly _pipeline: PromotionPipeline;
  readonly _props: StageProps;
  readonly _rollback: RollbackPolicy;
  readonly _production: boolean;
  readonly _keep: Duration | undefined;
}
