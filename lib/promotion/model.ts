import { PromotionPageModel } from './pages/model';
import { PromotionPipelineModel } from './pipeline/model';
import { ReleaseModel } from './release/model';
import { TargetActionModel } from './targets/model';

export * from './gates/model';
export * from './pages/model';
export * from './pipeline/model';
export * from './release/model';
export * from './stage/model';
export * from './targets/model';

/** What moves, and through which stages. */
export interface PromotionModel {
  /** What moves. */
  readonly releases: ReleaseModel[];
  /** The ways that it moves. */
  readonly pipelines: PromotionPipelineModel[];
  /** The actions that deploy to targets. */
  readonly targetActions: TargetActionModel[];
  /** Pages about the pipelines, for people. */
  readonly pages: PromotionPageModel[];
}
