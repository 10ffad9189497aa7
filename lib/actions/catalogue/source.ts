// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `actions/checkout`, and what every step may say.
 */
export interface CheckoutProps extends ActionStepProps {
  /**
   * Another repository, as `owner/name`.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * The branch, tag or commit to check out. Never the head of a pull request from a fork in a job that holds secrets.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The token that fetches the repository. Another private repository needs one that may read it.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * A private SSH key that fetches the repository instead of a token.
   *
   * @default - none
   */
  readonly sshKey?: string | Expression;
  /**
   * Host keys to trust besides those of GitHub.
   *
   * @default - none
   */
  readonly sshKnownHosts?: string | Expression;
  /**
   * Refuses hosts whose key is not known.
   *
   * @default true
   */
  readonly sshStrict?: boolean | Expression;
  /**
   * The user of the SSH connection.
   *
   * @default 'git'
   */
  readonly sshUser?: string | Expression;
  /**
   * Leaves the token in the Git configuration, so that later steps can fetch and push.
   *
   * @default false - because a token left in `.git` can be read, and uploaded in an artifact, by every later step; the action's own default is true
   */
  readonly persistCredentials?: boolean | Expression;
  /**
   * The folder of the workspace it goes into. Form: must lie inside $GITHUB_WORKSPACE.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * Removes files that Git does not know before it fetches.
   *
   * @default true
   */
  readonly clean?: boolean | Expression;
  /**
   * A partial clone filter, such as `blob:none`.
   *
   * @default - none
   */
  readonly filter?: string | Expression;
  /**
   * Only these folders or patterns.
   *
   * @default - none
   */
  readonly sparseCheckout?: (string | Expression)[] | Expression;
  /**
   * Reads `sparseCheckout` as folders, not as patterns.
   *
   * @default true
   */
  readonly sparseCheckoutConeMode?: boolean | Expression;
  /**
   * How many commits of the history; `0` fetches all branches and tags with their whole history.
   *
   * @default 1
   */
  readonly fetchDepth?: number | Expression;
  /**
   * Fetches tags even when the history is cut.
   *
   * @default false
   */
  readonly fetchTags?: boolean | Expression;
  /**
   * Shows the progress of the fetch.
   *
   * @default true
   */
  readonly showProgress?: boolean | Expression;
  /**
   * Downloads files kept in Git LFS.
   *
   * @default false
   */
  readonly lfs?: boolean | Expression;
  /**
   * Checks out submodules: `true`, or `recursive` for those inside them too. One of `false`, `true` and `recursive`.
   *
   * @default false
   */
  readonly submodules?: boolean | string | CheckoutSubmodules | Expression;
  /**
   * Tells Git to trust the folder, whoever owns it.
   *
   * @default true
   */
  readonly setSafeDirectory?: boolean | Expression;
  /**
   * The address of another GitHub server. Form: URL.
   *
   * @default - none
   */
  readonly githubServerUrl?: string | Expression;
  /**
   * Allows the head of a pull request to be checked out where the run holds more rights than its author.
   *
   * @default false
   */
  readonly allowUnsafePrCheckout?: boolean | Expression;
}

/**
 * Checks out the repository, or another one, into the workspace.
 *
 * Its input `ref` is `gitRef` here.
 *
 * @see https://github.com/actions/checkout
 */
export class Checkout extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CheckoutProps = {}) {
    super('actions/checkout', props);
  }

  /** The ref that was checked out. Output `ref`. */
  public get gitRef(): Expression {
    return this.output('ref');
  }

  /** The commit that was checked out. Output `commit`. */
  public get commit(): Expression {
    return this.output('commit');
  }
}

/**
 * Values of the input `submodules` of `actions/checkout`.
 */
export class CheckoutSubmodules extends InputValue {
  /** `recursive` */
  public static readonly RECURSIVE = CheckoutSubmodules.of('recursive');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CheckoutSubmodules {
    return new CheckoutSubmodules(value);
  }

  private constructor(value: string) {
    super('actions/checkout submodules', value);
  }
}

/**
 * Inputs of `actions/create-github-app-token`, and what every step may say.
 */
