// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `actions/add-to-project`, and what every step may say.
 */
export interface AddToProjectProps extends ActionStepProps {
  /**
   * The project to add to. Form: https://github.com/orgs|users/NAME/projects/N.
   */
  readonly projectUrl: string | Expression;
  /**
   * The personal or app token with project scope; never GITHUB_TOKEN. It is a secret.
   */
  readonly githubToken: string | Expression;
  /**
   * The labels to filter by. Form: comma separated.
   *
   * @default - none
   */
  readonly labeled?: (string | Expression)[] | Expression;
  /**
   * How labels are combined. One of `AND`, `OR` and `NOT`.
   *
   * @default - none
   */
  readonly labelOperator?: string | AddToProjectLabelOperator | Expression;
}

/**
 * Adds issues and pull requests to a project.
 *
 * @see https://github.com/actions/add-to-project
 */
export class AddToProject extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AddToProjectProps) {
    super('actions/add-to-project', props);
  }

  /** The node id of the item. Output `itemId`. */
  public get itemId(): Expression {
    return this.output('itemId');
  }
}

/**
 * Values of the input `label-operator` of `actions/add-to-project`.
 */
export class AddToProjectLabelOperator extends InputValue {
  /** `AND` */
  public static readonly AND = AddToProjectLabelOperator.of('AND');
  /** `OR` */
  public static readonly OR = AddToProjectLabelOperator.of('OR');
  /** `NOT` */
  public static readonly NOT = AddToProjectLabelOperator.of('NOT');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AddToProjectLabelOperator {
    return new AddToProjectLabelOperator(value);
  }

  private constructor(value: string) {
    super('actions/add-to-project label-operator', value);
  }
}

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
   * The repository of the issue. Form: owner/name.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * The issue or pull request to comment on; this or `commentId`.
   *
   * @default - none
   */
  readonly issueNumber?: number | Expression;
  /**
   * The comment to change; this or `issueNumber`.
   *
   * @default - none
   */
  readonly commentId?: number | Expression;
  /**
   * The comment text; excludes `bodyPath`.
   *
   * @default - none
   */
  readonly body?: string | Expression;
  /**
   * The file with the text; excludes body.
   *
   * @default - none
   */
  readonly bodyPath?: string | Expression;
  /**
   * The old name of `bodyPath`.
   *
   * @default - none
   * @deprecated use `bodyPath`
   */
  readonly bodyFile?: string | Expression;
  /**
   * Whether to add to the old text or replace it. One of `append` and `replace`.
   *
   * @default 'append'
   */
  readonly editMode?: string | CreateOrUpdateCommentEditMode | Expression;
  /**
   * Between old and new text. One of `newline`, `space` and `none`.
   *
   * @default 'newline'
   */
  readonly appendSeparator?: string | CreateOrUpdateCommentAppendSeparator | Expression;
  /**
   * The reactions to add. Form: comma or line separated: +1, -1, laugh, confused, heart, hooray, rocket, eyes.
   *
   * @default - none
   */
  readonly reactions?: (string | Expression)[] | Expression;
  /**
   * Whether to keep or drop older reactions. One of `append` and `replace`.
   *
   * @default 'append'
   */
  readonly reactionsEditMode?: string | CreateOrUpdateCommentReactionsEditMode | Expression;
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

  /** The id of the comment. Output `comment-id`. */
  public get commentId(): Expression {
    return this.output('comment-id');
  }
}

/**
 * Values of the input `edit-mode` of `peter-evans/create-or-update-comment`.
 */
export class CreateOrUpdateCommentEditMode extends InputValue {
  /** `append` */
  public static readonly APPEND = CreateOrUpdateCommentEditMode.of('append');
  /** `replace` */
  public static readonly REPLACE = CreateOrUpdateCommentEditMode.of('replace');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CreateOrUpdateCommentEditMode {
    return new CreateOrUpdateCommentEditMode(value);
  }

  private constructor(value: string) {
    super('peter-evans/create-or-update-comment edit-mode', value);
  }
}

/**
 * Values of the input `append-separator` of `peter-evans/create-or-update-comment`.
 */
