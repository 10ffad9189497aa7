import { ActionsLock, Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // As Delivery's { lock: ActionsLock.github() } does it.
  ActionsLock.github()._declare(delivery);
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new Checkout()); // finding
  build.use(new UsesStep('./tools/own')); // finding

  const action = new CompositeAction(delivery, 'tools', { description: 'Tools' });
  action.use(new UsesStep('octo/lint@v1.1.0')); // finding
  build.use(action.step());
}
