import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Permissions, PullRequestActivity, Runner, Trigger, Workflow } from 'slipway/workflows';

const WRITTEN = { asWritten: true, permissions: Permissions.none() };
const JOB = { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5) };

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()], name: 'CI', ...WRITTEN }); // finding
  new Job(ci, 'test', JOB).run('make');
  const more = new Workflow(delivery, 'more', { triggers: [Trigger.pullRequest({ types: [PullRequestActivity.SYNCHRONIZE, PullRequestActivity.LABELED] })], name: 'More', ...WRITTEN }); // finding
  new Job(more, 'test', JOB).run('make');
}