export class CreateOrUpdateCommentAppendSeparator extends InputValue {
  /** `newline` */
  public static readonly NEWLINE = CreateOrUpdateCommentAppendSeparator.of('newline');
  /** `space` */
  public static readonly SPACE = CreateOrUpdateCommentAppendSeparator.of('space');
  /** `none` */
  public static readonly NONE = CreateOrUpdateCommentAppendSeparator.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CreateOrUpdateCommentAppendSeparator {
    return new CreateOrUpdateCommentAppendSeparator(value);
  }

  private constructor(value: string) {
    super('peter-evans/create-or-update-comment append-separator', value);
  }
}

/**
 * Values of the input `reactions-edit-mode` of `peter-evans/create-or-update-comment`.
 */
export class CreateOrUpdateCommentReactionsEditMode extends InputValue {
  /** `append` */
  public static readonly APPEND = CreateOrUpdateCommentReactionsEditMode.of('append');
  /** `replace` */
  public static readonly REPLACE = CreateOrUpdateCommentReactionsEditMode.of('replace');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CreateOrUpdateCommentReactionsEditMode {
    return new CreateOrUpdateCommentReactionsEditMode(value);
  }

  private constructor(value: string) {
    super('peter-evans/create-or-update-comment reactions-edit-mode', value);
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
   * The token for the branch; token by default. It is a secret.
   *
   * @default - none
   */
  readonly branchToken?: string | Expression;
  /**
   * The repository directory in the workspace.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * Only these paths are committed. Form: comma or line separated git pathspecs.
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
   * The committer. Form: Name `<email>`.
   *
   * @default 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
   */
  readonly committer?: string | Expression;
  /**
   * The author. Form: Name `<email>`.
   *
   * @default - `${{ github.actor }} <${{ github.actor_id }}+${{ github.actor }}@users.noreply.github.com>`
   */
  readonly author?: string | Expression;
  /**
   * Whether to add a Signed-off-by line.
   *
   * @default false
   */
  readonly signoff?: boolean | Expression;
  /**
   * The branch of the pull request. Form: not equal to base.
   *
   * @default 'create-pull-request/patch'
   */
  readonly branch?: string | Expression;
  /**
   * Whether to delete the branch when there is no difference.
   *
   * @default false
   */
  readonly deleteBranch?: boolean | Expression;
  /**
   * Whether to make a new branch each run. One of `random`, `timestamp` and `short-commit-hash`.
   *
   * @default - none
   */
  readonly branchSuffix?: string | CreatePullRequestBranchSuffix | Expression;
  /**
   * The branch that the pull request wants to go to.
   *
   * @default - none
   */
  readonly baseBranch?: string | Expression;
  /**
   * The fork to push to. Form: owner/name.
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
   * The file with the text; wins over body.
   *
   * @default - none
   */
  readonly bodyPath?: string | Expression;
  /**
   * Labels. Form: comma or line separated.
   *
   * @default - none
   */
  readonly labels?: (string | Expression)[] | Expression;
  /**
   * The assignees. Form: comma or line separated user names.
   *
   * @default - none
   */
  readonly assignees?: (string | Expression)[] | Expression;
  /**
   * Users asked for a review. Form: comma or line separated user names.
   *
   * @default - none
   */
  readonly reviewers?: (string | Expression)[] | Expression;
  /**
   * Teams asked for a review. Needs another token. Form: comma or line separated.
   *
   * @default - none
   */
  readonly teamReviewers?: (string | Expression)[] | Expression;
  /**
   * The milestone number.
   *
   * @default - none
   */
  readonly milestone?: string | Expression;
  /**
   * The draft on create, or always. One of `true`, `false` and `always-true`.
   *
   * @default false
   */
  readonly draft?: boolean | string | CreatePullRequestDraft | Expression;
  /**
   * Whether to let maintainers change it.
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

  /** The commit of the branch. Output `pull-request-head-sha`. */
  public get pullRequestHeadSha(): Expression {
    return this.output('pull-request-head-sha');
  }

  /** The branch. Output `pull-request-branch`. */
  public get pullRequestBranch(): Expression {
    return this.output('pull-request-branch');
  }

  /** Whether the commits are signed. Output `pull-request-commits-verified`. */
  public get pullRequestCommitsVerified(): Expression {
    return this.output('pull-request-commits-verified');
  }
}

/**
 * Values of the input `branch-suffix` of `peter-evans/create-pull-request`.
 */
export class CreatePullRequestBranchSuffix extends InputValue {
  /** `random` */
  public static readonly RANDOM = CreatePullRequestBranchSuffix.of('random');
  /** `timestamp` */
  public static readonly TIMESTAMP = CreatePullRequestBranchSuffix.of('timestamp');
  /** `short-commit-hash` */
  public static readonly SHORT_COMMIT_HASH = CreatePullRequestBranchSuffix.of('short-commit-hash');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CreatePullRequestBranchSuffix {
    return new CreatePullRequestBranchSuffix(value);
  }

