import { PromotionPipeline, Release } from 'slipway/promotion';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const release = new Release(delivery, 'shop');
  const build = new Job(new Workflow(delivery, 'build', { triggers: [Trigger.push()] }), 'build');
  build.use(new Checkout(), release.record());
  new PromotionPipeline(delivery, 'shop', { release }); // finding
  const alone = new Release(delivery, 'alone'); // finding
  build.use(alone.record());
}
