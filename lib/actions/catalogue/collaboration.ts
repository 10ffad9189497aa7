// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `peter-evans/create-or-update-comment`, and what every step may say.
 */
export interface CreateOrUpdateCommentProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `repository` input of peter-evans/create-or-update-comment.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * The `issue-number` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   */
  readonly issueNumber?: number | Expression;
  /**
   * The `comment-id` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   */
  readonly commentId?: number | Expression;
  /**
   * The `body` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   */
  readonly body?: string | Expression;
  /**
   * The `body-path` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   */
  readonly bodyPath?: string | Expression;
  /**
   * The `body-file` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly bodyFile?: string | Expression;
  /**
   * The `edit-mode` input of peter-evans/create-or-update-comment.
   *
   * @default 'append'
   */
  readonly editMode?: string | Expression;
  /**
   * The `append-separator` input of peter-evans/create-or-update-comment.
   *
   * @default 'newline'
   */
  readonly appendSeparator?: string | Expression;
  /**
   * The `reactions` input of peter-evans/create-or-update-comment.
   *
   * @default - none
   */
  readonly reactions?: (string | Expression)[] | Expression;
  /**
   * The `reactions-edit-mode` input of peter-evans/create-or-update-comment.
   *
   * @default 'append'
   */
  readonly reactionsEditMode?: string | Expression;
}

/**
 * Writes or edits a comment on an issue or a pull request.
 *
 * @see https://github.com/peter-evans/create-or-update-comment
 */
export class CreateOrUpdateComment extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CreateOrUpdateCommentProps = {}) {
    super('peter-evans/create-or-update-comment', props);
  }

  /** The `comment-id` output of peter-evans/create-or-update-comment. */
  public get commentId(): Expression {
    return this.output('comment-id');
  }
}

/**
 * Inputs of `peter-evans/create-pull-request`, and what every step may say.
 */
export interface CreatePullRequestProps extends ActionStepProps {
  /**
   * The token that pushes and opens the pull request. With the job's own no workflow runs on it.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `branch-token` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly branchToken?: string | Expression;
  /**
   * The `path` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * Only these paths are committed.
   *
   * @default - none
   */
  readonly addPaths?: (string | Expression)[] | Expression;
  /**
   * The message of the commit.
   *
   * @default '[create-pull-request] automated change'
   */
  readonly commitMessage?: string | Expression;
  /**
   * The `committer` input of peter-evans/create-pull-request.
   *
   * @default 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
   */
  readonly committer?: string | Expression;
  /**
   * The `author` input of peter-evans/create-pull-request.
   *
   * @default - `${{ github.actor }} <${{ github.actor_id }}+${{ github.actor }}@users.noreply.github.com>`
   */
  readonly author?: string | Expression;
  /**
   * The `signoff` input of peter-evans/create-pull-request.
   *
   * @default false
   */
  readonly signoff?: boolean | Expression;
  /**
   * The branch of the pull request.
   *
   * @default 'create-pull-request/patch'
   */
  readonly branch?: string | Expression;
  /**
   * The `delete-branch` input of peter-evans/create-pull-request.
   *
   * @default false
   */
  readonly deleteBranch?: boolean | Expression;
  /**
   * The `branch-suffix` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly branchSuffix?: string | Expression;
  /**
   * The branch that the pull request wants to go to.
   *
   * @default - none
   */
  readonly baseBranch?: string | Expression;
  /**
   * The `push-to-fork` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly pushToFork?: string | Expression;
  /**
   * Makes the commit through the API, which signs it as the bot.
   *
   * @default false
   */
  readonly signCommits?: boolean | Expression;
  /**
   * The title of the pull request.
   *
   * @default 'Changes by create-pull-request action'
   */
  readonly title?: string | Expression;
  /**
   * The text of the pull request.
   *
   * @default - the action's own
   */
  readonly body?: string | Expression;
  /**
   * The `body-path` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly bodyPath?: string | Expression;
  /**
   * Labels.
   *
   * @default - none
   */
  readonly labels?: (string | Expression)[] | Expression;
  /**
   * The `assignees` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly assignees?: (string | Expression)[] | Expression;
  /**
   * Users asked for a review.
   *
   * @default - none
   */
  readonly reviewers?: (string | Expression)[] | Expression;
  /**
   * Teams asked for a review. Needs another token.
   *
   * @default - none
   */
  readonly teamReviewers?: (string | Expression)[] | Expression;
  /**
   * The `milestone` input of peter-evans/create-pull-request.
   *
   * @default - none
   */
  readonly milestone?: string | Expression;
  /**
   * The `draft` input of peter-evans/create-pull-request.
   *
   * @default false
   */
  readonly draft?: boolean | Expression;
  /**
   * The `maintainer-can-modify` input of peter-evans/create-pull-request.
   *
   * @default true
   */
  readonly maintainerCanModify?: boolean | Expression;
}