  private constructor(value: string) {
    super('peter-evans/create-pull-request branch-suffix', value);
  }
}

/**
 * Values of the input `draft` of `peter-evans/create-pull-request`.
 */
export class CreatePullRequestDraft extends InputValue {
  /** `always-true` */
  public static readonly ALWAYS_TRUE = CreatePullRequestDraft.of('always-true');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CreatePullRequestDraft {
    return new CreatePullRequestDraft(value);
  }

  private constructor(value: string) {
    super('peter-evans/create-pull-request draft', value);
  }
}

/**
 * Inputs of `dependabot/fetch-metadata`, and what every step may say.
 */
export interface DependabotFetchMetadataProps extends ActionStepProps {
  /**
   * Whether to look up the security alert; needs another token.
   *
   * @default - none
   */
  readonly alertLookup?: boolean | Expression;
  /**
   * Whether to look up the compatibility score; needs another token.
   *
   * @default - none
   */
  readonly compatLookup?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to accept unsigned commits; for GHES.
   *
   * @default false
   */
  readonly skipCommitVerification?: boolean | Expression;
  /**
   * Whether to accept any author.
   *
   * @default false
   */
  readonly skipVerification?: boolean | Expression;
}

/**
 * Reads what a pull request of Dependabot updates.
 *
 * @see https://github.com/dependabot/fetch-metadata
 */
export class DependabotFetchMetadata extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DependabotFetchMetadataProps = {}) {
    super('dependabot/fetch-metadata', props);
  }

  /** The packages, comma separated. Output `dependency-names`. */
  public get dependencyNames(): Expression {
    return this.output('dependency-names');
  }

  /** The direct:production, direct:development or indirect. Output `dependency-type`. */
  public get dependencyType(): Expression {
    return this.output('dependency-type');
  }

  /** The version-update:semver-major, -minor or -patch; empty when unknown. Output `update-type`. */
  public get updateType(): Expression {
    return this.output('update-type');
  }

  /** All updates. Output `updated-dependencies-json`. */
  public get updatedDependenciesJson(): Expression {
    return this.output('updated-dependencies-json');
  }

  /** The directory of the update. Output `directory`. */
  public get directory(): Expression {
    return this.output('directory');
  }

  /** The ecosystem. Output `package-ecosystem`. */
  public get packageEcosystem(): Expression {
    return this.output('package-ecosystem');
  }

  /** The target branch. Output `target-branch`. */
  public get targetBranch(): Expression {
    return this.output('target-branch');
  }

  /** The version before. Output `previous-version`. */
  public get previousVersion(): Expression {
    return this.output('previous-version');
  }

  /** The version after. Output `new-version`. */
  public get newVersion(): Expression {
    return this.output('new-version');
  }

  /** The OPEN, FIXED or DISMISSED. Output `alert-state`. */
  public get alertState(): Expression {
    return this.output('alert-state');
  }

  /** The advisory. Output `ghsa-id`. */
  public get ghsaId(): Expression {
    return this.output('ghsa-id');
  }

  /** The score, 0 when unknown. Output `cvss`. */
  public get cvss(): Expression {
    return this.output('cvss');
  }

  /** The score, 0 when unknown. Output `compatibility-score`. */
  public get compatibilityScore(): Expression {
    return this.output('compatibility-score');
  }

  /** The maintainers changed. Output `maintainer-changes`. */
  public get maintainerChanges(): Expression {
    return this.output('maintainer-changes');
  }

  /** The group, or empty. Output `dependency-group`. */
  public get dependencyGroup(): Expression {
    return this.output('dependency-group');
  }
}

/**
 * Inputs of `peter-evans/find-comment`, and what every step may say.
 */
