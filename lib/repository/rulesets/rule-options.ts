import { Duration } from '../../core/inside';
import { BaseJob } from '../../workflows/inside';
import { RequiredCheck } from '../required-checks/required-check';

/** How a pull request becomes part of its branch. */
export enum MergeMethod {
  /** With a merge commit. */
  MERGE = 'merge',
  /** As one commit. */
  SQUASH = 'squash',
  /** Commit by commit, without a merge commit. */
  REBASE = 'rebase',
}

/** How a pattern is compared with a text. */
export enum PatternOperator {
  /** The text begins with it. */
  STARTS_WITH = 'starts_with',
  /** The text ends with it. */
  ENDS_WITH = 'ends_with',
  /** It is found in the text. */
  CONTAINS = 'contains',
  /** It is a regular expression, in the syntax of RE2. */
  REGEX = 'regex',
}

/** A pattern for names, messages or addresses. */
export interface PatternOptions {
  /**
   * How it is compared.
   *
   * @default PatternOperator.REGEX
   */
  readonly operator?: PatternOperator;
  /** What is looked for. */
  readonly pattern: string;
  /**
   * Whether a text that matches is refused, instead of one that does not.
   *
   * @default false
   */
  readonly negate?: boolean;
  /**
   * What GitHub shows to the one who is refused.
   *
   * @default - the pattern
   */
  readonly name?: string;
}

/** How `update` treats forks. */
export interface UpdateRuleOptions {
  /**
   * Whether a fork may still pull changes of its upstream repository in.
   *
   * @default false
   */
  readonly allowFetchAndMerge?: boolean;
}

/** People who must approve changes of certain files: so many members of a team. */
export interface RequiredReviewers {
  /** Patterns of files in the syntax of fnmatch: `infrastructure/**`; `!` in front leaves files out. */
  readonly filePatterns: string[];
  /** The name of the team as in its address. It needs write access. */
  readonly team: string;
  /**
   * How many of the team must approve; 0 only asks them.
   *
   * @default 1
   */
  readonly minimumApprovals?: number;
}

/** Who is meant, by name. */
export interface RulesetActors {
  /**
   * Logins.
   *
   * @default - none
   */
  readonly users?: string[];
  /**
   * Teams, by their names as in their addresses.
   *
   * @default - none
   */
  readonly teams?: string[];
  /**
   * GitHub Apps, by their names as in their addresses.
   *
   * @default - none
   */
  readonly apps?: string[];
  /**
   * Roles in the repository, such as `maintain`.
   *
   * @default - none
   */
  readonly roles?: string[];
}

/** What a pull request needs. */
export interface PullRequestRuleOptions {
  /**
   * How many people must approve: 0 to 10.
   *
   * @default 1
   */
  readonly requiredApprovals?: number;
  /**
   * Whether a new commit takes the approvals away.
   *
   * @default true
   */
  readonly dismissStaleReviews?: boolean;
  /**
   * Whether an owner of every changed file must approve.
   *
   * @default false
   */
  readonly codeOwnerReviews?: boolean;
  /**
   * Whether somebody else than the last one who pushed must approve.
   *
   * @default false
   */
  readonly lastPushApproval?: boolean;
  /**
   * Whether all conversations must be resolved.
   *
   * @default false
   */
  readonly conversationResolution?: boolean;
  /**
   * How it may be merged.
   *
   * @default - in every way that the repository allows
   */
  readonly allowedMergeMethods?: MergeMethod[];
  /**
   * Teams that must approve changes of certain files. Unlike code owners, each can be asked for more than one approval.
   *
   * @default - none
   */
  readonly requiredReviewers?: RequiredReviewers[];
  /**
   * Who may dismiss reviews.
   *
   * @default - everybody with write access
   */
  readonly dismissers?: RulesetActors;
}

