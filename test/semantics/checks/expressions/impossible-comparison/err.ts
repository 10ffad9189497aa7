import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { condition: Github.ref.equalTo('main') }); // finding
  job.run('make', { condition: raw("runner.os == 'ubuntu'") }); // finding
  job.run('make', { condition: raw("'pullrequest' == github.event_name") }); // finding
  job.run('make', { condition: raw("always() && job.status != 'failed'") }); // finding
  job.run('make', { condition: raw("github.ref_type == 'branches'") }); // finding
  job.run('make', { condition: raw("steps.build.outcome == 'ok'") }); // finding
  new Job(ci, 'last', { needs: [job], condition: raw("always() && (needs.job.result == 'failed' || needs.job.result == 'cancelled')") }).run('make'); // finding
}
