import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { DispatchInput, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()], concurrency: { group: `head-${Github.headRef}`, cancelInProgress: true } }); // finding
  new Job(ci, 'build', { concurrency: { group: `${Github.workflow}-${Github.event('pull_request.number')}-build` } }).run('make'); // finding

  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.workflowDispatch({ target: DispatchInput.string() })] });
  new Job(deploy, 'run', { concurrency: { group: `deploy-${deploy.input('target')}` } }).run('make'); // finding

  // Nothing is left.
  const bare = new Workflow(delivery, 'bare', { triggers: [Trigger.push()], concurrency: { group: Github.headRef } }); // finding
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'run', { concurrency: { group: `called-${Github.baseRef}` } }).run('make'); // finding
  called.call(bare, 'call');
}
