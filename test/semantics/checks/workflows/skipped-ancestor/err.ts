import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.schedule({ cron: '3 4 * * *' }), Trigger.workflowDispatch()] });
  const seed = new Job(ci, 'seed', { condition: Github.eventName.equalTo('workflow_dispatch') });
  seed.run('make seed');
  const report = new Job(ci, 'report', { needs: [seed], condition: Status.always() });
  report.run('make report');
  const deploy = new Job(ci, 'deploy', { needs: [report] }); // finding
  deploy.run('make deploy');
  const tell = new Job(ci, 'tell', { needs: [report], condition: Status.success().andAlso(Github.eventName.equalTo('push')) }); // finding
  tell.run('make tell');
  // It waits for one that never runs: that is told of the other one.
  new Job(ci, 'late', { needs: [deploy] }).run('make late');

  const shared = new ReusableWorkflow(delivery, 'shared');
  const pushed = new Job(shared, 'pushed', { condition: Github.eventName.notEqualTo('pull_request') });
  pushed.run('make');
  const between = new Job(shared, 'between-them', { needs: [pushed], condition: Status.cancelled().negate() });
  between.run('make');
  new Job(shared, 'last', { needs: [between] }).run('make'); // finding
  shared.call(new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest()] }), 'call');
}