export interface FindCommentProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The repository. Form: owner/name.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * The issue or pull request; required.
   *
   * @default - none
   */
  readonly issueNumber?: number | Expression;
  /**
   * The author. Form: user name, such as github-actions[bot].
   *
   * @default - none
   */
  readonly commentAuthor?: string | Expression;
  /**
   * The text in the comment.
   *
   * @default - none
   */
  readonly bodyIncludes?: string | Expression;
  /**
   * The pattern of the comment. Form: JavaScript regular expression, /re/flags or plain.
   *
   * @default - none
   */
  readonly bodyRegex?: string | Expression;
  /**
   * Where to start. One of `first` and `last`.
   *
   * @default 'first'
   */
  readonly direction?: string | FindCommentDirection | Expression;
  /**
   * Which match, from 0.
   *
   * @default 0
   */
  readonly nth?: number | Expression;
}

/**
 * Looks for a comment on an issue or a pull request.
 *
 * @see https://github.com/peter-evans/find-comment
 */
export class FindComment extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: FindCommentProps = {}) {
    super('peter-evans/find-comment', props);
  }

  /** The id; empty when none. Output `comment-id`. */
  public get commentId(): Expression {
    return this.output('comment-id');
  }

  /** The GraphQL id. Output `comment-node-id`. */
  public get commentNodeId(): Expression {
    return this.output('comment-node-id');
  }

  /** The text. Output `comment-body`. */
  public get commentBody(): Expression {
    return this.output('comment-body');
  }

  /** The author. Output `comment-author`. */
  public get commentAuthor(): Expression {
    return this.output('comment-author');
  }
}

/**
 * Values of the input `direction` of `peter-evans/find-comment`.
 */
export class FindCommentDirection extends InputValue {
  /** `first` */
  public static readonly FIRST = FindCommentDirection.of('first');
  /** `last` */
  public static readonly LAST = FindCommentDirection.of('last');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): FindCommentDirection {
    return new FindCommentDirection(value);
  }

  private constructor(value: string) {
    super('peter-evans/find-comment direction', value);
  }
}

/**
 * Inputs of `actions/first-interaction`, and what every step may say.
 */
export interface FirstInteractionProps extends ActionStepProps {
  /**
   * The comment on a first issue.
   *
   * @default - none
   */
  readonly issueMessage?: string | Expression;
  /**
   * The comment on a first pull request.
   *
   * @default - none
   */
  readonly prMessage?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
}

/**
 * Greets people who open their first issue or pull request.
 *
 * @see https://github.com/actions/first-interaction
 */
export class FirstInteraction extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: FirstInteractionProps = {}) {
    super('actions/first-interaction', props);
  }
}

/**
 * Inputs of `actions/labeler`, and what every step may say.
 */
export interface LabelerProps extends ActionStepProps {
  /**
   * The token that changes labels.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The config file; read from the checkout, else from the default branch. Form: YAML file.
   *
   * @default '.github/labeler.yml'
   */
  readonly configurationPath?: string | Expression;
  /**
   * Whether to also take labels away that no longer match.
   *
   * @default false
   */
  readonly syncLabels?: boolean | Expression;
  /**
   * Whether to let globs match names that start with a dot.
   *
   * @default true
   */
  readonly dot?: boolean | Expression;
  /**
   * The pull requests to label, one number a line. Form: integers.
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

  /** The comma-separated labels just added. Output `new-labels`. */
  public get newLabels(): Expression {
    return this.output('new-labels');
  }

  /** The comma-separated labels of the pull request. Output `all-labels`. */
  public get allLabels(): Expression {
    return this.output('all-labels');
  }
}

/**
 * Inputs of `PagerDuty/pagerduty-change-events-action`, and what every step may say.
 */
