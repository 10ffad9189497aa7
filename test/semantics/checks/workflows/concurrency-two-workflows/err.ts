import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // Every push starts both.
  const lint = new Workflow(delivery, 'lint', { triggers: [Trigger.push()], concurrency: { group: Github.ref, cancelInProgress: true } }); // finding
  new Job(lint, 'lint').run('make lint');
  const test = new Workflow(delivery, 'test', { triggers: [Trigger.push({ branches: ['main'] })], concurrency: { group: Github.ref, cancelInProgress: true } });
  new Job(test, 'test').run('make test');

  // A pull request has a head_ref: what stands behind `||` tells only other runs apart.
  const group = Expression.raw('github.head_ref || github.run_id');
  for (const id of ['types', 'units']) {
    const one = new Workflow(delivery, id, { triggers: [Trigger.pullRequest(), Trigger.schedule({ cron: id === 'types' ? '3 4 * * *' : '4 5 * * *' })], concurrency: { group, cancelInProgress: true } }); // finding
    new Job(one, 'run').run('make');
  }

  // They meet only now and then, and then one is lost.
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '5 6 * * *' })], concurrency: { group: 'Database', cancelInProgress: true } }); // finding
  new Job(nightly, 'run').run('make');
  const hand = new Workflow(delivery, 'hand', { triggers: [Trigger.workflowDispatch()] });
  new Job(hand, 'run', { concurrency: { group: 'database', cancelInProgress: true } }).run('make');

  // Of three that one release starts, the second is lost.
  for (const id of ['notes', 'images', 'packages']) {
    const one = new Workflow(delivery, id, { triggers: [Trigger.release()], concurrency: { group: `release-${Github.refName}` } }); // finding
    new Job(one, 'run').run('make');
  }
}
