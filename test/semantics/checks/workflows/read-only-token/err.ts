import { Labeler } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const WRITE = Permissions.of({ pullRequests: PermissionLevel.WRITE, issues: PermissionLevel.WRITE });

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] });
  const label = new Job(ci, 'label'); // finding
  label.use(new Labeler());
  const comment = new Job(ci, 'comment', { condition: Github.isEvent('pull_request') }); // finding
  comment.run('gh pr comment "$PR" --body hello', { name: 'Comment', permissions: WRITE });
  const review = new Workflow(delivery, 'review', { triggers: [Trigger.pullRequestReview()] });
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'report').run('gh pr comment "$PR" --body hello', { name: 'Report', permissions: WRITE }); // finding
  called.call(review, 'call');
}