export interface CreateGithubAppTokenProps extends ActionStepProps {
  /**
   * The client id of the app.
   *
   * @default - none
   */
  readonly clientId?: string | Expression;
  /**
   * The id of the app.
   *
   * @default - none
   * @deprecated use `clientId`
   */
  readonly appId?: string | Expression;
  /**
   * The private key of the app: a secret.
   */
  readonly privateKey: string | Expression;
  /**
   * The owner of the installation.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * The repositories that the token may reach. Without `owner` and this: the current one.
   *
   * @default - none
   */
  readonly repositories?: (string | Expression)[] | Expression;
  /**
   * The enterprise slug, for an app installed on an enterprise.
   *
   * @default - none
   */
  readonly enterprise?: string | Expression;
  /**
   * Leaves the token alive when the job ends. It lasts an hour.
   *
   * @default false
   */
  readonly skipTokenRevoke?: boolean | Expression;
  /**
   * The address of the REST API. Form: URL.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubApiUrl?: string | Expression;
  /**
   * What the token may do with actions, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionActions?: string | Expression;
  /**
   * What the token may do with administration, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionAdministration?: string | Expression;
  /**
   * What the token may do with artifact metadata, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionArtifactMetadata?: string | Expression;
  /**
   * What the token may do with attestations, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionAttestations?: string | Expression;
  /**
   * What the token may do with checks, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionChecks?: string | Expression;
  /**
   * What the token may do with codespaces, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionCodespaces?: string | Expression;
  /**
   * What the token may do with contents, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionContents?: string | Expression;
  /**
   * What the token may do with custom properties for organizations, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionCustomPropertiesForOrganizations?: string | Expression;
  /**
   * What the token may do with dependabot secrets, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionDependabotSecrets?: string | Expression;
  /**
   * What the token may do with deployments, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionDeployments?: string | Expression;
  /**
   * What the token may do with discussions, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionDiscussions?: string | Expression;
  /**
   * What the token may do with email addresses, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionEmailAddresses?: string | Expression;
  /**
   * What the token may do with enterprise custom properties for organizations, as far as the app may. One of `read`, `write` and `admin`.
   *
   * @default - none
   */
  readonly permissionEnterpriseCustomPropertiesForOrganizations?: string | Expression;
  /**
   * What the token may do with environments, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionEnvironments?: string | Expression;
  /**
   * What the token may do with followers, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionFollowers?: string | Expression;
  /**
   * What the token may do with git ssh keys, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionGitSshKeys?: string | Expression;
  /**
   * What the token may do with gpg keys, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionGpgKeys?: string | Expression;
  /**
   * What the token may do with interaction limits, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionInteractionLimits?: string | Expression;
  /**
   * What the token may do with issues, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionIssues?: string | Expression;
  /**
   * What the token may do with members, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionMembers?: string | Expression;
  /**
   * What the token may do with merge queues, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionMergeQueues?: string | Expression;
  /**
   * What the token may do with metadata, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionMetadata?: string | Expression;
  /**
   * What the token may do with organization administration, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationAdministration?: string | Expression;
  /**
   * What the token may do with organization announcement banners, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationAnnouncementBanners?: string | Expression;
  /**
   * What the token may do with organization copilot seat management, as far as the app may. Only `write` is allowed.
   *
   * @default - none
   */
  readonly permissionOrganizationCopilotSeatManagement?: string | Expression;
  /**
   * What the token may do with organization custom org roles, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomOrgRoles?: string | Expression;
  /**
   * What the token may do with organization custom properties, as far as the app may. One of `read`, `write` and `admin`.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomProperties?: string | Expression;
  /**
   * What the token may do with organization custom roles, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomRoles?: string | Expression;
  /**
   * What the token may do with organization events, as far as the app may. Only `read` is allowed.
   *
   * @default - none
   */
  readonly permissionOrganizationEvents?: string | Expression;
  /**
   * What the token may do with organization hooks, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationHooks?: string | Expression;
  /**
   * What the token may do with organization packages, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationPackages?: string | Expression;
  /**
   * What the token may do with organization personal access token requests, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationPersonalAccessTokenRequests?: string | Expression;
  /**
   * What the token may do with organization personal access tokens, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationPersonalAccessTokens?: string | Expression;
  /**
   * What the token may do with organization plan, as far as the app may. Only `read` is allowed.
   *
   * @default - none
   */
  readonly permissionOrganizationPlan?: string | Expression;
  /**
   * What the token may do with organization projects, as far as the app may. One of `read`, `write` and `admin`.
   *
   * @default - none
   */
  readonly permissionOrganizationProjects?: string | Expression;
  /**
   * What the token may do with organization secrets, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationSecrets?: string | Expression;
  /**
   * What the token may do with organization self hosted runners, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationSelfHostedRunners?: string | Expression;
  /**
   * What the token may do with organization user blocking, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionOrganizationUserBlocking?: string | Expression;
  /**
   * What the token may do with packages, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionPackages?: string | Expression;
  /**
   * What the token may do with pages, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionPages?: string | Expression;
  /**
   * What the token may do with profile, as far as the app may. Only `write` is allowed.
   *
   * @default - none
   */
  readonly permissionProfile?: string | Expression;
  /**
   * What the token may do with pull requests, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionPullRequests?: string | Expression;
  /**
   * What the token may do with repository custom properties, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionRepositoryCustomProperties?: string | Expression;
  /**
   * What the token may do with repository hooks, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionRepositoryHooks?: string | Expression;
  /**
   * What the token may do with repository projects, as far as the app may. One of `read`, `write` and `admin`.
   *
   * @default - none
   */
  readonly permissionRepositoryProjects?: string | Expression;
  /**
   * What the token may do with secret scanning alerts, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionSecretScanningAlerts?: string | Expression;
  /**
   * What the token may do with secrets, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionSecrets?: string | Expression;
  /**
   * What the token may do with security events, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionSecurityEvents?: string | Expression;
  /**
   * What the token may do with single file, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionSingleFile?: string | Expression;
  /**
   * What the token may do with starring, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionStarring?: string | Expression;
  /**
   * What the token may do with statuses, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionStatuses?: string | Expression;
  /**
   * What the token may do with team discussions, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionTeamDiscussions?: string | Expression;
  /**
   * What the token may do with vulnerability alerts, as far as the app may. One of `read` and `write`.
   *
   * @default - none
   */
  readonly permissionVulnerabilityAlerts?: string | Expression;
  /**
   * What the token may do with workflows, as far as the app may. Only `write` is allowed.
   *
   * @default - none
   */
  readonly permissionWorkflows?: string | Expression;
}

