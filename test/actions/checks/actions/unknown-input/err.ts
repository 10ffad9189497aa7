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
  build.use(new UsesStep(`actions/checkout@${sha}`, { version, inputs: { 'fetch-dept': 0 } })); // finding
  build.use(new UsesStep(`actions/checkout@${sha}`, { inputs: { verbose: true } })); // finding
  build.use(new UsesStep('actions/checkout@0123456789abcdef0123456789abcdef01234567', { version: 'v3', inputs: { 'persist-credential': false } })); // finding
  build.use(action.step({ inputs: { nam: 'Ada' } })); // finding
  build.use(new UsesStep('./.github/actions/greet', { inputs: { greeting: 'Hi' } })); // finding
  build.use(new Checkout());
}
