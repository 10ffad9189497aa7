import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { condition: raw("github.reff != ''") }); // finding
  job.run('make', { env: { A: raw('runner.foo') } }); // finding
  job.run('make', { env: { A: raw("steps['build'].output.tag") } }); // finding
  job.run('make', { env: { A: raw('job.state'), B: 'x' } }); // finding
  job.run('make', { env: { A: raw('strategy.index') } }); // finding
  const last = new Job(ci, 'last', { needs: [job], condition: raw("needs.job.results == 'success'") }); // finding
  last.run('make', { env: { A: raw('needs.job.output.tag') } }); // finding

  const other = new Job(new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest(), Trigger.issues()] }), 'other');
  other.run('make', { env: { A: raw('github.event.pull_request.titel') } }); // finding
  other.run('make', { condition: raw("github.event.isue.title != ''") }); // finding
  other.run('make', { env: { A: raw("join(github.event.pull_request.labels.*.nam, ' ')") } }); // finding
  other.run('make', { env: { A: raw("contains(github.event.pull_request.labels.name, 'x')") } }); // finding
  other.run('make', { env: { A: raw('github.event.commits[0].mesage') } }); // finding
  other.run('make', { env: { A: raw('github.event.pull_request.number.value') } }); // finding
  other.run('make', { env: { A: raw('fromJSON(\'{"one": 1}\').two') } }); // finding
  other.run('make', { env: { A: raw("github['event']['sendr'].login") } }); // finding

  // A single value has no parts, and what has names has no places.
  last.run('make', { stepId: 'say' });
  last.run('make', { env: { A: raw('github.ref.name') } }); // finding
  last.run('make', { env: { A: raw('github.sha[0]') } }); // finding
  last.run('make', { env: { A: raw('vars.CONFIG.port') } }); // finding
  last.run('make', { env: { A: raw('steps.say.outputs.list[0]') } }); // finding
  last.run('make', { condition: raw("needs.job.result.outcome == 'success'") }); // finding
  last.run('make', { condition: raw("env[0] == 'x'") }); // finding
  last.run('make', { condition: raw("needs[0].result == 'success'") }); // finding
  last.run('make', { env: { A: raw('needs.job.outputs[1]') } }); // finding
  other.run('make', { env: { A: raw('github.event[0]') } }); // finding
  other.run('make', { env: { A: raw('github.event.pull_request[true]') } }); // finding
  other.run('make', { env: { A: raw("join(github.event.pull_request.labels.*[0].name, ' ')") } }); // finding
  other.run('make', { env: { A: raw("join(github.event.pull_request.labels.*.name[0], ' ')") } }); // finding
}
