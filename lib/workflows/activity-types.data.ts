// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).
// Source: @actions/workflow-parser 0.3.61, workflow-v1.0.min.json.
// Definitions: *-activity-type.

/** The activity types of the `branch_protection_rule` event: what must have happened for a run to start. */
export enum BranchProtectionRuleActivity {
  /** The activity `created` of a `branch_protection_rule` event. */
  CREATED = 'created',
  /** The activity `edited` of a `branch_protection_rule` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `branch_protection_rule` event. */
  DELETED = 'deleted',
}

/** The activity types of the `check_run` event: what must have happened for a run to start. */
export enum CheckRunActivity {
  /** The activity `completed` of a `check_run` event. */
  COMPLETED = 'completed',
  /** The activity `created` of a `check_run` event. */
  CREATED = 'created',
  /** The activity `rerequested` of a `check_run` event. */
  REREQUESTED = 'rerequested',
  /** The activity `requested_action` of a `check_run` event. */
  REQUESTED_ACTION = 'requested_action',
}

/** The activity types of the `check_suite` event: what must have happened for a run to start. */
export enum CheckSuiteActivity {
  /** The activity `completed` of a `check_suite` event. */
  COMPLETED = 'completed',
}

/** The activity types of the `discussion` event: what must have happened for a run to start. */
export enum DiscussionActivity {
  /** The activity `created` of a `discussion` event. */
  CREATED = 'created',
  /** The activity `edited` of a `discussion` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `discussion` event. */
  DELETED = 'deleted',
  /** The activity `transferred` of a `discussion` event. */
  TRANSFERRED = 'transferred',
  /** The activity `pinned` of a `discussion` event. */
  PINNED = 'pinned',
  /** The activity `unpinned` of a `discussion` event. */
  UNPINNED = 'unpinned',
  /** The activity `labeled` of a `discussion` event. */
  LABELED = 'labeled',
  /** The activity `unlabeled` of a `discussion` event. */
  UNLABELED = 'unlabeled',
  /** The activity `locked` of a `discussion` event. */
  LOCKED = 'locked',
  /** The activity `unlocked` of a `discussion` event. */
  UNLOCKED = 'unlocked',
  /** The activity `category_changed` of a `discussion` event. */
  CATEGORY_CHANGED = 'category_changed',
  /** The activity `answered` of a `discussion` event. */
  ANSWERED = 'answered',
  /** The activity `unanswered` of a `discussion` event. */
  UNANSWERED = 'unanswered',
}

/** The activity types of the `discussion_comment` event: what must have happened for a run to start. */
export enum DiscussionCommentActivity {
  /** The activity `created` of a `discussion_comment` event. */
  CREATED = 'created',
  /** The activity `edited` of a `discussion_comment` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `discussion_comment` event. */
  DELETED = 'deleted',
}

/** The activity types of the `image_version` event: what must have happened for a run to start. */
export enum ImageVersionActivity {
  /** The activity `created` of a `image_version` event. */
  CREATED = 'created',
  /** The activity `ready` of a `image_version` event. */
  READY = 'ready',
  /** The activity `deleted` of a `image_version` event. */
  DELETED = 'deleted',
}

/** The activity types of the `issue_comment` event: what must have happened for a run to start. */
export enum IssueCommentActivity {
  /** The activity `created` of a `issue_comment` event. */
  CREATED = 'created',
  /** The activity `edited` of a `issue_comment` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `issue_comment` event. */
  DELETED = 'deleted',
}

/** The activity types of the `issues` event: what must have happened for a run to start. */
export enum IssuesActivity {
  /** The activity `opened` of a `issues` event. */
  OPENED = 'opened',
  /** The activity `edited` of a `issues` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `issues` event. */
  DELETED = 'deleted',
  /** The activity `transferred` of a `issues` event. */
  TRANSFERRED = 'transferred',
  /** The activity `pinned` of a `issues` event. */
  PINNED = 'pinned',
  /** The activity `unpinned` of a `issues` event. */
  UNPINNED = 'unpinned',
  /** The activity `closed` of a `issues` event. */
  CLOSED = 'closed',
  /** The activity `reopened` of a `issues` event. */
  REOPENED = 'reopened',
  /** The activity `assigned` of a `issues` event. */
  ASSIGNED = 'assigned',
  /** The activity `unassigned` of a `issues` event. */
  UNASSIGNED = 'unassigned',
  /** The activity `labeled` of a `issues` event. */
  LABELED = 'labeled',
  /** The activity `unlabeled` of a `issues` event. */
  UNLABELED = 'unlabeled',
  /** The activity `locked` of a `issues` event. */
  LOCKED = 'locked',
  /** The activity `unlocked` of a `issues` event. */
  UNLOCKED = 'unlocked',
  /** The activity `milestoned` of a `issues` event. */
  MILESTONED = 'milestoned',
  /** The activity `demilestoned` of a `issues` event. */
  DEMILESTONED = 'demilestoned',
  /** The activity `field_added` of a `issues` event. */
  FIELD_ADDED = 'field_added',
  /** The activity `field_removed` of a `issues` event. */
  FIELD_REMOVED = 'field_removed',
  /** The activity `typed` of a `issues` event. */
  TYPED = 'typed',
  /** The activity `untyped` of a `issues` event. */
  UNTYPED = 'untyped',
}