/**
 * Mints a short-lived token of a GitHub App.
 *
 * @see https://github.com/actions/create-github-app-token
 */
export class CreateGithubAppToken extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CreateGithubAppTokenProps) {
    super('actions/create-github-app-token', props);
  }

  /** The token; masked in logs. A token does not travel between jobs: mint it in the job that uses it. Output `token`. */
  public get token(): Expression {
    return this.output('token');
  }

  /** The id of the installation. Output `installation-id`. */
  public get installationId(): Expression {
    return this.output('installation-id');
  }

  /** The name of the app in addresses; `<slug>[bot]` is its user name. Output `app-slug`. */
  public get appSlug(): Expression {
    return this.output('app-slug');
  }
}

/**
 * Inputs of `stefanzweifel/git-auto-commit-action`, and what every step may say.
 */
export interface GitAutoCommitProps extends ActionStepProps {
  /**
   * The commit message.
   *
   * @default 'Apply automatic changes'
   */
  readonly commitMessage?: string | Expression;
  /**
   * The branch to push; of the pull request by default.
   *
   * @default - `${{ github.head_ref }}`
   */
  readonly branch?: string | Expression;
  /**
   * The git commit options. Form: split by the shell.
   *
   * @default - none
   */
  readonly commitOptions?: string | Expression;
  /**
   * The git add options. Form: split by the shell.
   *
   * @default - none
   */
  readonly addOptions?: string | Expression;
  /**
   * The git status options. Form: split by the shell.
   *
   * @default - none
   */
  readonly statusOptions?: string | Expression;
  /**
   * The files to commit. Form: space separated patterns.
   *
   * @default '.'
   */
  readonly filePattern?: string | Expression;
  /**
   * The repository directory.
   *
   * @default '.'
   */
  readonly repository?: string | Expression;
  /**
   * The committer name.
   *
   * @default 'github-actions[bot]'
   */
  readonly commitUserName?: string | Expression;
  /**
   * The committer email.
   *
   * @default '41898282+github-actions[bot]@users.noreply.github.com'
   */
  readonly commitUserEmail?: string | Expression;
  /**
   * The author. Form: Name `<email>`.
   *
   * @default - `${{ github.actor }} <${{ github.actor_id }}+${{ github.actor }}@users.noreply.github.com>`
   */
  readonly commitAuthor?: string | Expression;
  /**
   * The tag to make.
   *
   * @default - none
   */
  readonly tagName?: string | Expression;
  /**
   * The message of the tag.
   *
   * @default - none
   */
  readonly taggingMessage?: string | Expression;
  /**
   * The git push options. Form: split by the shell.
   *
   * @default - none
   */
  readonly pushOptions?: string | Expression;
  /**
   * Whether to commit although nothing changed. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly skipDirtyCheck?: boolean | Expression;
  /**
   * When on: no git fetch. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly skipFetch?: boolean | Expression;
  /**
   * When on: no git checkout. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly skipCheckout?: boolean | Expression;
  /**
   * When on: no git push. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly skipPush?: boolean | Expression;
  /**
   * When on: no file name expansion. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly disableGlobbing?: boolean | Expression;
  /**
   * Whether to make the branch. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly createBranch?: boolean | Expression;
  /**
   * Whether to only make the tag. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly createGitTagOnly?: boolean | Expression;
  /**
   * The snippet run before git add. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly beforeAddHook?: string | Expression;
  /**
   * The snippet run after git add. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly afterAddHook?: string | Expression;
  /**
   * The snippet run before git commit. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly beforeCommitHook?: string | Expression;
  /**
   * The snippet run after git commit. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly afterCommitHook?: string | Expression;
  /**
   * The snippet run before git tag. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly beforeTagHook?: string | Expression;
  /**
   * The snippet run after git tag. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly afterTagHook?: string | Expression;
  /**
   * The snippet run before git push. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly beforePushHook?: string | Expression;
  /**
   * The snippet run after git push. Form: a bash snippet, passed to eval. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly afterPushHook?: string | Expression;
  /**
   * When on: no warning on pull_request_target. Form: exactly true or false: the word is run as a command.
   *
   * @default false
   */
  readonly disablePullRequestTargetTriggerWarning?: boolean | Expression;
  /**
   * Internal, leave it alone.
   *
   * @default 'git'
   */
  readonly internalGitBinary?: string | Expression;
}

