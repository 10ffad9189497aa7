import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // What is followed may be started by anybody: only runs of pushes are looked at.
  const { release, environment } = shopIn(delivery, { triggers: [Trigger.push({ branches: ['main'] })] });
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const stage = new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  pipeline.promotionWorkflows[0].addOverride('on.repository_dispatch', { types: ['release'] });
  pipeline.promotionWorkflows[0].addOverride('concurrency', { group: 'issues' });
  pipeline.promotionWorkflows[0].addDeletionOverride('on.issues');
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '17 3 * * *' })] });
  stage.deployWorkflow.call(nightly, 'deploy', { inputs: { operation: 'deploy', record: '1' } });
}
