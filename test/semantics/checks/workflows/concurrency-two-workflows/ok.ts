import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, PullRequestActivity, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // Two ways to deploy share a group that does not cancel.
  for (const id of ['deploy-by-hand', 'go-back']) {
    const one = new Workflow(delivery, id, { triggers: [Trigger.workflowDispatch()], concurrency: { group: 'deploy-production', cancelInProgress: false } });
    new Job(one, 'run').run('make deploy');
  }
  // One cancels the other on purpose: what is closed need not be built.
  const group = `preview-${Github.event('pull_request.number')}`;
  const preview = new Workflow(delivery, 'preview', { triggers: [Trigger.pullRequest()], concurrency: { group, cancelInProgress: true } });
  new Job(preview, 'run').run('make preview');
  const close = new Workflow(delivery, 'close', { triggers: [Trigger.pullRequest({ types: [PullRequestActivity.CLOSED] })], concurrency: { group, cancelInProgress: true } });
  new Job(close, 'run').run('make close');
  // The name of the workflow, the run or the branch keeps them apart.
  for (const id of ['one', 'two']) {
    const one = new Workflow(delivery, id, { triggers: [Trigger.push()], concurrency: { group: `${Github.workflow}-${Github.ref}`, cancelInProgress: true } });
    new Job(one, 'run', { concurrency: { group: Expression.raw('github.head_ref || github.run_id'), cancelInProgress: true } }).run('make');
  }
  for (const branch of ['main', 'next']) {
    const one = new Workflow(delivery, `on-${branch}`, { triggers: [Trigger.push({ branches: [branch] })], concurrency: { group: `on-${Github.ref}`, cancelInProgress: true } });
    new Job(one, 'run').run('make');
  }
  // Stopping what runs is what it is there for.
  const roll = new Workflow(delivery, 'roll-out', { triggers: [Trigger.push({ branches: ['release'] })], concurrency: { group: 'cluster' } });
  new Job(roll, 'run').run('make');
  const stop = new Workflow(delivery, 'stop', { triggers: [Trigger.workflowDispatch()], concurrency: { group: 'cluster', cancelInProgress: true } });
  new Job(stop, 'run').run('make');
}
