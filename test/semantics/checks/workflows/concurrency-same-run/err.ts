import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, Job, JobEnvironment, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  // One cancels the other, and with three of them the second is lost.
  const matrix = new Matrix({ axes: { node: ['20', '22'] } });
  new Job(ci, 'test', { matrix, concurrency: { group: `test-${Github.ref}`, cancelInProgress: true } }).run('make'); // finding
  new Job(ci, 'publish', { matrix: new Matrix({ axes: { region: ['eu', 'us', 'ap'] } }), concurrency: { group: 'publish' } }).run('make'); // finding
  const list = new Job(ci, 'list');
  const legs = list.run('make list');
  new Job(ci, 'made', { matrix: Matrix.fromExpression(legs.output('legs')), concurrency: { group: `made-${Github.refName}` } }).run('make'); // finding

  // The environment is the same for all three of them, and so is the group.
  const deployment = new ReusableWorkflow(delivery, 'deployment', { inputs: { environment: CallInput.string(), service: CallInput.string() } });
  new Job(deployment, 'deploy', { environment: JobEnvironment.named('any'), concurrency: { group: `deploy-${deployment.input('environment')}` } }).run('make'); // finding
  for (const service of ['api', 'web', 'jobs']) deployment.call(ci, `deploy-${service}`, { inputs: { environment: 'staging', service } });

  const release = new ReusableWorkflow(delivery, 'release', { concurrency: { group: `release-${Github.ref}`, cancelInProgress: true } }); // finding
  new Job(release, 'build').run('make');
  release.call(ci, 'release', { matrix: new Matrix({ axes: { os: ['linux', 'macos'] } }) });

  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '3 4 * * *' })] });
  const lint = new Job(nightly, 'lint', { concurrency: { group: 'night' } }); // finding
  lint.run('make');
  for (const id of ['audit', 'fuzz']) new Job(nightly, id, { concurrency: { group: Expression.raw("format('{0}', 'night')") } }).run('make');
}
