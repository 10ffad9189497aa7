import { PromotionWorkflow } from './promotion-workflow';
import { PromotionAction } from './promotion-workflow-props';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';

/** The workflow of all stages that name no other: made for the first of them. */
export function defaultWorkflow(pipeline: PromotionPipeline): PromotionWorkflow {
  return madeBefore(pipeline, DEFAULT) ?? new PromotionWorkflow(pipeline, DEFAULT);
}

/** What looks after stages whose own workflow only runs when somebody starts it: alarms are heard, and what served before is retired, all the same. */
export function upkeepWorkflow(pipeline: PromotionPipeline): PromotionWorkflow {
  const id = `look-after-${pipeline._id}`;
  return madeBefore(pipeline, id) ?? new PromotionWorkflow(pipeline, id, { name: `Look after ${pipeline._id}`, schedule: { cron: '3,23,43 * * * *' }, actions: [PromotionAction.RECONCILE] });
}

function madeBefore(pipeline: PromotionPipeline, id: string): PromotionWorkflow | undefined {
  return pipeline.node.children.find((child): child is PromotionWorkflow => child instanceof PromotionWorkflow && child.node.id === `promotion-workflow:${id}`);
}

const DEFAULT = 'promote-environment';