export interface PagerdutyChangeEventsProps extends ActionStepProps {
  /**
   * The key of the PagerDuty service integration. It is a secret.
   */
  readonly integrationKey: string | Expression;
  /**
   * The summary text; without it only push and merged pull requests are reported.
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
 * Its maintainers keep it alive and add nothing to it.
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
 * Inputs of `renovatebot/github-action`, and what every step may say.
 */
export interface RenovateProps extends ActionStepProps {
  /**
   * The configuration file.
   *
   * @default - none
   */
  readonly configurationFile?: string | Expression;
  /**
   * The personal or app token; not GITHUB_TOKEN. It is a secret.
   *
   * @default - none
   */
  readonly token?: string | Expression;
  /**
   * The variables passed to the container. Form: regular expression.
   *
   * @default - none
   */
  readonly envRegex?: string | Expression;
  /**
   * The image tag.
   *
   * @default '44'
   */
  readonly renovateVersion?: string | Expression;
  /**
   * The image without tag.
   *
   * @default 'ghcr.io/renovatebot/renovate'
   */
  readonly renovateImage?: string | Expression;
  /**
   * Whether to mount the Docker socket.
   *
   * @default - none
   */
  readonly mountDockerSocket?: boolean | Expression;
  /**
   * The path of the socket.
   *
   * @default '/var/run/docker.sock'
   */
  readonly dockerSocketHostPath?: string | Expression;
  /**
   * The script to run instead.
   *
   * @default - none
   */
  readonly dockerCmdFile?: string | Expression;
  /**
   * The Docker network.
   *
   * @default - none
   */
  readonly dockerNetwork?: string | Expression;
  /**
   * The user in the container.
   *
   * @default - none
   */
  readonly dockerUser?: string | Expression;
  /**
   * The volumes. Form: host:container, semicolon separated.
   *
   * @default ['/tmp:/tmp']
   */
  readonly dockerVolumes?: (string | Expression)[] | Expression;
}

/**
 * Runs Renovate, which opens pull requests for new releases of dependencies.
 *
 * @see https://github.com/renovatebot/github-action
 */
export class Renovate extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RenovateProps = {}) {
    super('renovatebot/github-action', props);
  }
}

/**
 * Inputs of `slackapi/slack-github-action`, and what every step may say.
 */
export interface SlackProps extends ActionStepProps {
  /**
   * Another API address. Form: URL.
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
   * What to send, as JSON or YAML. Form: JSON or YAML.
   *
   * @default - none
   */
  readonly payload?: string | Expression;
  /**
   * Flatten nested fields with this separator; for workflow triggers.
   *
   * @default - none
   */
  readonly payloadDelimiter?: string | Expression;
  /**
   * A file that holds what to send. Form: JSON or YAML.
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
   * The proxy. Form: URL.
   *
   * @default - none
   */
  readonly proxy?: string | Expression;
  /**
   * How failed requests are tried again: `0`, `5`, `10` or `RAPID`.
   *
   * @default '5'
   */
  readonly retries?: string | SlackRetries | Expression;
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
  readonly webhookType?: string | SlackWebhookType | Expression;
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

  /** The end time, epoch seconds. Output `time`. */
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
 * Values of the input `retries` of `slackapi/slack-github-action`.
 */
export class SlackRetries extends InputValue {
  /** `RAPID` */
  public static readonly RAPID = SlackRetries.of('RAPID');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SlackRetries {
    return new SlackRetries(value);
  }

  private constructor(value: string) {
    super('slackapi/slack-github-action retries', value);
  }
}

/**
 * Values of the input `webhook-type` of `slackapi/slack-github-action`.
 */
export class SlackWebhookType extends InputValue {
  /** `incoming-webhook` */
  public static readonly INCOMING_WEBHOOK = SlackWebhookType.of('incoming-webhook');
  /** `webhook-trigger` */
  public static readonly WEBHOOK_TRIGGER = SlackWebhookType.of('webhook-trigger');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SlackWebhookType {
    return new SlackWebhookType(value);
  }

