import { Checkout, CompositeAction, CreatePullRequest } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const token = Github.token;
  new Job(ci, 'nothing').use(new UsesStep(`acme/comment@${SHA}`, { inputs: { token } })); // finding
  const reads = new Job(ci, 'reads');
  reads.use(new Checkout());
  reads.use(new UsesStep(`acme/comment@${SHA}`, { env: { GITHUB_TOKEN: Secrets.get('GITHUB_TOKEN') } })); // finding
  const writes = new Job(ci, 'writes');
  writes.use(new Checkout(), new CreatePullRequest());
  writes.use(new UsesStep(`acme/comment@${SHA}`, { inputs: { token } })); // finding
  const inner = new CompositeAction(delivery, 'inner', { description: 'Comments.' });
  inner.use(new UsesStep(`acme/comment@${SHA}`, { inputs: { token } })); // finding
  new Job(ci, 'inside').use(new Checkout(), inner.step());
}
