import { catalogueEntry } from 'slipway/actions/inside';
import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { sha, version } = catalogueEntry('actions/checkout')!;
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const action = new CompositeAction(delivery, 'greet', { description: 'Greets', inputs: { name: { description: 'Who' } } });
  action.run('echo hello');

  const build = new Job(ci, 'build');
  build.use(new Checkout({ fetchDepth: 0 }));
  build.use(new UsesStep(`actions/checkout@${sha}`, { version, inputs: { 'Fetch-Depth': 0, 'persist-credentials': false } }));
  // Another release may have inputs that the catalogue has not heard of.
  build.use(new UsesStep('actions/checkout@0123456789abcdef0123456789abcdef01234567', { version: 'v99', inputs: { 'brand-new-thing': true } }));
  build.use(new UsesStep('acme/tool@0123456789abcdef0123456789abcdef01234567', { inputs: { anything: 1 } }));
  build.use(action.step({ inputs: { NAME: 'Ada' } }));
}
