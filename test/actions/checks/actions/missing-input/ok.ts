import { catalogueEntry } from 'slipway/actions/inside';
import { Cache, Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Vars } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { sha, version } = catalogueEntry('actions/cache')!;
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const inputs = { name: { description: 'Who', required: true }, mood: { description: 'How', required: true, defaultValue: 'well' } };
  const action = new CompositeAction(delivery, 'greet', { description: 'Greets', inputs });
  action.run('echo hello');

  const build = new Job(ci, 'build');
  build.use(new Checkout());
  build.use(new Cache({ path: ['node_modules'], key: 'modules' }));
  build.use(new UsesStep(`actions/cache@${sha}`, { version, inputs: { Path: 'node_modules', KEY: 'modules' } }));
  build.use(new UsesStep(`actions/cache@${sha}`, { version, inputs: Functions.fromJson(Vars.get('CACHE')) }));
  // What an old release asked for is not known.
  build.use(new UsesStep('actions/cache@0123456789abcdef0123456789abcdef01234567', { version: 'v4.0.0', inputs: { path: 'node_modules' } }));
  build.use(action.step({ inputs: { name: 'Ada' } }));
}