/**
 * Commits and pushes the changes in the workspace. With the job's own token no workflow runs on the commit.
 *
 * @see https://github.com/stefanzweifel/git-auto-commit-action
 */
export class GitAutoCommit extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GitAutoCommitProps = {}) {
    super('stefanzweifel/git-auto-commit-action', props);
  }

  /** The something was committed. Output `changes_detected`. */
  public get changesDetected(): Expression {
    return this.output('changes_detected');
  }

  /** The commit; only when made. Output `commit_hash`. */
  public get commitHash(): Expression {
    return this.output('commit_hash');
  }

  /** Whether only a tag was made. Output `create_git_tag_only`. */
  public get createGitTagOnly(): Expression {
    return this.output('create_git_tag_only');
  }
}

/**
 * Inputs of `actions/github-script`, and what every step may say.
 */
export interface GithubScriptProps extends ActionStepProps {
  /**
   * The body of an async function with `github`, `context`, `core`, `exec` and others at hand. An expression in it becomes program text: hand values over in `env` and read `process.env` instead. It runs as JavaScript: put nothing into it that a stranger can write.
   */
  readonly script: string | Expression;
  /**
   * The token of the github client.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Logs every request.
   *
   * @default - `${{ runner.debug == '1' }}`
   */
  readonly debug?: boolean | string | Expression;
  /**
   * The user agent of the requests.
   *
   * @default 'actions/github-script'
   */
  readonly userAgent?: string | Expression;
  /**
   * The GraphQL previews to accept. Form: comma-separated.
   *
   * @default - none
   */
  readonly previews?: string | Expression;
  /**
   * How the return value becomes the output `result`: `json` or `string`.
   *
   * @default 'json'
   */
  readonly resultEncoding?: string | GithubScriptResultEncoding | Expression;
  /**
   * How often a failed request is tried again.
   *
   * @default 0
   */
  readonly retries?: number | Expression;
  /**
   * The status codes that are not retried. Form: comma-separated numbers.
   *
   * @default '400,401,403,404,422'
   */
  readonly retryExemptStatusCodes?: string | Expression;
  /**
   * Another REST API address. Form: URL.
   *
   * @default - none
   */
  readonly baseUrl?: string | Expression;
}

