import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const pulls = new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest()], concurrency: { group: `pulls-${Github.headRef}`, cancelInProgress: true } });
  new Job(pulls, 'build').run('make');
  // Something else tells the runs apart, or stands for what is empty.
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()], concurrency: { group: `ci-${Github.headRef}-${Github.ref}`, cancelInProgress: true } });
  new Job(ci, 'build', { concurrency: { group: Expression.raw('github.head_ref || github.run_id') } }).run('make');
  new Job(ci, 'kept', { condition: Github.isEvent('pull_request'), concurrency: { group: `kept-${Github.headRef}` } }).run('make');
  // A schedule has one branch.
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.pullRequest(), Trigger.schedule({ cron: '3 4 * * *' })], concurrency: { group: `nightly-${Github.headRef}` } });
  new Job(nightly, 'build').run('make');
  const called = new ReusableWorkflow(delivery, 'called', { inputs: { environment: CallInput.string({ defaultValue: 'staging' }) } });
  new Job(called, 'run', { concurrency: { group: `called-${called.input('environment')}` } }).run('make');
  called.call(ci, 'call', { condition: Github.isEvent('push') });
}
