import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Files of others: two that have one name are the business of whoever writes them. */
export const existing = {
  '.github/workflows/old.yml': 'name: Old\non: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
  '.github/workflows/older.yml': 'name: Old\non: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
};

export function declare(delivery: Delivery): void {
  const one = new Workflow(delivery, 'one', { name: 'Tests', triggers: [Trigger.push()] });
  const two = new Workflow(delivery, 'two', { name: 'tests', triggers: [Trigger.pullRequest()] });
  for (const workflow of [one, two]) new Job(workflow, workflow.node.id).run('make');
}
