import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.schedule({ cron: '3 4 * * *' }), Trigger.workflowDispatch()] });
  const seed = new Job(ci, 'seed', { condition: Github.eventName.equalTo('workflow_dispatch') });
  seed.run('make seed');
  const build = new Job(ci, 'build');
  build.run('make');
  // It waits for others as well, which are not skipped.
  const report = new Job(ci, 'report', { needs: [build, seed], condition: Status.always() });
  report.run('make report');
  const checked = new Job(ci, 'checked', { needs: [build] });
  checked.run('make check');
  const deploy = new Job(ci, 'deploy', { needs: [checked, report] }); // finding
  deploy.run('make deploy');
  const tell = new Job(ci, 'tell', { needs: [report], condition: Status.success().andAlso(Github.eventName.equalTo('push')) }); // finding
  tell.run('make tell');
  // It waits for one that never runs: that is told of the other one.
  new Job(ci, 'late', { needs: [deploy] }).run('make late');

  const shared = new ReusableWorkflow(delivery, 'shared');
  const pushed = new Job(shared, 'pushed', { condition: Github.eventName.equalTo('push') });
  pushed.run('make');
  const between = new Job(shared, 'between-them', { needs: [pushed], condition: Status.cancelled().negate() });
  between.run('make');
  new Job(shared, 'last', { needs: [between] }).run('make'); // finding
  shared.call(new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest()] }), 'call');

  // Every job has a condition.
  const all = new Workflow(delivery, 'all', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  const first = new Job(all, 'first', { condition: Github.eventName.equalTo('workflow_dispatch') });
  first.run('make');
  const second = new Job(all, 'second', { needs: [first], condition: Status.always() });
  second.run('make');
  new Job(all, 'third', { needs: [second], condition: Status.success() }).run('make'); // finding
}