/** The checks that must succeed. */
export interface RequiredStatusChecksOptions {
  /**
   * The checks: jobs, best a `CiGate`, as the name of every other job changes some day, and checks of other services. The names that jobs report under are computed.
   *
   * @default - every CiGate that looks at pull requests
   */
  readonly checks?: (BaseJob | RequiredCheck)[];
  /**
   * Whether a pull request must be up to date with its branch.
   *
   * @default true
   */
  readonly strict?: boolean;
  /**
   * Whether a branch or tag can only be made of a commit that has the checks.
   *
   * @default true
   */
  readonly enforceOnCreate?: boolean;
}

/** Which pull requests of a group must pass. */
export enum MergeQueueGrouping {
  /** Each of them. */
  ALL_GREEN = 'ALLGREEN',
  /** Only the last one, which holds the changes of all. */
  HEAD_GREEN = 'HEADGREEN',
}

/** How a merge queue works. The defaults are those that GitHub proposes. */
export interface MergeQueueOptions {
  /**
   * How long the queue waits for the checks: 1 to 360 minutes.
   *
   * @default Duration.minutes(60)
   */
  readonly checkResponseTimeout?: Duration;
  /**
   * Which pull requests of a group must pass.
   *
   * @default MergeQueueGrouping.ALL_GREEN
   */
  readonly grouping?: MergeQueueGrouping;
  /**
   * How many pull requests are built at a time: 0 to 100.
   *
   * @default 5
   */
  readonly maxEntriesToBuild?: number;
  /**
   * How many are merged together: 0 to 100.
   *
   * @default 5
   */
  readonly maxEntriesToMerge?: number;
  /**
   * How they are merged.
   *
   * @default MergeMethod.MERGE
   */
  readonly mergeMethod?: MergeMethod;
  /**
   * How many are waited for: 0 to 100.
   *
   * @default 1
   */
  readonly minEntriesToMerge?: number;
  /**
   * How long they are waited for: at most 360 minutes.
   *
   * @default Duration.minutes(5)
   */
  readonly minEntriesToMergeWait?: Duration;
}

/** A workflow that must succeed. GitHub keeps this rule for rulesets of organizations and refuses it where it is not offered. */
export interface RequiredWorkflow {
  /** Its file: `.github/workflows/ci.yml`. */
  readonly path: string;
  /**
   * `owner/name` of the repository that it lies in.
   *
   * @default - this one
   */
  readonly repository?: string;
  /**
   * The branch or tag that it is taken from.
   *
   * @default - the default branch
   */
  readonly ref?: string;
  /**
   * The commit that it is taken from.
   *
   * @default - the newest of the branch
   */
  readonly sha?: string;
}

/** From which severity on a security alert stops a merge. */
export enum SecurityAlertThreshold {
  /** Never. */
  NONE = 'none',
  /** Critical ones. */
  CRITICAL = 'critical',
  /** High ones and worse. */
  HIGH_OR_HIGHER = 'high_or_higher',
  /** Medium ones and worse. */
  MEDIUM_OR_HIGHER = 'medium_or_higher',
  /** All. */
  ALL = 'all',
}

/** From which level on another alert stops a merge. */
export enum AlertThreshold {
  /** Never. */
  NONE = 'none',
  /** Errors. */
  ERRORS = 'errors',
  /** Errors and warnings. */
  ERRORS_AND_WARNINGS = 'errors_and_warnings',
  /** All. */
  ALL = 'all',
}

/** A tool whose results code scanning must have. */
export interface CodeScanningTool {
  /** Its name as code scanning shows it: `CodeQL`. */
  readonly tool: string;
  /**
   * Which security alerts stop a merge.
   *
   * @default SecurityAlertThreshold.HIGH_OR_HIGHER
   */
  readonly securityAlerts?: SecurityAlertThreshold;
  /**
   * Which other alerts stop a merge.
   *
   * @default AlertThreshold.ERRORS
   */
  readonly alerts?: AlertThreshold;
}

/** When Copilot reviews a pull request by itself. */
export interface CopilotCodeReviewOptions {
  /**
   * Drafts too.
   *
   * @default false
   */
  readonly reviewDraftPullRequests?: boolean;
  /**
   * After every push, not only once.
   *
   * @default false
   */
  readonly reviewOnPush?: boolean;
}