/**
 * Commits the changes in the workspace and opens a pull request. With the job's own token no workflow runs on it.
 *
 * Its input `base` is `baseBranch` here.
 *
 * @see https://github.com/peter-evans/create-pull-request
 */
export class CreatePullRequest extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CreatePullRequestProps = {}) {
    super('peter-evans/create-pull-request', props);
  }

  /** The number of the pull request. Output `pull-request-number`. */
  public get pullRequestNumber(): Expression {
    return this.output('pull-request-number');
  }

  /** The page of the pull request. Output `pull-request-url`. */
  public get pullRequestUrl(): Expression {
    return this.output('pull-request-url');
  }

  /** `created`, `updated`, `closed` or `none`. Output `pull-request-operation`. */
  public get pullRequestOperation(): Expression {
    return this.output('pull-request-operation');
  }

  /** The `pull-request-head-sha` output of peter-evans/create-pull-request. */
  public get pullRequestHeadSha(): Expression {
    return this.output('pull-request-head-sha');
  }

  /** The `pull-request-branch` output of peter-evans/create-pull-request. */
  public get pullRequestBranch(): Expression {
    return this.output('pull-request-branch');
  }
}

/**
 * Inputs of `actions/labeler`, and what every step may say.
 */
export interface LabelerProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The `configuration-path` input of actions/labeler.
   *
   * @default '.github/labeler.yml'
   */
  readonly configurationPath?: string | Expression;
  /**
   * The `sync-labels` input of actions/labeler.
   *
   * @default false
   */
  readonly syncLabels?: boolean | Expression;
  /**
   * The `dot` input of actions/labeler.
   *
   * @default true
   */
  readonly dot?: boolean | Expression;
  /**
   * The `pr-number` input of actions/labeler.
   *
   * @default - none
   */
  readonly prNumber?: string | Expression;
}

/**
 * Labels pull requests by the files they change. The labels must exist unless `permissions` lets it create them.
 *
 * @see https://github.com/actions/labeler
 */
export class Labeler extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: LabelerProps = {}) {
    super('actions/labeler', props);
  }

  /** The `new-labels` output of actions/labeler. */
  public get newLabels(): Expression {
    return this.output('new-labels');
  }

  /** The `all-labels` output of actions/labeler. */
  public get allLabels(): Expression {
    return this.output('all-labels');
  }
}

/**
 * Inputs of `PagerDuty/pagerduty-change-events-action`, and what every step may say.
 */
export interface PagerdutyChangeEventsProps extends ActionStepProps {
  /**
   * The `integration-key` input of PagerDuty/pagerduty-change-events-action.
   */
  readonly integrationKey: string | Expression;
  /**
   * The `custom-event` input of PagerDuty/pagerduty-change-events-action.
   *
   * @default - none
   */
  readonly customEvent?: string | Expression;
}

/**
 * Tells PagerDuty about a change. Its runtime is retired: prefer a call of the Events API.
 *
 * Its runtime, node16, is retired or about to be.
 *
 * @see https://github.com/PagerDuty/pagerduty-change-events-action
 */
export class PagerdutyChangeEvents extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PagerdutyChangeEventsProps) {
    super('PagerDuty/pagerduty-change-events-action', props);
  }
}

/**
 * Inputs of `slackapi/slack-github-action`, and what every step may say.
 */
