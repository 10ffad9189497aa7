import { deployed, shopIn } from '../../../support/fixture';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Release, Stage } from 'slipway/promotion';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { environment } = shopIn(delivery, { recorded: false });
  const release = new Release(delivery, 'docs');
  const pulls = new Workflow(delivery, 'pulls', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.pullRequestReview()] });
  const record = new Job(pulls, 'record');
  record.use(new Checkout(), release.record()); // finding
  const pipeline = new PromotionPipeline(delivery, 'docs', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
