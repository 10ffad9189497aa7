import { PromotionWorkflow } from './promotion-workflow';
import { PromotionAction } from './promotion-workflow-props';
import { freeId } from '../../core/inside';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';

/** The workflow of all stages that name no other: made for the first of them. */
export function defaultWorkflow(pipeline: PromotionPipeline): PromotionWorkflow {
  return madeBefore(pipeline, DEFAULT) ?? new PromotionWorkflow(pipeline, DEFAULT);
}

/** Tells who needs one of their own, because another pipeline of the repository has it. */
export function freeDefault(pipeline: PromotionPipeline, call: string): void {
  if (madeBefore(pipeline, DEFAULT)) return;
  freeId(pipeline._delivery, DEFAULT, call, `it would be promoted by '${DEFAULT}.yml', and there is one of this name already: declare one for the stages of this pipeline, { workflow: new PromotionWorkflow(pipeline, 'promote-${pipeline._id}') }`);
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