/**
 * Runs JavaScript with an authenticated client of the GitHub API.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * @see https://github.com/actions/github-script
 */
export class GithubScript extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GithubScriptProps) {
    super('actions/github-script', props);
  }

  /** What the script returned. Output `result`. */
  public get result(): Expression {
    return this.output('result');
  }
}

/**
 * Values of the input `result-encoding` of `actions/github-script`.
 */
export class GithubScriptResultEncoding extends InputValue {
  /** `json` */
  public static readonly JSON = GithubScriptResultEncoding.of('json');
  /** `string` */
  public static readonly STRING = GithubScriptResultEncoding.of('string');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GithubScriptResultEncoding {
    return new GithubScriptResultEncoding(value);
  }

  private constructor(value: string) {
    super('actions/github-script result-encoding', value);
  }
}

/**
 * Inputs of `crazy-max/ghaction-import-gpg`, and what every step may say.
 */
export interface ImportGpgProps extends ActionStepProps {
  /**
   * The private key. It is a secret. Form: ASCII armour or base64 of it.
   */
  readonly gpgPrivateKey: string | Expression;
  /**
   * The passphrase. It is a secret.
   *
   * @default - none
   */
  readonly passphrase?: string | Expression;
  /**
   * The trust of the key. One of `1`, `2`, `3`, `4` and `5`.
   *
   * @default - none
   */
  readonly trustLevel?: number | Expression;
  /**
   * Whether to set git configuration globally.
   *
   * @default false
   */
  readonly gitConfigGlobal?: boolean | Expression;
  /**
   * Whether to set user.signingkey.
   *
   * @default false
   */
  readonly gitUserSigningkey?: boolean | Expression;
  /**
   * Whether to sign all commits.
   *
   * @default false
   */
  readonly gitCommitGpgsign?: boolean | Expression;
  /**
   * Whether to sign all tags.
   *
   * @default false
   */
  readonly gitTagGpgsign?: boolean | Expression;
  /**
   * Whether to sign pushes. One of `true`, `false` and `if-asked`.
   *
   * @default 'if-asked'
   */
  readonly gitPushGpgsign?: boolean | string | ImportGpgGitPushGpgsign | Expression;
  /**
   * The committer name.
   *
   * @default - none
   */
  readonly gitCommitterName?: string | Expression;
  /**
   * The committer email. Form: must match the key.
   *
   * @default - none
   */
  readonly gitCommitterEmail?: string | Expression;
  /**
   * The repository directory.
   *
   * @default '.'
   */
  readonly workdir?: string | Expression;
  /**
   * The subkey to use.
   *
   * @default - none
   */
  readonly fingerprint?: string | Expression;
}

/**
 * Imports a GPG key, and lets Git sign with it when asked to.
 *
 * @see https://github.com/crazy-max/ghaction-import-gpg
 */
export class ImportGpg extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ImportGpgProps) {
    super('crazy-max/ghaction-import-gpg', props);
  }

  /** The fingerprint. Output `fingerprint`. */
  public get fingerprint(): Expression {
    return this.output('fingerprint');
  }

  /** The short id. Output `keyid`. */
  public get keyid(): Expression {
    return this.output('keyid');
  }

  /** The name of the key. Output `name`. */
  public get name(): Expression {
    return this.output('name');
  }

  /** The email of the key. Output `email`. */
  public get email(): Expression {
    return this.output('email');
  }
}

/**
 * Values of the input `git_push_gpgsign` of `crazy-max/ghaction-import-gpg`.
 */
export class ImportGpgGitPushGpgsign extends InputValue {
  /** `if-asked` */
  public static readonly IF_ASKED = ImportGpgGitPushGpgsign.of('if-asked');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ImportGpgGitPushGpgsign {
    return new ImportGpgGitPushGpgsign(value);
  }

  private constructor(value: string) {
    super('crazy-max/ghaction-import-gpg git_push_gpgsign', value);
  }
}

/**
 * Inputs of `taiki-e/install-action`, and what every step may say.
 */
