import { Delivery } from 'slipway/delivery';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { name: 'Build and test', triggers: [Trigger.push()] });
  new Job(ci, 'test').run('make');
  new Job(new Workflow(delivery, 'lint', { triggers: [Trigger.push()] }), 'lint').run('make');
  new Job(new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: ['Build and test', 'lint'] })] }), 'job').run('make');
  new Job(new Workflow(delivery, 'after-itself', { triggers: [Trigger.workflowRun({ workflows: [ci] })] }), 'job').run('make');
  const shared = new ReusableWorkflow(delivery, 'shared', { triggers: [Trigger.workflowDispatch()] });
  new Job(shared, 'job').run('make');
  new Job(new Workflow(delivery, 'after-dispatch', { triggers: [Trigger.workflowRun({ workflows: [shared] })] }), 'job').run('make');
}
