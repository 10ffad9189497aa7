import { Checkout, Hadolint, HardenRunner } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'linux').use(new HardenRunner({ egressPolicy: 'audit' }), new Checkout(), new Hadolint({ dockerfile: 'Dockerfile' }));
  // What one's own machines are, nobody knows.
  new Job(ci, 'own', { runsOn: Runner.selfHosted('windows') }).use(new Checkout(), new Hadolint({ dockerfile: 'Dockerfile' }));
  new Job(ci, 'any', { runsOn: Runner.fromExpression(Expression.raw('vars.RUNNER')) }).use(new Checkout(), new Hadolint({ dockerfile: 'Dockerfile' }));
  new Job(ci, 'watched', { runsOn: Runner.WINDOWS_LATEST }).use(new HardenRunner({ egressPolicy: 'audit' }));
}