export interface SlackProps extends ActionStepProps {
  /**
   * The `api` input of slackapi/slack-github-action.
   *
   * @default - none
   */
  readonly api?: string | Expression;
  /**
   * Fails when Slack answers with an error.
   *
   * @default false
   */
  readonly errors?: boolean | Expression;
  /**
   * The method of the API, such as `chat.postMessage`. Needs `token`.
   *
   * @default - none
   */
  readonly method?: string | Expression;
  /**
   * What to send, as JSON or YAML.
   *
   * @default - none
   */
  readonly payload?: string | Expression;
  /**
   * The `payload-delimiter` input of slackapi/slack-github-action.
   *
   * @default - none
   */
  readonly payloadDelimiter?: string | Expression;
  /**
   * A file that holds what to send.
   *
   * @default - none
   */
  readonly payloadFilePath?: string | Expression;
  /**
   * Replaces `${{ }}` in the payload file.
   *
   * @default false
   */
  readonly payloadTemplated?: boolean | Expression;
  /**
   * The `proxy` input of slackapi/slack-github-action.
   *
   * @default - none
   */
  readonly proxy?: string | Expression;
  /**
   * How failed requests are tried again: `0`, `5`, `10` or `RAPID`.
   *
   * @default '5'
   */
  readonly retries?: string | Expression;
  /**
   * The token of the Slack app: a secret.
   *
   * @default - none
   */
  readonly token?: string | Expression;
  /**
   * The address of the webhook: a secret.
   *
   * @default - none
   */
  readonly webhook?: string | Expression;
  /**
   * `incoming-webhook` or `webhook-trigger`. Needed with `webhook`.
   *
   * @default - none
   */
  readonly webhookType?: string | Expression;
}

/**
 * Posts to Slack: by an incoming webhook, a workflow, or a method of the API.
 *
 * @see https://github.com/slackapi/slack-github-action
 */
export class Slack extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SlackProps = {}) {
    super('slackapi/slack-github-action', props);
  }

  /** Whether Slack took it. Output `ok`. */
  public get ok(): Expression {
    return this.output('ok');
  }

  /** The answer, as JSON. Output `response`. */
  public get response(): Expression {
    return this.output('response');
  }

  /** The `time` output of slackapi/slack-github-action. */
  public get time(): Expression {
    return this.output('time');
  }

  /** The id of the channel. Output `channel_id`. */
  public get channelId(): Expression {
    return this.output('channel_id');
  }

  /** The id of the thread. Output `thread_ts`. */
  public get threadTs(): Expression {
    return this.output('thread_ts');
  }

  /** The id of the message, which updates and threads refer to. Output `ts`. */
  public get ts(): Expression {
    return this.output('ts');
  }
}

/**
 * Inputs of `actions/stale`, and what every step may say.
 */