/** The activity types of the `label` event: what must have happened for a run to start. */
export enum LabelActivity {
  /** The activity `created` of a `label` event. */
  CREATED = 'created',
  /** The activity `edited` of a `label` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `label` event. */
  DELETED = 'deleted',
}

/** The activity types of the `merge_group` event: what must have happened for a run to start. */
export enum MergeGroupActivity {
  /** The activity `checks_requested` of a `merge_group` event. */
  CHECKS_REQUESTED = 'checks_requested',
}

/** The activity types of the `milestone` event: what must have happened for a run to start. */
export enum MilestoneActivity {
  /** The activity `created` of a `milestone` event. */
  CREATED = 'created',
  /** The activity `closed` of a `milestone` event. */
  CLOSED = 'closed',
  /** The activity `opened` of a `milestone` event. */
  OPENED = 'opened',
  /** The activity `edited` of a `milestone` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `milestone` event. */
  DELETED = 'deleted',
}

/** The activity types of the `project` event: what must have happened for a run to start. */
export enum ProjectActivity {
  /** The activity `created` of a `project` event. */
  CREATED = 'created',
  /** The activity `closed` of a `project` event. */
  CLOSED = 'closed',
  /** The activity `reopened` of a `project` event. */
  REOPENED = 'reopened',
  /** The activity `edited` of a `project` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `project` event. */
  DELETED = 'deleted',
}

/** The activity types of the `project_card` event: what must have happened for a run to start. */
export enum ProjectCardActivity {
  /** The activity `created` of a `project_card` event. */
  CREATED = 'created',
  /** The activity `moved` of a `project_card` event. */
  MOVED = 'moved',
  /** The activity `converted` of a `project_card` event. */
  CONVERTED = 'converted',
  /** The activity `edited` of a `project_card` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `project_card` event. */
  DELETED = 'deleted',
}

/** The activity types of the `project_column` event: what must have happened for a run to start. */
export enum ProjectColumnActivity {
  /** The activity `created` of a `project_column` event. */
  CREATED = 'created',
  /** The activity `updated` of a `project_column` event. */
  UPDATED = 'updated',
  /** The activity `moved` of a `project_column` event. */
  MOVED = 'moved',
  /** The activity `deleted` of a `project_column` event. */
  DELETED = 'deleted',
}

/** The activity types of the `pull_request` event: what must have happened for a run to start. */
export enum PullRequestActivity {
  /** The activity `assigned` of a `pull_request` event. */
  ASSIGNED = 'assigned',
  /** The activity `unassigned` of a `pull_request` event. */
  UNASSIGNED = 'unassigned',
  /** The activity `labeled` of a `pull_request` event. */
  LABELED = 'labeled',
  /** The activity `unlabeled` of a `pull_request` event. */
  UNLABELED = 'unlabeled',
  /** The activity `opened` of a `pull_request` event. */
  OPENED = 'opened',
  /** The activity `edited` of a `pull_request` event. */
  EDITED = 'edited',
  /** The activity `closed` of a `pull_request` event. */
  CLOSED = 'closed',
  /** The activity `reopened` of a `pull_request` event. */
  REOPENED = 'reopened',
  /** The activity `synchronize` of a `pull_request` event. */
  SYNCHRONIZE = 'synchronize',
  /** The activity `converted_to_draft` of a `pull_request` event. */
  CONVERTED_TO_DRAFT = 'converted_to_draft',
  /** The activity `locked` of a `pull_request` event. */
  LOCKED = 'locked',
  /** The activity `unlocked` of a `pull_request` event. */
  UNLOCKED = 'unlocked',
  /** The activity `enqueued` of a `pull_request` event. */
  ENQUEUED = 'enqueued',
  /** The activity `dequeued` of a `pull_request` event. */
  DEQUEUED = 'dequeued',
  /** The activity `milestoned` of a `pull_request` event. */
  MILESTONED = 'milestoned',
  /** The activity `demilestoned` of a `pull_request` event. */
  DEMILESTONED = 'demilestoned',
  /** The activity `ready_for_review` of a `pull_request` event. */
  READY_FOR_REVIEW = 'ready_for_review',
  /** The activity `review_requested` of a `pull_request` event. */
  REVIEW_REQUESTED = 'review_requested',
  /** The activity `review_request_removed` of a `pull_request` event. */
  REVIEW_REQUEST_REMOVED = 'review_request_removed',
  /** The activity `auto_merge_enabled` of a `pull_request` event. */
  AUTO_MERGE_ENABLED = 'auto_merge_enabled',
  /** The activity `auto_merge_disabled` of a `pull_request` event. */
  AUTO_MERGE_DISABLED = 'auto_merge_disabled',
  /** The activity `stacked` of a `pull_request` event. */
  STACKED = 'stacked',
}

