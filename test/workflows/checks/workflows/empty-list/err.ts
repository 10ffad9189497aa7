import { Delivery } from 'slipway/delivery';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', {
    triggers: [
      Trigger.push({ branches: [] }), // finding
      Trigger.pullRequest({ types: [], pathsIgnore: [] }), // finding
      Trigger.workflowRun({ workflows: [], types: [] }), // finding
      Trigger.schedule(), // finding
      Trigger.repositoryDispatch('deploy', ''), // finding
    ],
  });
  new Job(ci, 'job', { runsOn: Runner.labels() }).run('make', { shell: 'bash' }); // finding
}
