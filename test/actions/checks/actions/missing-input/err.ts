import { catalogueEntry } from 'slipway/actions/inside';
import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { sha, version } = catalogueEntry('actions/cache')!;
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const inputs = { name: { description: 'Who', required: true }, mood: { description: 'How', required: true, defaultValue: 'well' } };
  const action = new CompositeAction(delivery, 'greet', { description: 'Greets', inputs });
  action.run('echo hello');

  const build = new Job(ci, 'build');
  build.use(new Checkout());
  build.use(new UsesStep(`actions/cache@${sha}`, { version, inputs: { path: 'node_modules' } })); // finding
  build.use(new UsesStep(`actions/cache@${sha}`, { version })); // finding
  build.use(action.step()); // finding
}
