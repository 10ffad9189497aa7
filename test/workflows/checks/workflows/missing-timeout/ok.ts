import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Permissions, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const usual = new Workflow(delivery, 'usual', { triggers: [Trigger.push()] });
  new Job(usual, 'test').run('make');

  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], asWritten: true, permissions: Permissions.none() });
  new Job(ci, 'test', { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5) }).run('make');
  new Job(ci, 'each', { runsOn: Runner.UBUNTU_LATEST }).run('make', { timeout: Duration.minutes(5) });
  // A call can have none.
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'test').run('make');
  shared.call(ci, 'call');
}
