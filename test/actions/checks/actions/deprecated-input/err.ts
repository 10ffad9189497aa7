import { catalogueEntry } from 'slipway/actions/inside';
import { Cache, Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { sha, version } = catalogueEntry('actions/cache')!;
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const inputs = { name: { description: 'Who' }, who: { description: 'Who', deprecationMessage: 'use name' } };
  const action = new CompositeAction(delivery, 'greet', { description: 'Greets', inputs });
  action.run('echo hello');

  const build = new Job(ci, 'build');
  build.use(new Checkout());
  build.use(new Cache({ path: ['node_modules'], key: 'modules', saveAlways: true })); // finding
  build.use(new UsesStep(`actions/cache@${sha}`, { version, inputs: { 'path': 'a', 'key': 'b', 'save-always': true } })); // finding
  build.use(action.step({ inputs: { who: 'Ada' } })); // finding
}
