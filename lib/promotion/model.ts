import { PromotionPipelineModel } from './pipeline/model';
import { ReleaseModel } from './release/model';

export * from './gates/model';
export * from './pipeline/model';
export * from './release/model';
export * from './stage/model';

/** What moves, and through which stages. */
export interface PromotionModel {
  /** What moves. */
  readonly releases: ReleaseModel[];
  /** The ways that it moves. */
  readonly pipelines: PromotionPipelineModel[];
}
