import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { stepId: 'build', condition: Github.ref.notEqualTo(''), env: { A: raw('github.EVENT.anything.at.all'), B: raw('runner.os'), C: raw('strategy.job-index'), D: raw('job.services.db.ports[5432]') } });
  job.run('make', { env: { A: raw('steps.build.outputs.any-name'), B: raw('env.reff'), C: raw('vars.reff'), D: raw('github[vars.NAME]'), E: raw('toJSON(github)') } });
  const last = new Job(ci, 'last', { needs: [job], condition: raw("needs.job.result == 'success'") });
  last.run('make', { env: { B: raw("github['repositoryUrl']") } });
}
