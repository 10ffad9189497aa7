import { Checkout, GitAutoCommit } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Permissions, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const checkout = (inputs: Record<string, boolean> = {}) => new UsesStep(`actions/checkout@${SHA}`, { inputs });
  new Job(ci, 'none').use(checkout({ 'persist-credentials': false }));
  // Somebody says that it is needed, or it can be seen.
  new Job(ci, 'said').use(checkout({ 'persist-credentials': true }));
  new Job(ci, 'class').use(new Checkout());
  const pushes = new Job(ci, 'pushes');
  pushes.use(checkout());
  pushes.run('git fetch --tags\ngit push', { permissions: Permissions.none() });
  new Job(ci, 'commits').use(checkout(), new GitAutoCommit());
  new Job(ci, 'unknown').use(checkout(), new UsesStep(`acme/bump-version@${SHA}`));
}
