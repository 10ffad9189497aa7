import { Delivery } from 'slipway/delivery';
import { Job, Permissions, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], asWritten: true }); // finding
  new Job(ci, 'test', { runsOn: Runner.UBUNTU_LATEST }).run('make');
  new Job(ci, 'lint', { runsOn: Runner.UBUNTU_LATEST }).run('make lint');

  const some = new Workflow(delivery, 'some', { triggers: [Trigger.push()], asWritten: true }); // finding
  new Job(some, 'test', { runsOn: Runner.UBUNTU_LATEST, permissions: Permissions.none() }).run('make');
  new Job(some, 'lint', { runsOn: Runner.UBUNTU_LATEST }).run('make lint');

  // It is not only called.
  const both = new ReusableWorkflow(delivery, 'both', { triggers: [Trigger.workflowDispatch()], asWritten: true }); // finding
  new Job(both, 'test', { runsOn: Runner.UBUNTU_LATEST }).run('make');
}
