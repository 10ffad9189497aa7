import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new UsesStep(`actions/checkout@${SHA}`, { version: 'v4.0.0', inputs: { 'fetch-depth': 0 } })); // finding
  build.run('make\ngit describe --tags');
  build.use(new UsesStep(`acme/lint@${SHA}`));
  const shared = new CompositeAction(delivery, 'shared', { description: 'Begins.' });
  shared.use(new UsesStep(`actions/checkout@${SHA}`)); // finding
  new Job(ci, 'inside').use(new Checkout(), shared.step());
}
