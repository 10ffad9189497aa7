// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).
// Source: @actions/workflow-parser 0.3.61, workflow-v1.0.min.json.
// Definitions: on-mapping-strict and what it refers to.

/** What the configuration of an event may hold. @internal */
export interface EventFacts {
  /** The activity types that GitHub lists. */
  readonly types?: readonly string[];
  /** The other keys. `types` is one of them where the values are the user's own. */
  readonly filters: readonly string[];
}

/** Every event that can start a workflow. */
export const EVENTS: Readonly<Record<string, EventFacts>> = {
  branch_protection_rule: { types: ['created', 'edited', 'deleted'], filters: [] },
  check_run: { types: ['completed', 'created', 'rerequested', 'requested_action'], filters: [] },
  check_suite: { types: ['completed'], filters: [] },
  create: { filters: [] },
  delete: { filters: [] },
  deployment: { filters: [] },
  deployment_status: { filters: [] },
  discussion: { types: ['created', 'edited', 'deleted', 'transferred', 'pinned', 'unpinned', 'labeled', 'unlabeled', 'locked', 'unlocked', 'category_changed', 'answered', 'unanswered'], filters: [] },
  discussion_comment: { types: ['created', 'edited', 'deleted'], filters: [] },
  fork: { filters: [] },
  gollum: { filters: [] },
  image_version: { types: ['created', 'ready', 'deleted'], filters: ['names', 'versions'] },
  issue_comment: { types: ['created', 'edited', 'deleted'], filters: [] },
  issues: { types: ['opened', 'edited', 'deleted', 'transferred', 'pinned', 'unpinned', 'closed', 'reopened', 'assigned', 'unassigned', 'labeled', 'unlabeled', 'locked', 'unlocked', 'milestoned', 'demilestoned', 'field_added', 'field_removed', 'typed', 'untyped'], filters: [] },
  label: { types: ['created', 'edited', 'deleted'], filters: [] },
  merge_group: { types: ['checks_requested'], filters: ['branches', 'branches-ignore'] },
  milestone: { types: ['created', 'closed', 'opened', 'edited', 'deleted'], filters: [] },
  page_build: { filters: [] },
  project: { types: ['created', 'closed', 'reopened', 'edited', 'deleted'], filters: [] },
  project_card: { types: ['created', 'moved', 'converted', 'edited', 'deleted'], filters: [] },
  project_column: { types: ['created', 'updated', 'moved', 'deleted'], filters: [] },
  public: { filters: [] },
  pull_request: { types: ['assigned', 'unassigned', 'labeled', 'unlabeled', 'opened', 'edited', 'closed', 'reopened', 'synchronize', 'converted_to_draft', 'locked', 'unlocked', 'enqueued', 'dequeued', 'milestoned', 'demilestoned', 'ready_for_review', 'review_requested', 'review_request_removed', 'auto_merge_enabled', 'auto_merge_disabled', 'stacked'], filters: ['branches', 'branches-ignore', 'paths', 'paths-ignore'] },
  pull_request_comment: { types: ['created', 'edited', 'deleted'], filters: [] },
  pull_request_review: { types: ['submitted', 'edited', 'dismissed'], filters: [] },
  pull_request_review_comment: { types: ['created', 'edited', 'deleted'], filters: [] },
  pull_request_target: { types: ['assigned', 'unassigned', 'labeled', 'unlabeled', 'opened', 'edited', 'closed', 'reopened', 'synchronize', 'converted_to_draft', 'locked', 'unlocked', 'enqueued', 'dequeued', 'milestoned', 'demilestoned', 'ready_for_review', 'review_requested', 'review_request_removed', 'auto_merge_enabled', 'auto_merge_disabled', 'stacked'], filters: ['branches', 'branches-ignore', 'paths', 'paths-ignore'] },
  push: { filters: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'] },
  registry_package: { types: ['published', 'updated'], filters: [] },
  release: { types: ['published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released'], filters: [] },
  repository_dispatch: { filters: ['types'] },
  schedule: { filters: ['cron', 'timezone'] },
  status: { filters: [] },
  watch: { types: ['started'], filters: [] },
  workflow_call: { filters: ['inputs', 'secrets', 'outputs'] },
  workflow_dispatch: { filters: ['inputs'] },
  workflow_run: { types: ['requested', 'completed', 'in_progress'], filters: ['workflows', 'branches', 'branches-ignore'] },
};
