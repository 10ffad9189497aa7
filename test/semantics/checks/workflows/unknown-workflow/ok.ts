import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'ci', { name: 'Build and test', triggers: [Trigger.push()] }), 'test').run('make');
  new Job(new Workflow(delivery, 'lint', { triggers: [Trigger.push()] }), 'lint').run('make');
  new Job(new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: ['Build and test', 'lint'] })] }), 'job').run('make');
}
