import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  pipeline.promotionWorkflows[0].addOverride('on.issue_comment', { types: ['created'] }); // finding
  pipeline.rollbackWorkflow.addOverride('on', ['workflow_dispatch', 'issues', 'watch']); // finding
  pipeline.rollbackWorkflow.addOverride('on', { discussion: {} }); // finding
  pipeline.rollbackWorkflow.addOverride('on', 'fork'); // finding
  const production = new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() }); // finding
  const comments = new Workflow(delivery, 'comments', { triggers: [Trigger.discussionComment()] });
  production.deployWorkflow.call(comments, 'deploy', { inputs: { operation: 'deploy', record: '1' } });
}