/** The activity types of the `pull_request_comment` event: what must have happened for a run to start. */
export enum PullRequestCommentActivity {
  /** The activity `created` of a `pull_request_comment` event. */
  CREATED = 'created',
  /** The activity `edited` of a `pull_request_comment` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `pull_request_comment` event. */
  DELETED = 'deleted',
}

/** The activity types of the `pull_request_review` event: what must have happened for a run to start. */
export enum PullRequestReviewActivity {
  /** The activity `submitted` of a `pull_request_review` event. */
  SUBMITTED = 'submitted',
  /** The activity `edited` of a `pull_request_review` event. */
  EDITED = 'edited',
  /** The activity `dismissed` of a `pull_request_review` event. */
  DISMISSED = 'dismissed',
}

/** The activity types of the `pull_request_review_comment` event: what must have happened for a run to start. */
export enum PullRequestReviewCommentActivity {
  /** The activity `created` of a `pull_request_review_comment` event. */
  CREATED = 'created',
  /** The activity `edited` of a `pull_request_review_comment` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `pull_request_review_comment` event. */
  DELETED = 'deleted',
}

/** The activity types of the `pull_request_target` event: what must have happened for a run to start. */
export enum PullRequestTargetActivity {
  /** The activity `assigned` of a `pull_request_target` event. */
  ASSIGNED = 'assigned',
  /** The activity `unassigned` of a `pull_request_target` event. */
  UNASSIGNED = 'unassigned',
  /** The activity `labeled` of a `pull_request_target` event. */
  LABELED = 'labeled',
  /** The activity `unlabeled` of a `pull_request_target` event. */
  UNLABELED = 'unlabeled',
  /** The activity `opened` of a `pull_request_target` event. */
  OPENED = 'opened',
  /** The activity `edited` of a `pull_request_target` event. */
  EDITED = 'edited',
  /** The activity `closed` of a `pull_request_target` event. */
  CLOSED = 'closed',
  /** The activity `reopened` of a `pull_request_target` event. */
  REOPENED = 'reopened',
  /** The activity `synchronize` of a `pull_request_target` event. */
  SYNCHRONIZE = 'synchronize',
  /** The activity `converted_to_draft` of a `pull_request_target` event. */
  CONVERTED_TO_DRAFT = 'converted_to_draft',
  /** The activity `locked` of a `pull_request_target` event. */
  LOCKED = 'locked',
  /** The activity `unlocked` of a `pull_request_target` event. */
  UNLOCKED = 'unlocked',
  /** The activity `enqueued` of a `pull_request_target` event. */
  ENQUEUED = 'enqueued',
  /** The activity `dequeued` of a `pull_request_target` event. */
  DEQUEUED = 'dequeued',
  /** The activity `milestoned` of a `pull_request_target` event. */
  MILESTONED = 'milestoned',
  /** The activity `demilestoned` of a `pull_request_target` event. */
  DEMILESTONED = 'demilestoned',
  /** The activity `ready_for_review` of a `pull_request_target` event. */
  READY_FOR_REVIEW = 'ready_for_review',
  /** The activity `review_requested` of a `pull_request_target` event. */
  REVIEW_REQUESTED = 'review_requested',
  /** The activity `review_request_removed` of a `pull_request_target` event. */
  REVIEW_REQUEST_REMOVED = 'review_request_removed',
  /** The activity `auto_merge_enabled` of a `pull_request_target` event. */
  AUTO_MERGE_ENABLED = 'auto_merge_enabled',
  /** The activity `auto_merge_disabled` of a `pull_request_target` event. */
  AUTO_MERGE_DISABLED = 'auto_merge_disabled',
  /** The activity `stacked` of a `pull_request_target` event. */
  STACKED = 'stacked',
}

/** The activity types of the `registry_package` event: what must have happened for a run to start. */
export enum RegistryPackageActivity {
  /** The activity `published` of a `registry_package` event. */
  PUBLISHED = 'published',
  /** The activity `updated` of a `registry_package` event. */
  UPDATED = 'updated',
}

/** The activity types of the `release` event: what must have happened for a run to start. */
export enum ReleaseActivity {
  /** The activity `published` of a `release` event. */
  PUBLISHED = 'published',
  /** The activity `unpublished` of a `release` event. */
  UNPUBLISHED = 'unpublished',
  /** The activity `created` of a `release` event. */
  CREATED = 'created',
  /** The activity `edited` of a `release` event. */
  EDITED = 'edited',
  /** The activity `deleted` of a `release` event. */
  DELETED = 'deleted',
  /** The activity `prereleased` of a `release` event. */
  PRERELEASED = 'prereleased',
  /** The activity `released` of a `release` event. */
  RELEASED = 'released',
}

/** The activity types of the `watch` event: what must have happened for a run to start. */
export enum WatchActivity {
  /** The activity `started` of a `watch` event. */
  STARTED = 'started',
}

/** The activity types of the `workflow_run` event: what must have happened for a run to start. */
export enum WorkflowRunActivity {
  /** The activity `requested` of a `workflow_run` event. */
  REQUESTED = 'requested',
  /** The activity `completed` of a `workflow_run` event. */
  COMPLETED = 'completed',
  /** The activity `in_progress` of a `workflow_run` event. */
  IN_PROGRESS = 'in_progress',
}
