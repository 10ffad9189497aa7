import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = {
  '.github/workflows/nightly.yml': 'on: schedule\non: push\njobs: {}\n',
  '.github/workflows/bomb.yaml': `on: push\na: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(', ')}]`).join('\n')}\n`,
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }); // finding
  new Job(ci, 'test').run('make');
}