  private constructor(value: string) {
    super('slackapi/slack-github-action webhook-type', value);
  }
}

/**
 * Inputs of `actions/stale`, and what every step may say.
 */
export interface StaleProps extends ActionStepProps {
  /**
   * The token that changes issues and pull requests.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The text posted when an issue is marked.
   *
   * @default - none
   */
  readonly staleIssueMessage?: string | Expression;
  /**
   * The text posted when a pull request is marked.
   *
   * @default - none
   */
  readonly stalePrMessage?: string | Expression;
  /**
   * The text posted when an issue is closed.
   *
   * @default - none
   */
  readonly closeIssueMessage?: string | Expression;
  /**
   * The text posted when a pull request is closed.
   *
   * @default - none
   */
  readonly closePrMessage?: string | Expression;
  /**
   * The idle days before issues and pull requests are marked; -1 never. Form: days; fractions work.
   *
   * @default 60
   */
  readonly daysBeforeStale?: number | Expression;
  /**
   * The idle days before issues are marked; -1 never. Form: days; fractions work.
   *
   * @default - none
   */
  readonly daysBeforeIssueStale?: number | Expression;
  /**
   * The idle days before pull requests are marked; -1 never. Form: days; fractions work.
   *
   * @default - none
   */
  readonly daysBeforePrStale?: number | Expression;
  /**
   * The days from the mark to closing issues and pull requests; -1 never. Form: days; fractions work.
   *
   * @default 7
   */
  readonly daysBeforeClose?: number | Expression;
  /**
   * The days from the mark to closing issues; -1 never. Form: days; fractions work.
   *
   * @default - none
   */
  readonly daysBeforeIssueClose?: number | Expression;
  /**
   * The days from the mark to closing pull requests; -1 never. Form: days; fractions work.
   *
   * @default - none
   */
  readonly daysBeforePrClose?: number | Expression;
  /**
   * The label of stale issues.
   *
   * @default 'Stale'
   */
  readonly staleIssueLabel?: string | Expression;
  /**
   * The label of closed issues.
   *
   * @default - none
   */
  readonly closeIssueLabel?: string | Expression;
  /**
   * The labels that protect issues. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly exemptIssueLabels?: (string | Expression)[] | Expression;
  /**
   * The reason given when closing. One of `completed`, `not_planned` and an empty text.
   *
   * @default 'not_planned'
   */
  readonly closeIssueReason?: string | StaleCloseIssueReason | Expression;
  /**
   * The label of stale pull requests.
   *
   * @default 'Stale'
   */
  readonly stalePrLabel?: string | Expression;
  /**
   * The label of closed pull requests.
   *
   * @default - none
   */
  readonly closePrLabel?: string | Expression;
  /**
   * The labels that protect pull requests. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly exemptPrLabels?: (string | Expression)[] | Expression;
  /**
   * The milestones that protect issues and pull requests. Form: comma-separated.
   *
   * @default - none
   */
  readonly exemptMilestones?: (string | Expression)[] | Expression;
  /**
   * The milestones that protect issues. Form: comma-separated.
   *
   * @default - none
   */
  readonly exemptIssueMilestones?: string | Expression;
  /**
   * The milestones that protect pull requests. Form: comma-separated.
   *
   * @default - none
   */
  readonly exemptPrMilestones?: string | Expression;
  /**
   * Whether any milestone protects issues and pull requests.
   *
   * @default false
   */
  readonly exemptAllMilestones?: boolean | Expression;
  /**
   * Whether any milestone protects issues.
   *
   * @default - none
   */
  readonly exemptAllIssueMilestones?: boolean | string | Expression;
  /**
   * Whether any milestone protects pull requests.
   *
   * @default - none
   */
  readonly exemptAllPrMilestones?: boolean | string | Expression;
  /**
   * Only those with all these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly onlyLabels?: (string | Expression)[] | Expression;
  /**
   * Only those with one of these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly anyOfLabels?: (string | Expression)[] | Expression;
  /**
   * Only issues with one of these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly anyOfIssueLabels?: (string | Expression)[] | Expression;
  /**
   * Only pull requests with one of these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly anyOfPrLabels?: (string | Expression)[] | Expression;
  /**
   * Only issues with all these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly onlyIssueLabels?: (string | Expression)[] | Expression;
  /**
   * Only pull requests with all these labels. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly onlyPrLabels?: (string | Expression)[] | Expression;
  /**
   * The API operations per run; the rest waits for the next run.
   *
   * @default 30
   */
  readonly operationsPerRun?: number | Expression;
  /**
   * Whether to take the mark away when issues and pull requests are updated.
   *
   * @default true
   */
  readonly removeStaleWhenUpdated?: boolean | Expression;
  /**
   * Whether to take the mark away when issues are updated.
   *
   * @default - none
   */
  readonly removeIssueStaleWhenUpdated?: boolean | string | Expression;
  /**
   * Whether to take the mark away when pull requests are updated.
   *
   * @default - none
   */
  readonly removePrStaleWhenUpdated?: boolean | string | Expression;
  /**
   * Whether to change nothing, only log.
   *
   * @default false
   */
  readonly debugOnly?: boolean | Expression;
  /**
   * When on: oldest first.
   *
   * @default false
   */
  readonly ascending?: boolean | Expression;
  /**
   * What the issues and pull requests are sorted by before it looks at them. One of `created`, `updated` and `comments`.
   *
   * @default 'created'
   */
  readonly sortBy?: string | StaleSortBy | Expression;
  /**
   * Whether to delete the branch of a closed pull request.
   *
   * @default false
   */
  readonly deleteBranch?: boolean | Expression;
  /**
   * Ignore what is older. Form: ISO 8601 or RFC 2822 date.
   *
   * @default - none
   */
  readonly startDate?: string | Expression;
  /**
   * The assignees that protect issues and pull requests. Form: comma-separated users.
   *
   * @default - none
   */
  readonly exemptAssignees?: (string | Expression)[] | Expression;
  /**
   * The assignees that protect issues. Form: comma-separated users.
   *
   * @default - none
   */
  readonly exemptIssueAssignees?: string | Expression;
  /**
   * The assignees that protect pull requests. Form: comma-separated users.
   *
   * @default - none
   */
  readonly exemptPrAssignees?: string | Expression;
  /**
   * Whether any assignee protects issues and pull requests.
   *
   * @default false
   */
  readonly exemptAllAssignees?: boolean | Expression;
  /**
   * Whether any assignee protects issues.
   *
   * @default - none
   */
  readonly exemptAllIssueAssignees?: boolean | string | Expression;
  /**
   * Whether any assignee protects pull requests.
   *
   * @default - none
   */
  readonly exemptAllPrAssignees?: boolean | string | Expression;
  /**
   * Whether drafts are protected.
   *
   * @default false
   */
  readonly exemptDraftPr?: boolean | Expression;
  /**
   * Whether to print numbers at the end.
   *
   * @default true
   */
  readonly enableStatistics?: boolean | Expression;
  /**
   * The labels added when the mark goes. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly labelsToAddWhenUnstale?: (string | Expression)[] | Expression;
  /**
   * The labels taken away when marked. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly labelsToRemoveWhenStale?: string | Expression;
  /**
   * The labels taken away when the mark goes. Form: comma-separated labels.
   *
   * @default - none
   */
  readonly labelsToRemoveWhenUnstale?: (string | Expression)[] | Expression;
  /**
   * Whether to count from creation, not from the last update, for issues and pull requests.
   *
   * @default false
   */
  readonly ignoreUpdates?: boolean | Expression;
  /**
   * Whether to count from creation, not from the last update, for issues.
   *
   * @default - none
   */
  readonly ignoreIssueUpdates?: boolean | string | Expression;
  /**
   * Whether to count from creation, not from the last update, for pull requests.
   *
   * @default - none
   */
  readonly ignorePrUpdates?: boolean | string | Expression;
  /**
   * When on: only what has an assignee.
   *
   * @default false
   */
  readonly includeOnlyAssigned?: boolean | Expression;
  /**
   * Only issues of these types. Form: comma-separated types.
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

  /** The closed issues and pull requests. Output `closed-issues-prs`. */
  public get closedIssuesPrs(): Expression {
    return this.output('closed-issues-prs');
  }

