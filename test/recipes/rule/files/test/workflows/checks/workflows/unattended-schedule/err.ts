import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const nightly = new Workflow(delivery, 'nightly', {
    triggers: [Trigger.schedule({ cron: '17 3 * * *' })], // finding
  });
  new Job(nightly, 'clean').run('make clean');
}
