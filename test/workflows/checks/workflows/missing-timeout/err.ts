import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Permissions, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], asWritten: true, permissions: Permissions.none() });
  new Job(ci, 'test', { runsOn: Runner.UBUNTU_LATEST }).run('make'); // finding
  const some = new Job(ci, 'some', { runsOn: Runner.UBUNTU_LATEST }); // finding
  some.run('make', { timeout: Duration.minutes(5) });
  some.run('make test');
}
