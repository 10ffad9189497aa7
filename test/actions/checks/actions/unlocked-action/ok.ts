import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // Without GitHub's lock nothing has to stand in it.
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'build').use(new Checkout());
}
