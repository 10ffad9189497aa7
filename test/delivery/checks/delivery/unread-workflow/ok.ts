import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Files of others: what is no workflow, and what stands in a folder below, GitHub does not read. */
export const existing = {
  '.github/workflows/nightly.yml': 'on: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
  '.github/workflows/README.md': 'no: [workflow',
  '.github/workflows/old/nightly.yml': 'no: [workflow',
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'test').run('make');
}
