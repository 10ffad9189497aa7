import { Delivery } from 'slipway/delivery';
import { Job, Permissions, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'usual', { triggers: [Trigger.push()] }), 'test').run('make');

  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], asWritten: true, permissions: Permissions.none() });
  new Job(ci, 'test', { runsOn: Runner.UBUNTU_LATEST }).run('make');

  const each = new Workflow(delivery, 'each', { triggers: [Trigger.push()], asWritten: true });
  new Job(each, 'test', { runsOn: Runner.UBUNTU_LATEST, permissions: Permissions.none() }).run('make');

  // It has what its caller has.
  const called = new ReusableWorkflow(delivery, 'called', { asWritten: true });
  new Job(called, 'test', { runsOn: Runner.UBUNTU_LATEST }).run('make');
}
