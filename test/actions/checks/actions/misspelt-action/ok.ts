import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  // A copy of one's own, other actions of a known owner, and names that differ by more than a slip.
  for (const action of ['acme/checkout', 'Actions/Checkout', 'actions/setup-rust', 'docker/scan', 'github/codeql-action/resolve-environment', 'azur3x/login']) new Job(ci, action.replace(/\W/g, '-')).use(new UsesStep(`${action}@${SHA}`));
}
