import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new UsesStep(`action/checkout@${SHA}`)); // finding
  build.use(new UsesStep(`actions/chekout@${SHA}`)); // finding
  build.use(new UsesStep(`dcoker/login-action@${SHA}`)); // finding
  build.use(new UsesStep(`action/create-release@${SHA}`)); // finding
}
