import { Delivery } from 'slipway/delivery';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'ci', { name: 'Build and test', triggers: [Trigger.push()] }), 'test').run('make');
  new Job(new Workflow(delivery, 'short', { name: 'X', triggers: [Trigger.push()] }), 'test').run('make');
  const after = (id: string, trigger: Trigger) => new Job(new Workflow(delivery, id, { triggers: [trigger] }), 'job').run('make');
  after('by-id', Trigger.workflowRun({ workflows: ['ci'] })); // finding
  after('by-file', Trigger.workflowRun({ workflows: ['ci.yml'] })); // finding
  after('by-path', Trigger.workflowRun({ workflows: ['.github/workflows/ci.yml'] })); // finding
  after('in-another-case', Trigger.workflowRun({ workflows: ['build and test'] })); // finding
  after('in-a-letter', Trigger.workflowRun({ workflows: ['x'] })); // finding
  after('slipped', Trigger.workflowRun({ workflows: ['Build and tests', 'Build and test'] })); // finding
  after('elsewhere', Trigger.workflowRun({ workflows: ['CodeQL'] })); // finding
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'job').run('make');
  shared.call(new Workflow(delivery, 'caller', { triggers: [Trigger.push()] }), 'call');
  after('only-called', Trigger.workflowRun({ workflows: [shared] })); // finding
}
