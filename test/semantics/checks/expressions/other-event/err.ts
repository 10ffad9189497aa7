import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  const job = new Job(ci, 'job');
  job.run('make', { env: { A: Github.event('pull_request.number') } }); // finding
  job.run('make', { env: { A: `pr-${Github.event('issue.number')}` } }); // finding
  job.run('make', { condition: Github.event('review') }); // finding

  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'say').run('make', { env: { A: raw('github.event.issue.title') } }); // finding
  shared.call(ci, 'call');
}
