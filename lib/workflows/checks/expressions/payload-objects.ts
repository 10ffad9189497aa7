/**
 * Parts of the `github` context that are objects or lists in every event that has them. What is not listed may be a scalar, and no rule speaks of it.
 *
 * Source: the payloads at https://docs.github.com/en/webhooks/webhook-events-and-payloads.
 */
const OBJECTS = [
  'event', 'event.inputs', 'event.client_payload', 'event.changes', 'event.commits', 'event.head_commit', 'event.pusher',
  'event.repository', 'event.repository.owner', 'event.organization', 'event.enterprise', 'event.sender', 'event.installation',
  'event.issue', 'event.issue.user', 'event.issue.labels', 'event.issue.assignees', 'event.issue.milestone', 'event.issue.pull_request',
  'event.pull_request', 'event.pull_request.user', 'event.pull_request.head', 'event.pull_request.base', 'event.pull_request.head.repo',
  'event.pull_request.base.repo', 'event.pull_request.head.user', 'event.pull_request.base.user', 'event.pull_request.labels',
  'event.pull_request.assignees', 'event.pull_request.requested_reviewers', 'event.pull_request.milestone',
  'event.comment', 'event.comment.user', 'event.review', 'event.review.user', 'event.release', 'event.release.author', 'event.release.assets',
  'event.discussion', 'event.discussion.user', 'event.discussion.category', 'event.workflow', 'event.workflow_run', 'event.workflow_run.head_commit',
  'event.workflow_run.head_repository', 'event.workflow_run.repository', 'event.workflow_run.actor', 'event.workflow_run.pull_requests',
  'event.check_run', 'event.check_suite', 'event.deployment', 'event.deployment.payload', 'event.deployment_status', 'event.merge_group',
  'event.registry_package', 'event.label', 'event.milestone', 'event.pages',
];

/** Lower case, because GitHub compares names without case. */
export const PAYLOAD_OBJECTS: ReadonlySet<string> = new Set(OBJECTS);
