import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = { '.github/workflows/old.yml': 'name: Nightly\non: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n' };

export function declare(delivery: Delivery): void {
  const one = new Workflow(delivery, 'one', { name: 'Tests', triggers: [Trigger.push()] }); // finding
  const two = new Workflow(delivery, 'two', { name: 'Tests', triggers: [Trigger.pullRequest()] });
  const nightly = new Workflow(delivery, 'nightly', { name: 'Nightly', triggers: [Trigger.schedule({ cron: '30 2 * * *' })] }); // finding
  for (const workflow of [one, two, nightly]) new Job(workflow, workflow.node.id).run('make');
}