export interface InstallToolProps extends ActionStepProps {
  /**
   * The tools to install. Form: comma or space separated name[@version][+component].
   */
  readonly tool: (string | Expression)[] | Expression;
  /**
   * Whether to check downloads.
   *
   * @default true
   */
  readonly checksum?: boolean | Expression;
  /**
   * What to do with tools it does not know. One of `none`, `cargo-binstall` and `cargo-install`.
   *
   * @default 'cargo-binstall'
   */
  readonly fallback?: string | InstallToolFallback | Expression;
}

/**
 * Installs prebuilt command-line tools, most of them from the world of Rust.
 *
 * @see https://github.com/taiki-e/install-action
 */
export class InstallTool extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: InstallToolProps) {
    super('taiki-e/install-action', props);
  }
}

/**
 * Values of the input `fallback` of `taiki-e/install-action`.
 */
export class InstallToolFallback extends InputValue {
  /** `none` */
  public static readonly NONE = InstallToolFallback.of('none');
  /** `cargo-binstall` */
  public static readonly CARGO_BINSTALL = InstallToolFallback.of('cargo-binstall');
  /** `cargo-install` */
  public static readonly CARGO_INSTALL = InstallToolFallback.of('cargo-install');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): InstallToolFallback {
    return new InstallToolFallback(value);
  }

  private constructor(value: string) {
    super('taiki-e/install-action fallback', value);
  }
}

/**
 * Inputs of `dorny/paths-filter`, and what every step may say.
 */
export interface PathsFilterProps extends ActionStepProps {
  /**
   * The token to list files of a pull request; empty means git is used.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The ref to look at; ignored on pull requests.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The ref to compare with; ignored on pull requests.
   *
   * @default - none
   */
  readonly baseRef?: string | Expression;
  /**
   * YAML: a name, and the patterns of the files that belong to it. Each name becomes an output. Form: YAML mapping of names to glob lists, or a file path.
   */
  readonly filters: string | Expression;
  /**
   * How to list matching files. One of `none`, `csv`, `json`, `shell` and `escape`.
   *
   * @default 'none'
   */
  readonly listFiles?: string | PathsFilterListFiles | Expression;
  /**
   * The commits fetched first.
   *
   * @default 100
   */
  readonly initialFetchDepth?: number | Expression;
  /**
   * Whether one or every pattern must match. One of `some` and `every`.
   *
   * @default 'some'
   */
  readonly predicateQuantifier?: string | PathsFilterPredicateQuantifier | Expression;
}

/**
 * Says which groups of files a push or a pull request changed.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its input `ref` is `gitRef` here.
 *
 * Its input `base` is `baseRef` here.
 *
 * @see https://github.com/dorny/paths-filter
 */
export class PathsFilter extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PathsFilterProps) {
    super('dorny/paths-filter', props);
  }

  /** A JSON array of the names whose files changed. Output `changes`. */
  public get changes(): Expression {
    return this.output('changes');
  }
}

/**
 * Values of the input `list-files` of `dorny/paths-filter`.
 */
export class PathsFilterListFiles extends InputValue {
  /** `none` */
  public static readonly NONE = PathsFilterListFiles.of('none');
  /** `csv` */
  public static readonly CSV = PathsFilterListFiles.of('csv');
  /** `json` */
  public static readonly JSON = PathsFilterListFiles.of('json');
  /** `shell` */
  public static readonly SHELL = PathsFilterListFiles.of('shell');
  /** `escape` */
  public static readonly ESCAPE = PathsFilterListFiles.of('escape');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PathsFilterListFiles {
    return new PathsFilterListFiles(value);
  }

  private constructor(value: string) {
    super('dorny/paths-filter list-files', value);
  }
}

/**
 * Values of the input `predicate-quantifier` of `dorny/paths-filter`.
 */
export class PathsFilterPredicateQuantifier extends InputValue {
  /** `some` */
  public static readonly SOME = PathsFilterPredicateQuantifier.of('some');
  /** `every` */
  public static readonly EVERY = PathsFilterPredicateQuantifier.of('every');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PathsFilterPredicateQuantifier {
    return new PathsFilterPredicateQuantifier(value);
  }

  private constructor(value: string) {
    super('dorny/paths-filter predicate-quantifier', value);
  }
}

