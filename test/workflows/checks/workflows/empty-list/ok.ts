import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '17 3 * * *' })] });
  const run = (id: string, runsOn: Runner) => new Job(ci, id, { runsOn }).run('make', { shell: 'bash' });
  run('group', Runner.group('large'));
  run('self-hosted', Runner.selfHosted());
  run('computed', Runner.fromExpression(Vars.get('RUNNER')));

  // An override says what is missing.
  const later = new Workflow(delivery, 'later', { triggers: [Trigger.push({ branches: [] })] });
  later.addOverride('on.push.branches', ['main']);
  new Job(later, 'job', { runsOn: Runner.labels() }).run('make', { shell: 'bash' });
  later.addOverride('jobs.job.runs-on', 'ubuntu-latest');
}