export interface StaleProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The `stale-issue-message` input of actions/stale.
   *
   * @default - none
   */
  readonly staleIssueMessage?: string | Expression;
  /**
   * The `stale-pr-message` input of actions/stale.
   *
   * @default - none
   */
  readonly stalePrMessage?: string | Expression;
  /**
   * The `close-issue-message` input of actions/stale.
   *
   * @default - none
   */
  readonly closeIssueMessage?: string | Expression;
  /**
   * The `close-pr-message` input of actions/stale.
   *
   * @default - none
   */
  readonly closePrMessage?: string | Expression;
  /**
   * The `days-before-stale` input of actions/stale.
   *
   * @default 60
   */
  readonly daysBeforeStale?: number | Expression;
  /**
   * The `days-before-issue-stale` input of actions/stale.
   *
   * @default - none
   */
  readonly daysBeforeIssueStale?: number | Expression;
  /**
   * The `days-before-pr-stale` input of actions/stale.
   *
   * @default - none
   */
  readonly daysBeforePrStale?: number | Expression;
  /**
   * The `days-before-close` input of actions/stale.
   *
   * @default 7
   */
  readonly daysBeforeClose?: number | Expression;
  /**
   * The `days-before-issue-close` input of actions/stale.
   *
   * @default - none
   */
  readonly daysBeforeIssueClose?: number | Expression;
  /**
   * The `days-before-pr-close` input of actions/stale.
   *
   * @default - none
   */
  readonly daysBeforePrClose?: number | Expression;
  /**
   * The `stale-issue-label` input of actions/stale.
   *
   * @default 'Stale'
   */
  readonly staleIssueLabel?: string | Expression;
  /**
   * The `close-issue-label` input of actions/stale.
   *
   * @default - none
   */
  readonly closeIssueLabel?: string | Expression;
  /**
   * The `exempt-issue-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptIssueLabels?: (string | Expression)[] | Expression;
  /**
   * The `close-issue-reason` input of actions/stale.
   *
   * @default 'not_planned'
   */
  readonly closeIssueReason?: string | Expression;
  /**
   * The `stale-pr-label` input of actions/stale.
   *
   * @default 'Stale'
   */
  readonly stalePrLabel?: string | Expression;
  /**
   * The `close-pr-label` input of actions/stale.
   *
   * @default - none
   */
  readonly closePrLabel?: string | Expression;
  /**
   * The `exempt-pr-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptPrLabels?: (string | Expression)[] | Expression;
  /**
   * The `exempt-milestones` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptMilestones?: (string | Expression)[] | Expression;
  /**
   * The `exempt-issue-milestones` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptIssueMilestones?: string | Expression;
  /**
   * The `exempt-pr-milestones` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptPrMilestones?: string | Expression;
  /**
   * The `exempt-all-milestones` input of actions/stale.
   *
   * @default false
   */
  readonly exemptAllMilestones?: boolean | Expression;
  /**
   * The `exempt-all-issue-milestones` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptAllIssueMilestones?: string | Expression;
  /**
   * The `exempt-all-pr-milestones` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptAllPrMilestones?: string | Expression;
  /**
   * The `only-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly onlyLabels?: (string | Expression)[] | Expression;
  /**
   * The `any-of-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly anyOfLabels?: (string | Expression)[] | Expression;
  /**
   * The `any-of-issue-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly anyOfIssueLabels?: (string | Expression)[] | Expression;
  /**
   * The `any-of-pr-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly anyOfPrLabels?: (string | Expression)[] | Expression;
  /**
   * The `only-issue-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly onlyIssueLabels?: (string | Expression)[] | Expression;
  /**
   * The `only-pr-labels` input of actions/stale.
   *
   * @default - none
   */
  readonly onlyPrLabels?: (string | Expression)[] | Expression;
  /**
   * The `operations-per-run` input of actions/stale.
   *
   * @default 30
   */
  readonly operationsPerRun?: number | Expression;
  /**
   * The `remove-stale-when-updated` input of actions/stale.
   *
   * @default true
   */
  readonly removeStaleWhenUpdated?: boolean | Expression;
  /**
   * The `remove-issue-stale-when-updated` input of actions/stale.
   *
   * @default - none
   */
  readonly removeIssueStaleWhenUpdated?: string | Expression;
  /**
   * The `remove-pr-stale-when-updated` input of actions/stale.
   *
   * @default - none
   */
  readonly removePrStaleWhenUpdated?: string | Expression;
  /**
   * The `debug-only` input of actions/stale.
   *
   * @default false
   */
  readonly debugOnly?: boolean | Expression;
  /**
   * The `ascending` input of actions/stale.
   *
   * @default false
   */
  readonly ascending?: boolean | Expression;
  /**
   * The `sort-by` input of actions/stale.
   *
   * @default 'created'
   */
  readonly sortBy?: string | Expression;
  /**
   * The `delete-branch` input of actions/stale.
   *
   * @default false
   */
  readonly deleteBranch?: boolean | Expression;
  /**
   * The `start-date` input of actions/stale.
   *
   * @default - none
   */
  readonly startDate?: string | Expression;
  /**
   * The `exempt-assignees` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptAssignees?: (string | Expression)[] | Expression;
  /**
   * The `exempt-issue-assignees` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptIssueAssignees?: string | Expression;
  /**
   * The `exempt-pr-assignees` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptPrAssignees?: string | Expression;
  /**
   * The `exempt-all-assignees` input of actions/stale.
   *
   * @default false
   */
  readonly exemptAllAssignees?: boolean | Expression;
  /**
   * The `exempt-all-issue-assignees` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptAllIssueAssignees?: string | Expression;
  /**
   * The `exempt-all-pr-assignees` input of actions/stale.
   *
   * @default - none
   */
  readonly exemptAllPrAssignees?: string | Expression;
  /**
   * The `exempt-draft-pr` input of actions/stale.
   *
   * @default false
   */
  readonly exemptDraftPr?: boolean | Expression;
  /**
   * The `enable-statistics` input of actions/stale.
   *
   * @default true
   */
  readonly enableStatistics?: boolean | Expression;
  /**
   * The `labels-to-add-when-unstale` input of actions/stale.
   *
   * @default - none
   */
  readonly labelsToAddWhenUnstale?: (string | Expression)[] | Expression;
  /**
   * The `labels-to-remove-when-stale` input of actions/stale.
   *
   * @default - none
   */
  readonly labelsToRemoveWhenStale?: string | Expression;
  /**
   * The `labels-to-remove-when-unstale` input of actions/stale.
   *
   * @default - none
   */
  readonly labelsToRemoveWhenUnstale?: (string | Expression)[] | Expression;
  /**
   * The `ignore-updates` input of actions/stale.
   *
   * @default false
   */
  readonly ignoreUpdates?: boolean | Expression;
  /**
   * The `ignore-issue-updates` input of actions/stale.
   *
   * @default - none
   */
  readonly ignoreIssueUpdates?: string | Expression;
  /**
   * The `ignore-pr-updates` input of actions/stale.
   *
   * @default - none
   */
  readonly ignorePrUpdates?: string | Expression;
  /**
   * The `include-only-assigned` input of actions/stale.
   *
   * @default false
   */
  readonly includeOnlyAssigned?: boolean | Expression;
  /**
   * The `only-issue-types` input of actions/stale.
   *
   * @default - none
   */
  readonly onlyIssueTypes?: string | Expression;
}

