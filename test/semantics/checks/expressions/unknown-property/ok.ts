import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { stepId: 'build', condition: Github.ref.notEqualTo(''), env: { A: raw('github.EVENT.Head_Commit.Message'), B: raw('runner.os'), C: raw('strategy.job-index'), D: raw('job.services.db.ports[5432]') } });
  job.run('make', { env: { A: raw('steps.build.outputs.any-name'), B: raw('env.reff'), C: raw('vars.reff'), D: raw('github[vars.NAME]'), E: raw('toJSON(github)') } });
  const last = new Job(ci, 'last', { needs: [job], condition: raw("needs.job.result == 'success'") });
  last.run('make', { env: { B: raw("github['repositoryUrl']") } });

  // What only some events bring, what is in a list, and what anybody may fill.
  const other = new Job(new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest(), Trigger.repositoryDispatch(), Trigger.deployment()] }), 'other');
  other.run('make', { env: { A: raw('github.event.label.name || github.event.number'), B: raw('github.event.client_payload.any.thing'), C: raw('toJSON(github.event.deployment.payload.any)') } });
  other.run('make', { env: { A: raw("join(github.event.pull_request.labels.*.name, ' ')"), B: raw('github.event.pull_request.labels[0].name'), C: raw('github.event[vars.NAME].number') } });
  other.run('make', { env: { A: raw('github.event.pull_request.head.repo.custom_properties.team'), B: raw("github.event.pull_request['_links'].self.href"), C: raw('vars.event') } });

  other.run('make', { env: { A: raw('fromJSON(\'{"one": 1}\').ONE'), B: raw('fromJSON(\'[1]\')[0]'), C: raw('fromJSON(vars.X).two'), D: raw('fromJSON(\'{"one": 1}\')[vars.X]'), E: raw("fromJSON('{''one'': 1}').one") } });

  // Places in lists, names that may be numbers, and parts of what was read as JSON.
  other.run('make', { stepId: 'say' });
  other.run('make', { env: { A: raw('github.event.commits[0].id'), B: raw('toJSON(steps.say.outputs[1])'), C: raw('job.services.db.ports[80]'), D: raw('fromJSON(vars.CONFIG).port'), E: raw('github.event.client_payload[0]') } });
  other.run('make', { env: { A: raw('toJSON(github.event.*[0])'), B: raw('env[vars.NAME]'), C: raw('toJSON(needs.*.outputs[0])') } });

  // What starts it, the file says in the end.
  const patched = new Workflow(delivery, 'patched', { triggers: [Trigger.push()] });
  patched.addOverride('on.image_version', {});
  new Job(patched, 'job').run('make', { env: { A: raw('github.event.image.version') } });

  // Nobody describes what this one brings.
  new Job(new Workflow(delivery, 'images', { triggers: [Trigger.of('image_version', { versions: ['1.*'] })] }), 'other').run('make', { env: { A: raw('github.event.image.version') } });
}
