import { Checkout, CompositeAction, GitAutoCommit } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

const permissions = Permissions.of({ contents: PermissionLevel.WRITE });

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const tag = new Job(ci, 'tag');
  tag.use(new Checkout());
  tag.run('git tag v1\ngit push origin v1', { permissions }); // finding
  new Job(ci, 'commit').use(new Checkout(), new GitAutoCommit()); // finding

  const push = new CompositeAction(delivery, 'push', { description: 'Pushes.' });
  push.run('git push'); // finding
  new Job(ci, 'inside', { permissions }).use(new Checkout(), push.step());
}
