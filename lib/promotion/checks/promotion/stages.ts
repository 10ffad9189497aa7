import { DeliveryModel } from '../../../checks/inside';
import { PROMOTION } from '../../declared-promotion';
import { PromotionPipelineModel, ReleaseModel, StageModel } from '../../model';

/** A stage with what it belongs to. */
export interface KnownStage {
  readonly stage: StageModel;
  readonly pipeline: PromotionPipelineModel;
  readonly release: ReleaseModel;
}

/** All stages of a delivery. */
export function stagesOf(model: DeliveryModel): KnownStage[] {
  const { pipelines, releases } = model._part(PROMOTION);
  return pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ stage, pipeline, release: releases.find(({ id }) => id === pipeline.release)! })));
}

/** Lengths of time as people say them. */
export function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return `${count} minute${count === 1 ? '' : 's'}`;
}
