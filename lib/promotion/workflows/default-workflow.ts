import { PromotionWorkflow } from './promotion-workflow';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';

/** The workflow of all stages that name no other: made for the first of them. */
export function defaultWorkflow(pipeline: PromotionPipeline): PromotionWorkflow {
  const made = pipeline.node.children.find((child): child is PromotionWorkflow => child instanceof PromotionWorkflow && child.node.id === `promotion-workflow:${DEFAULT}`);
  return made ?? new PromotionWorkflow(pipeline, DEFAULT);
}

const DEFAULT = 'promote-environment';
