import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { stepId: 'build', condition: Github.ref.equalTo('refs/heads/main') });
  job.run('make', { condition: raw("runner.os == 'macos' && runner.os != 'LINUX'") });
  job.run('make', { condition: raw("github.event_name == 'pull_request' && github.ref == vars.REF") });
  job.run('make', { condition: raw("steps.build.outcome != '' && startsWith(github.ref, 'ref') && github.ref_name == 'main'") });
  new Job(ci, 'last', { needs: [job], condition: raw("always() && needs.job.result == 'Failure'") }).run('make');
}