/**
 * Marks issues and pull requests nobody touches, and closes them later.
 *
 * @see https://github.com/actions/stale
 */
export class Stale extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: StaleProps = {}) {
    super('actions/stale', props);
  }

  /** The `closed-issues-prs` output of actions/stale. */
  public get closedIssuesPrs(): Expression {
    return this.output('closed-issues-prs');
  }

  /** The `staled-issues-prs` output of actions/stale. */
  public get staledIssuesPrs(): Expression {
    return this.output('staled-issues-prs');
  }
}

/**
 * Inputs of `marocchino/sticky-pull-request-comment`, and what every step may say.
 */
export interface StickyPullRequestCommentProps extends ActionStepProps {
  /**
   * Tells several comments apart.
   *
   * @default - none
   */
  readonly header?: string | Expression;
  /**
   * The `append` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly appendMessage?: boolean | Expression;
  /**
   * The `recreate` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly recreate?: boolean | Expression;
  /**
   * The `delete` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly deleteComment?: boolean | Expression;
  /**
   * The `only_create` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly onlyCreate?: boolean | Expression;
  /**
   * The `only_update` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly onlyUpdate?: boolean | Expression;
  /**
   * The `hide_details` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly hideDetails?: boolean | Expression;
  /**
   * The `hide` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly hide?: boolean | Expression;
  /**
   * The `hide_and_recreate` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly hideAndRecreate?: boolean | Expression;
  /**
   * The `hide_classify` input of marocchino/sticky-pull-request-comment.
   *
   * @default 'OUTDATED'
   */
  readonly hideClassify?: string | Expression;
  /**
   * The text.
   *
   * @default - none
   */
  readonly message?: string | Expression;
  /**
   * A file that holds the text.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The `ignore_empty` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly ignoreEmpty?: boolean | Expression;
  /**
   * The `skip_unchanged` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly skipUnchanged?: boolean | Expression;
  /**
   * The `follow_symbolic_links` input of marocchino/sticky-pull-request-comment.
   *
   * @default false
   */
  readonly followSymbolicLinks?: boolean | Expression;
  /**
   * The `number` input of marocchino/sticky-pull-request-comment.
   *
   * @default - none
   */
  readonly number?: number | Expression;
  /**
   * The `number_force` input of marocchino/sticky-pull-request-comment.
   *
   * @default - none
   */
  readonly numberForce?: number | Expression;
  /**
   * The `owner` input of marocchino/sticky-pull-request-comment.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * The `repo` input of marocchino/sticky-pull-request-comment.
   *
   * @default - none
   */
  readonly repo?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Writes one comment on a pull request and keeps it up to date.
 *
 * Its input `append` is `appendMessage` here.
 *
 * Its input `delete` is `deleteComment` here.
 *
 * @see https://github.com/marocchino/sticky-pull-request-comment
 */
export class StickyPullRequestComment extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: StickyPullRequestCommentProps = {}) {
    super('marocchino/sticky-pull-request-comment', props);
  }

  /** The `previous_comment_id` output of marocchino/sticky-pull-request-comment. */
  public get previousCommentId(): Expression {
    return this.output('previous_comment_id');
  }

  /** The `created_comment_id` output of marocchino/sticky-pull-request-comment. */
  public get createdCommentId(): Expression {
    return this.output('created_comment_id');
  }
}
