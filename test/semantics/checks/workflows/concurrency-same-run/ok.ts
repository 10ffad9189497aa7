import { Delivery } from 'slipway/delivery';
import { Expression, Github, StrategyContext } from 'slipway/expressions';
import { CallInput, ConcurrencyQueue, Job, JobEnvironment, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  const regions = new Matrix({ axes: { region: ['eu', 'us', 'ap'] } });
  new Job(ci, 'legs', { matrix: regions, concurrency: { group: `legs-${regions.get('region')}`, cancelInProgress: true } }).run('make');
  new Job(ci, 'counted', { matrix: new Matrix({ axes: { region: ['eu', 'us', 'ap'] } }), concurrency: { group: `counted-${StrategyContext.jobIndex}` } }).run('make');
  // One after the other: nothing is in progress, and nothing waits.
  new Job(ci, 'one-by-one', { matrix: new Matrix({ axes: { region: ['eu', 'us', 'ap'] }, maxParallel: 1 }), concurrency: { group: 'one', cancelInProgress: true } }).run('make');
  // Two at a time: one runs and one waits.
  new Job(ci, 'by-two', { matrix: new Matrix({ axes: { region: ['eu', 'us', 'ap'] }, maxParallel: 2 }), concurrency: { group: 'two' } }).run('make');
  new Job(ci, 'queue', { matrix: new Matrix({ axes: { region: ['eu', 'us', 'ap'] } }), concurrency: { group: 'queue', queue: ConcurrencyQueue.MAX } }).run('make');

  // What each does is another thing, or comes after the other.
  const deployment = new ReusableWorkflow(delivery, 'deployment', { inputs: { environment: CallInput.string(), service: CallInput.string() } });
  new Job(deployment, 'deploy', { environment: JobEnvironment.named('any'), concurrency: { group: `deploy-${deployment.input('environment')}-${deployment.input('service')}` } }).run('make');
  for (const service of ['api', 'web', 'jobs']) deployment.call(ci, `deploy-${service}`, { inputs: { environment: 'staging', service } });
  const whole = new ReusableWorkflow(delivery, 'whole', { inputs: { environment: CallInput.string() } });
  new Job(whole, 'deploy', { concurrency: { group: `whole-${whole.input('environment')}`, cancelInProgress: true } }).run('make');
  const staging = whole.call(ci, 'staging', { inputs: { environment: 'staging' } });
  const again = whole.call(ci, 'again', { inputs: { environment: 'staging' }, needs: [staging] });
  whole.call(ci, 'production', { inputs: { environment: 'production' }, needs: [again] });

  // Which of the two runs is decided by the branch.
  new Job(ci, 'main', { condition: Github.isBranch('main'), concurrency: { group: 'choice', cancelInProgress: true } }).run('make');
  new Job(ci, 'others', { condition: Github.isBranch('main').negate(), concurrency: { group: 'choice', cancelInProgress: true } }).run('make');
  // In a push it cancels nothing, and of two one waits.
  const cancelInProgress = Expression.raw("github.event_name == 'pull_request'");
  for (const id of ['first', 'second']) new Job(ci, id, { concurrency: { group: 'pair', cancelInProgress } }).run('make');
}
