import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { env: { A: Expression.raw("format('{0}', github.sha, github.ref)") } }); // finding
  job.run('make', { env: { A: Expression.raw("format('{0}{3}', github.sha, 1, github.ref, github.actor)") } }); // finding
  job.run('make', { env: { A: Expression.raw("github.ref && format('{{0}}', github.sha) || 'x'") } }); // finding
}
