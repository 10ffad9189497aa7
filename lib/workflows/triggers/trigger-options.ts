import { BranchProtectionRuleActivity, CheckRunActivity, CheckSuiteActivity, DiscussionActivity, DiscussionCommentActivity, ImageVersionActivity, IssueCommentActivity, IssuesActivity, LabelActivity, MergeGroupActivity, MilestoneActivity, ProjectActivity, ProjectCardActivity, ProjectColumnActivity, PullRequestActivity, PullRequestCommentActivity, PullRequestReviewActivity, PullRequestReviewCommentActivity, PullRequestTargetActivity, RegistryPackageActivity, ReleaseActivity, WatchActivity, WorkflowRunActivity } from '../activity-types.data';
import { IFollowedWorkflow } from './followed-workflow';

/** When `branch_protection_rule` starts a run. */
export interface BranchProtectionRuleTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: BranchProtectionRuleActivity[];
}

/** When `check_run` starts a run. */
export interface CheckRunTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: CheckRunActivity[];
}

/** When `check_suite` starts a run. */
export interface CheckSuiteTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: CheckSuiteActivity[];
}

/** When `discussion` starts a run. */
export interface DiscussionTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: DiscussionActivity[];
}

/** When `discussion_comment` starts a run. */
export interface DiscussionCommentTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: DiscussionCommentActivity[];
}

/** When `image_version` starts a run. */
export interface ImageVersionTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: ImageVersionActivity[];
  /**
   * Names of images, as glob patterns.
   *
   * @default - every image
   */
  readonly names?: string[];
  /**
   * Versions, as glob patterns.
   *
   * @default - every version
   */
  readonly versions?: string[];
}

/** When `issue_comment` starts a run. */
export interface IssueCommentTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: IssueCommentActivity[];
}

/** When `issues` starts a run. */
export interface IssuesTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: IssuesActivity[];
}

/** When `label` starts a run. */
export interface LabelTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: LabelActivity[];
}

/** When `merge_group` starts a run. */
export interface MergeGroupTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: MergeGroupActivity[];
  /**
   * Branches, as glob patterns: `main`, `release/**`. For pull requests the branch they want to go to. A pattern that starts with `!` takes away.
   *
   * @default - every branch
   */
  readonly branches?: string[];
  /**
   * Branches that start no run. Not together with `branches`.
   *
   * @default - none
   */
  readonly branchesIgnore?: string[];
}

/** When `milestone` starts a run. */
export interface MilestoneTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: MilestoneActivity[];
}

/** When `project` starts a run. */
export interface ProjectTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: ProjectActivity[];
}

/** When `project_card` starts a run. */
export interface ProjectCardTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: ProjectCardActivity[];
}

/** When `project_column` starts a run. */
export interface ProjectColumnTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: ProjectColumnActivity[];
}

/** When `pull_request` starts a run. */
export interface PullRequestTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - opened, synchronize, reopened
   */
  readonly types?: PullRequestActivity[];
  /**
   * Branches, as glob patterns: `main`, `release/**`. For pull requests the branch they want to go to. A pattern that starts with `!` takes away.
   *
   * @default - every branch
   */
  readonly branches?: string[];
  /**
   * Branches that start no run. Not together with `branches`.
   *
   * @default - none
   */
  readonly branchesIgnore?: string[];
  /**
   * Files, as glob patterns: at least one changed file must match. A run that a path filter skips leaves its required checks pending.
   *
   * @default - every file
   */
  readonly paths?: string[];
  /**
   * A run starts when at least one changed file is not among these. Not together with `paths`.
   *
   * @default - none
   */
  readonly pathsIgnore?: string[];
}

/** When `pull_request_comment` starts a run. */
export interface PullRequestCommentTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: PullRequestCommentActivity[];
}

/** When `pull_request_review` starts a run. */
export interface PullRequestReviewTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: PullRequestReviewActivity[];
}

/** When `pull_request_review_comment` starts a run. */
export interface PullRequestReviewCommentTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: PullRequestReviewCommentActivity[];
}

/** When `pull_request_target` starts a run. */
export interface PullRequestTargetTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - opened, synchronize, reopened
   */
  readonly types?: PullRequestTargetActivity[];
  /**
   * Branches, as glob patterns: `main`, `release/**`. For pull requests the branch they want to go to. A pattern that starts with `!` takes away.
   *
   * @default - every branch
   */
  readonly branches?: string[];
  /**
   * Branches that start no run. Not together with `branches`.
   *
   * @default - none
   */
  readonly branchesIgnore?: string[];
  /**
   * Files, as glob patterns: at least one changed file must match. A run that a path filter skips leaves its required checks pending.
   *
   * @default - every file
   */
  readonly paths?: string[];
  /**
   * A run starts when at least one changed file is not among these. Not together with `paths`.
   *
   * @default - none
   */
  readonly pathsIgnore?: string[];
}

/** When `push` starts a run. */
export interface PushTriggerOptions {
  /**
   * Branches, as glob patterns: `main`, `release/**`. For pull requests the branch they want to go to. A pattern that starts with `!` takes away.
   *
   * @default - every branch
   */
  readonly branches?: string[];
  /**
   * Branches that start no run. Not together with `branches`.
   *
   * @default - none
   */
  readonly branchesIgnore?: string[];
  /**
   * Tags, as glob patterns: `v*`.
   *
   * @default - every tag, unless `branches` is given
   */
  readonly tags?: string[];
  /**
   * Tags that start no run. Not together with `tags`.
   *
   * @default - none
   */
  readonly tagsIgnore?: string[];
  /**
   * Files, as glob patterns: at least one changed file must match. A run that a path filter skips leaves its required checks pending.
   *
   * @default - every file
   */
  readonly paths?: string[];
  /**
   * A run starts when at least one changed file is not among these. Not together with `paths`.
   *
   * @default - none
   */
  readonly pathsIgnore?: string[];
}

/** When `registry_package` starts a run. */
export interface RegistryPackageTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: RegistryPackageActivity[];
}

/** When `release` starts a run. */
export interface ReleaseTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: ReleaseActivity[];
}

/** When `watch` starts a run. */
export interface WatchTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: WatchActivity[];
}

/** When `workflow_run` starts a run. */
export interface WorkflowRunTriggerOptions {
  /**
   * What must have happened.
   *
   * @default - any of them
   */
  readonly types?: WorkflowRunActivity[];
  /** The workflows after whose runs it starts: those of the delivery themselves, others by the name that GitHub shows, which is not that of the file. */
  readonly workflows: (IFollowedWorkflow | string)[];
  /**
   * Branches, as glob patterns: `main`, `release/**`. For pull requests the branch they want to go to. A pattern that starts with `!` takes away.
   *
   * @default - every branch
   */
  readonly branches?: string[];
  /**
   * Branches that start no run. Not together with `branches`.
   *
   * @default - none
   */
  readonly branchesIgnore?: string[];
}
