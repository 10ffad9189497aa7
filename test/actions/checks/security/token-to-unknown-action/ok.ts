import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const inputs = { token: Github.token };
  // Somebody says what for: at the step, or at the job.
  new Job(ci, 'step').use(new UsesStep(`acme/comment@${SHA}`, { inputs, permissions: Permissions.of({ issues: PermissionLevel.WRITE }) }));
  new Job(ci, 'none').use(new UsesStep(`acme/comment@${SHA}`, { inputs, permissions: Permissions.none() }));
  new Job(ci, 'job', { permissions: Permissions.of({ issues: PermissionLevel.WRITE }) }).use(new UsesStep(`acme/comment@${SHA}`, { inputs }));
  const inner = new CompositeAction(delivery, 'inner', { description: 'Comments.' });
  inner.use(new UsesStep(`acme/comment@${SHA}`, { inputs, permissions: Permissions.of({ issues: PermissionLevel.WRITE }) }));
  new Job(ci, 'inside').use(new Checkout(), inner.step());
  // Another token, or an action that is known.
  new Job(ci, 'other').use(new UsesStep(`acme/comment@${SHA}`, { inputs: { token: Secrets.get('BOT_TOKEN') } }), new UsesStep(`actions/labeler@${SHA}`, { inputs: { 'repo-token': Github.token } }));
}