  /** Newly marked issues and pull requests. Output `staled-issues-prs`. */
  public get staledIssuesPrs(): Expression {
    return this.output('staled-issues-prs');
  }
}

/**
 * Values of the input `close-issue-reason` of `actions/stale`.
 */
export class StaleCloseIssueReason extends InputValue {
  /** `completed` */
  public static readonly COMPLETED = StaleCloseIssueReason.of('completed');
  /** `not_planned` */
  public static readonly NOT_PLANNED = StaleCloseIssueReason.of('not_planned');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): StaleCloseIssueReason {
    return new StaleCloseIssueReason(value);
  }

  private constructor(value: string) {
    super('actions/stale close-issue-reason', value);
  }
}

/**
 * Values of the input `sort-by` of `actions/stale`.
 */
export class StaleSortBy extends InputValue {
  /** `created` */
  public static readonly CREATED = StaleSortBy.of('created');
  /** `updated` */
  public static readonly UPDATED = StaleSortBy.of('updated');
  /** `comments` */
  public static readonly COMMENTS = StaleSortBy.of('comments');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): StaleSortBy {
    return new StaleSortBy(value);
  }

  private constructor(value: string) {
    super('actions/stale sort-by', value);
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
   * Whether to add to the old text.
   *
   * @default false
   */
  readonly appendMessage?: boolean | Expression;
  /**
   * Whether to delete and post anew; excludes the other modes.
   *
   * @default false
   */
  readonly recreate?: boolean | Expression;
  /**
   * Whether to delete the comment; excludes the other modes.
   *
   * @default false
   */
  readonly deleteComment?: boolean | Expression;
  /**
   * Whether to do nothing when a comment exists; excludes the other modes.
   *
   * @default false
   */
  readonly onlyCreate?: boolean | Expression;
  /**
   * Whether to do nothing when none exists; excludes the other modes.
   *
   * @default false
   */
  readonly onlyUpdate?: boolean | Expression;
  /**
   * Whether to close details elements of the old text.
   *
   * @default false
   */
  readonly hideDetails?: boolean | Expression;
  /**
   * Whether to minimise the old comment; excludes the other modes.
   *
   * @default false
   */
  readonly hide?: boolean | Expression;
  /**
   * Whether to minimise the old, post a new one; excludes the other modes.
   *
   * @default false
   */
  readonly hideAndRecreate?: boolean | Expression;
  /**
   * The reason of minimising. One of `SPAM`, `ABUSE`, `OFF_TOPIC`, `OUTDATED`, `DUPLICATE` and `RESOLVED`.
   *
   * @default 'OUTDATED'
   */
  readonly hideClassify?: string | StickyPullRequestCommentHideClassify | Expression;
  /**
   * The text.
   *
   * @default - none
   */
  readonly message?: string | Expression;
  /**
   * A file that holds the text. Form: glob patterns, one a line.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * Whether to do nothing when the text is empty.
   *
   * @default false
   */
  readonly ignoreEmpty?: boolean | Expression;
  /**
   * Whether to do nothing when the text is the same.
   *
   * @default false
   */
  readonly skipUnchanged?: boolean | Expression;
  /**
   * Whether to follow links in path.
   *
   * @default false
   */
  readonly followSymbolicLinks?: boolean | Expression;
  /**
   * The pull request, when the event has none.
   *
   * @default - none
   */
  readonly number?: number | Expression;
  /**
   * The pull request, whatever the event.
   *
   * @default - none
   */
  readonly numberForce?: number | Expression;
  /**
   * Another repository owner.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * Another repository name.
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

  /** The id of the found comment. Output `previous_comment_id`. */
  public get previousCommentId(): Expression {
    return this.output('previous_comment_id');
  }

  /** The id of the new comment. Output `created_comment_id`. */
  public get createdCommentId(): Expression {
    return this.output('created_comment_id');
  }
}

/**
 * Values of the input `hide_classify` of `marocchino/sticky-pull-request-comment`.
 */
export class StickyPullRequestCommentHideClassify extends InputValue {
  /** `SPAM` */
  public static readonly SPAM = StickyPullRequestCommentHideClassify.of('SPAM');
  /** `ABUSE` */
  public static readonly ABUSE = StickyPullRequestCommentHideClassify.of('ABUSE');
  /** `OFF_TOPIC` */
  public static readonly OFF_TOPIC = StickyPullRequestCommentHideClassify.of('OFF_TOPIC');
  /** `OUTDATED` */
  public static readonly OUTDATED = StickyPullRequestCommentHideClassify.of('OUTDATED');
  /** `DUPLICATE` */
  public static readonly DUPLICATE = StickyPullRequestCommentHideClassify.of('DUPLICATE');
  /** `RESOLVED` */
  public static readonly RESOLVED = StickyPullRequestCommentHideClassify.of('RESOLVED');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): StickyPullRequestCommentHideClassify {
    return new StickyPullRequestCommentHideClassify(value);
  }

  private constructor(value: string) {
    super('marocchino/sticky-pull-request-comment hide_classify', value);
  }
}
