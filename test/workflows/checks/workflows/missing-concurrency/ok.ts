import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, JobEnvironment, Permissions, PullRequestActivity, Runner, Trigger, Workflow } from 'slipway/workflows';

const WRITTEN = { asWritten: true, permissions: Permissions.none() };
const JOB = { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5) };

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'usual', { triggers: [Trigger.pullRequest()] }), 'test').run('make');
  new Job(new Workflow(delivery, 'push', { triggers: [Trigger.push()], name: 'Push', ...WRITTEN }), 'test', JOB).run('make');
  const own = new Workflow(delivery, 'own', { triggers: [Trigger.pullRequest()], name: 'Own', ...WRITTEN, concurrency: { group: 'own-${{ github.ref }}' } });
  new Job(own, 'test', JOB).run('make');
  const jobs = new Workflow(delivery, 'jobs', { triggers: [Trigger.pullRequest()], name: 'Jobs', ...WRITTEN });
  new Job(jobs, 'test', { ...JOB, concurrency: { group: 'jobs-${{ github.ref }}' } }).run('make');
  const opened = new Workflow(delivery, 'opened', { triggers: [Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.LABELED] })], name: 'Opened', ...WRITTEN });
  new Job(opened, 'label', JOB).run('make');
  const preview = new Workflow(delivery, 'preview', { triggers: [Trigger.pullRequest()], name: 'Preview', ...WRITTEN });
  new Job(preview, 'deploy', { ...JOB, environment: JobEnvironment.named('preview') }).run('make deploy');
}