/**
 * Inputs of `pre-commit/action`, and what every step may say.
 */
export interface PreCommitProps extends ActionStepProps {
  /**
   * The arguments of pre-commit run. Form: pasted into a bash line: no untrusted text. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '--all-files'
   */
  readonly extraArgs?: string | Expression;
}

/**
 * Runs the pre-commit hooks of the repository.
 *
 * Its maintainers keep it alive and add nothing to it.
 *
 * @see https://github.com/pre-commit/action
 */
export class PreCommit extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PreCommitProps = {}) {
    super('pre-commit/action', props);
  }
}

/**
 * Inputs of `peter-evans/repository-dispatch`, and what every step may say.
 */
export interface RepositoryDispatchProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The repository to send to. Form: owner/name.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * The event name. Form: at most 100 characters.
   */
  readonly eventType: string | Expression;
  /**
   * The payload. Form: object of at most 10 top-level fields.
   *
   * @default '{}'
   */
  readonly clientPayload?: string | Expression;
}

/**
 * Sends a `repository_dispatch` event to this repository or another one.
 *
 * @see https://github.com/peter-evans/repository-dispatch
 */
export class RepositoryDispatch extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RepositoryDispatchProps) {
    super('peter-evans/repository-dispatch', props);
  }
}

/**
 * Inputs of `nick-fields/retry`, and what every step may say.
 */
export interface RetryProps extends ActionStepProps {
  /**
   * The time limit of a try in minutes; this or seconds.
   *
   * @default - none
   */
  readonly timeoutMinutes?: number | Expression;
  /**
   * The time limit of a try in seconds; this or minutes.
   *
   * @default - none
   */
  readonly timeoutSeconds?: number | Expression;
  /**
   * The number of tries.
   *
   * @default 3
   */
  readonly maxAttempts?: number | Expression;
  /**
   * The command. It runs as a Bash script: put nothing into it that a stranger can write.
   */
  readonly command: string | Expression;
  /**
   * The wait between tries.
   *
   * @default 10
   */
  readonly retryWaitSeconds?: number | Expression;
  /**
   * The shell; may carry arguments. One of `bash`, `python`, `pwsh`, `sh`, `cmd` and `powershell`.
   *
   * @default - none
   */
  readonly commandShell?: string | RetryCommandShell | Expression;
  /**
   * The time between looks.
   *
   * @default 1
   */
  readonly pollingIntervalSeconds?: number | Expression;
  /**
   * What is retried. One of `any`, `timeout` and `error`.
   *
   * @default - none
   */
  readonly retryOn?: string | RetryRetryOn | Expression;
  /**
   * Whether to warn on each retry.
   *
   * @default true
   */
  readonly warningOnRetry?: boolean | Expression;
  /**
   * The command before a retry. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly onRetryCommand?: string | Expression;
  /**
   * Whether to succeed in any case.
   *
   * @default false
   */
  readonly succeedAnyway?: boolean | Expression;
  /**
   * The command for later tries. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly newCommandOnRetry?: string | Expression;
  /**
   * The only exit code to retry.
   *
   * @default - none
   */
  readonly retryOnExitCode?: number | Expression;
}

/**
 * Runs a command again until it succeeds, with a time limit for every try.
 *
 * Its input `shell` is `commandShell` here.
 *
 * Its input `continue_on_error` is `succeedAnyway` here.
 *
 * @see https://github.com/nick-fields/retry
 */
export class Retry extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RetryProps) {
    super('nick-fields/retry', props);
  }

  /** The tries made. Output `total_attempts`. */
  public get totalAttempts(): Expression {
    return this.output('total_attempts');
  }

  /** The last exit code. Output `exit_code`. */
  public get exitCode(): Expression {
    return this.output('exit_code');
  }

  /** The last error. Output `exit_error`. */
  public get exitError(): Expression {
    return this.output('exit_error');
  }
}

/**
 * Values of the input `shell` of `nick-fields/retry`.
 */
