import { Labeler } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const WRITE = Permissions.of({ pullRequests: PermissionLevel.WRITE });
const OWN = Github.event('pull_request.head.repo.full_name').equalTo(Github.repository);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] });
  const own = new Job(ci, 'own', { condition: OWN });
  own.use(new Labeler());
  new Job(ci, 'after', { needs: [own] }).run('gh pr comment "$PR" --body hello', { permissions: WRITE });
  new Job(ci, 'steps').run('gh pr comment "$PR" --body hello', { permissions: WRITE, condition: OWN });
  new Job(ci, 'pushed', { condition: Github.isEvent('push') }).run('git push', { permissions: Permissions.of({ contents: PermissionLevel.WRITE }) });
  new Job(ci, 'scan').run('make scan', { permissions: Permissions.of({ securityEvents: PermissionLevel.WRITE }) });
  new Job(ci, 'read').run('make', { permissions: Permissions.of({ pullRequests: PermissionLevel.READ }) });
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'report').run('gh pr comment "$PR" --body hello', { permissions: WRITE });
  called.call(ci, 'call', { condition: OWN });
  const issues = new Workflow(delivery, 'issues', { triggers: [Trigger.issueComment()] });
  new Job(issues, 'answer').run('gh issue comment "$ISSUE" --body hello', { permissions: Permissions.of({ issues: PermissionLevel.WRITE }) });
}
