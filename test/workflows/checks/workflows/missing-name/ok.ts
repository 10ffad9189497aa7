import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Permissions, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'usual', { triggers: [Trigger.push()] }), 'test').run('make');
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], name: 'CI', asWritten: true, permissions: Permissions.none() });
  new Job(ci, 'test', { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5) }).run('make');
}