export class RetryCommandShell extends InputValue {
  /** `bash` */
  public static readonly BASH = RetryCommandShell.of('bash');
  /** `python` */
  public static readonly PYTHON = RetryCommandShell.of('python');
  /** `pwsh` */
  public static readonly PWSH = RetryCommandShell.of('pwsh');
  /** `sh` */
  public static readonly SH = RetryCommandShell.of('sh');
  /** `cmd` */
  public static readonly CMD = RetryCommandShell.of('cmd');
  /** `powershell` */
  public static readonly POWERSHELL = RetryCommandShell.of('powershell');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): RetryCommandShell {
    return new RetryCommandShell(value);
  }

  private constructor(value: string) {
    super('nick-fields/retry shell', value);
  }
}

/**
 * Values of the input `retry_on` of `nick-fields/retry`.
 */
export class RetryRetryOn extends InputValue {
  /** `any` */
  public static readonly ANY = RetryRetryOn.of('any');
  /** `timeout` */
  public static readonly TIMEOUT = RetryRetryOn.of('timeout');
  /** `error` */
  public static readonly ERROR = RetryRetryOn.of('error');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): RetryRetryOn {
    return new RetryRetryOn(value);
  }

  private constructor(value: string) {
    super('nick-fields/retry retry_on', value);
  }
}

/**
 * Inputs of `mxschmitt/action-tmate`, and what every step may say.
 */
export interface TmateProps extends ActionStepProps {
  /**
   * Whether to use sudo for apt. One of `auto`, `true` and `false`.
   *
   * @default 'auto'
   */
  readonly sudo?: boolean | string | TmateSudo | Expression;
  /**
   * Whether to install tmate and ssh.
   *
   * @default true
   */
  readonly installDependencies?: boolean | Expression;
  /**
   * Whether to let in only the SSH keys of the user who started the run. One of `auto`, `true` and `false`.
   *
   * @default true - because the address of the shell is in the log, where every reader of the repository finds it; the action's own default is 'auto'
   */
  readonly limitAccessToActor?: boolean | string | TmateLimitAccessToActor | Expression;
  /**
   * Whether to go on with the job while the session is open.
   *
   * @default false
   */
  readonly detached?: boolean | Expression;
  /**
   * How long the post step waits for a first connection, detached mode.
   *
   * @default 600
   */
  readonly connectTimeoutSeconds?: number | Expression;
  /**
   * The own tmate server. Form: host name.
   *
   * @default - none
   */
  readonly tmateServerHost?: string | Expression;
  /**
   * The port of the own server. Form: 1 to 5 digits.
   *
   * @default - none
   */
  readonly tmateServerPort?: string | Expression;
  /**
   * The RSA fingerprint of the own server.
   *
   * @default - none
   */
  readonly tmateServerRsaFingerprint?: string | Expression;
  /**
   * The ed25519 fingerprint of the own server.
   *
   * @default - none
   */
  readonly tmateServerEd25519Fingerprint?: string | Expression;
  /**
   * The MSYS2 directory on Windows.
   *
   * @default 'C:\msys64'
   */
  readonly msys2Location?: string | Expression;
  /**
   * The token to read public SSH keys.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Opens a shell on the runner for a person: for debugging only.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/mxschmitt/action-tmate
 */
export class Tmate extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: TmateProps = {}) {
    super('mxschmitt/action-tmate', props);
  }

  /** The ssh command, detached mode only. Output `ssh-command`. */
  public get sshCommand(): Expression {
    return this.output('ssh-command');
  }

  /** The address, detached mode only. Output `ssh-address`. */
  public get sshAddress(): Expression {
    return this.output('ssh-address');
  }

  /** The web shell address, detached mode only. Output `web-url`. */
  public get webUrl(): Expression {
    return this.output('web-url');
  }
}

/**
 * Values of the input `sudo` of `mxschmitt/action-tmate`.
 */
export class TmateSudo extends InputValue {
  /** `auto` */
  public static readonly AUTO = TmateSudo.of('auto');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TmateSudo {
    return new TmateSudo(value);
  }

  private constructor(value: string) {
    super('mxschmitt/action-tmate sudo', value);
  }
}

/**
 * Values of the input `limit-access-to-actor` of `mxschmitt/action-tmate`.
 */
export class TmateLimitAccessToActor extends InputValue {
  /** `auto` */
  public static readonly AUTO = TmateLimitAccessToActor.of('auto');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TmateLimitAccessToActor {
    return new TmateLimitAccessToActor(value);
  }

  private constructor(value: string) {
    super('mxschmitt/action-tmate limit-access-to-actor', value);
  }
}
