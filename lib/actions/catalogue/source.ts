// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

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
   * The folder of the workspace it goes into.
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
   * Checks out submodules: `true`, or `recursive` for those inside them too.
   *
   * @default false
   */
  readonly submodules?: boolean | string | Expression;
  /**
   * Tells Git to trust the folder, whoever owns it.
   *
   * @default true
   */
  readonly setSafeDirectory?: boolean | Expression;
  /**
   * The address of another GitHub server.
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
   * @deprecated the action has given it up
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
   * Leaves the token alive when the job ends. It lasts an hour.
   *
   * @default false
   */
  readonly skipTokenRevoke?: boolean | Expression;
  /**
   * The address of the REST API.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubApiUrl?: string | Expression;
  /**
   * What the token may do with actions: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionActions?: string | Expression;
  /**
   * What the token may do with administration: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionAdministration?: string | Expression;
  /**
   * What the token may do with artifact metadata: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionArtifactMetadata?: string | Expression;
  /**
   * What the token may do with attestations: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionAttestations?: string | Expression;
  /**
   * What the token may do with checks: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionChecks?: string | Expression;
  /**
   * What the token may do with codespaces: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionCodespaces?: string | Expression;
  /**
   * What the token may do with contents: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionContents?: string | Expression;
  /**
   * What the token may do with custom properties for organizations: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionCustomPropertiesForOrganizations?: string | Expression;
  /**
   * What the token may do with dependabot secrets: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionDependabotSecrets?: string | Expression;
  /**
   * What the token may do with deployments: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionDeployments?: string | Expression;
  /**
   * What the token may do with discussions: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionDiscussions?: string | Expression;
  /**
   * What the token may do with email addresses: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionEmailAddresses?: string | Expression;
  /**
   * What the token may do with enterprise custom properties for organizations: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionEnterpriseCustomPropertiesForOrganizations?: string | Expression;
  /**
   * What the token may do with environments: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionEnvironments?: string | Expression;
  /**
   * What the token may do with followers: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionFollowers?: string | Expression;
  /**
   * What the token may do with git ssh keys: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionGitSshKeys?: string | Expression;
  /**
   * What the token may do with gpg keys: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionGpgKeys?: string | Expression;
  /**
   * What the token may do with interaction limits: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionInteractionLimits?: string | Expression;
  /**
   * What the token may do with issues: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionIssues?: string | Expression;
  /**
   * What the token may do with members: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionMembers?: string | Expression;
  /**
   * What the token may do with merge queues: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionMergeQueues?: string | Expression;
  /**
   * What the token may do with metadata: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionMetadata?: string | Expression;
  /**
   * What the token may do with organization administration: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationAdministration?: string | Expression;
  /**
   * What the token may do with organization announcement banners: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationAnnouncementBanners?: string | Expression;
  /**
   * What the token may do with organization copilot seat management: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationCopilotSeatManagement?: string | Expression;
  /**
   * What the token may do with organization custom org roles: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomOrgRoles?: string | Expression;
  /**
   * What the token may do with organization custom properties: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomProperties?: string | Expression;
  /**
   * What the token may do with organization custom roles: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationCustomRoles?: string | Expression;
  /**
   * What the token may do with organization events: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationEvents?: string | Expression;
  /**
   * What the token may do with organization hooks: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationHooks?: string | Expression;
  /**
   * What the token may do with organization packages: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationPackages?: string | Expression;
  /**
   * What the token may do with organization personal access token requests: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationPersonalAccessTokenRequests?: string | Expression;
  /**
   * What the token may do with organization personal access tokens: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationPersonalAccessTokens?: string | Expression;
  /**
   * What the token may do with organization plan: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationPlan?: string | Expression;
  /**
   * What the token may do with organization projects: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationProjects?: string | Expression;
  /**
   * What the token may do with organization secrets: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationSecrets?: string | Expression;
  /**
   * What the token may do with organization self hosted runners: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationSelfHostedRunners?: string | Expression;
  /**
   * What the token may do with organization user blocking: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionOrganizationUserBlocking?: string | Expression;
  /**
   * What the token may do with packages: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionPackages?: string | Expression;
  /**
   * What the token may do with pages: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionPages?: string | Expression;
  /**
   * What the token may do with profile: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionProfile?: string | Expression;
  /**
   * What the token may do with pull requests: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionPullRequests?: string | Expression;
  /**
   * What the token may do with repository custom properties: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionRepositoryCustomProperties?: string | Expression;
  /**
   * What the token may do with repository hooks: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionRepositoryHooks?: string | Expression;
  /**
   * What the token may do with repository projects: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionRepositoryProjects?: string | Expression;
  /**
   * What the token may do with secret scanning alerts: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionSecretScanningAlerts?: string | Expression;
  /**
   * What the token may do with secrets: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionSecrets?: string | Expression;
  /**
   * What the token may do with security events: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionSecurityEvents?: string | Expression;
  /**
   * What the token may do with single file: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionSingleFile?: string | Expression;
  /**
   * What the token may do with starring: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionStarring?: string | Expression;
  /**
   * What the token may do with statuses: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionStatuses?: string | Expression;
  /**
   * What the token may do with team discussions: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionTeamDiscussions?: string | Expression;
  /**
   * What the token may do with vulnerability alerts: `read`, `write` or `admin`, as far as the app may.
   *
   * @default - none
   */
  readonly permissionVulnerabilityAlerts?: string | Expression;
  /**
   * What the token may do with workflows: `read`, `write` or `admin`, as far as the app may.
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
 * Inputs of `actions/github-script`, and what every step may say.
 */
export interface GithubScriptProps extends ActionStepProps {
  /**
   * The body of an async function with `github`, `context`, `core`, `exec` and others at hand. An expression in it becomes program text: hand values over in `env` and read `process.env` instead.
   */
  readonly script: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Logs every request.
   *
   * @default - `${{ runner.debug == '1' }}`
   */
  readonly debug?: string | Expression;
  /**
   * The `user-agent` input of actions/github-script.
   *
   * @default 'actions/github-script'
   */
  readonly userAgent?: string | Expression;
  /**
   * The `previews` input of actions/github-script.
   *
   * @default - none
   */
  readonly previews?: string | Expression;
  /**
   * How the return value becomes the output `result`: `json` or `string`.
   *
   * @default 'json'
   */
  readonly resultEncoding?: string | Expression;
  /**
   * How often a failed request is tried again.
   *
   * @default 0
   */
  readonly retries?: number | Expression;
  /**
   * The `retry-exempt-status-codes` input of actions/github-script.
   *
   * @default '400,401,403,404,422'
   */
  readonly retryExemptStatusCodes?: string | Expression;
  /**
   * The `base-url` input of actions/github-script.
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
 * Inputs of `taiki-e/install-action`, and what every step may say.
 */
export interface InstallToolProps extends ActionStepProps {
  /**
   * The `tool` input of taiki-e/install-action.
   */
  readonly tool: (string | Expression)[] | Expression;
  /**
   * The `checksum` input of taiki-e/install-action.
   *
   * @default true
   */
  readonly checksum?: boolean | Expression;
  /**
   * The `fallback` input of taiki-e/install-action.
   *
   * @default 'cargo-binstall'
   */
  readonly fallback?: string | Expression;
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
 * Inputs of `dorny/paths-filter`, and what every step may say.
 */
export interface PathsFilterProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
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
   * The `ref` input of dorny/paths-filter.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The `base` input of dorny/paths-filter.
   *
   * @default - none
   */
  readonly baseRef?: string | Expression;
  /**
   * YAML: a name, and the patterns of the files that belong to it. Each name becomes an output.
   */
  readonly filters: string | Expression;
  /**
   * The `list-files` input of dorny/paths-filter.
   *
   * @default 'none'
   */
  readonly listFiles?: string | Expression;
  /**
   * The `initial-fetch-depth` input of dorny/paths-filter.
   *
   * @default 100
   */
  readonly initialFetchDepth?: number | Expression;
  /**
   * The `predicate-quantifier` input of dorny/paths-filter.
   *
   * @default 'some'
   */
  readonly predicateQuantifier?: string | Expression;
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
 * Inputs of `pre-commit/action`, and what every step may say.
 */
export interface PreCommitProps extends ActionStepProps {
  /**
   * The `extra_args` input of pre-commit/action.
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
 * Inputs of `mxschmitt/action-tmate`, and what every step may say.
 */
export interface TmateProps extends ActionStepProps {
  /**
   * The `sudo` input of mxschmitt/action-tmate.
   *
   * @default 'auto'
   */
  readonly sudo?: boolean | string | Expression;
  /**
   * The `install-dependencies` input of mxschmitt/action-tmate.
   *
   * @default true
   */
  readonly installDependencies?: boolean | Expression;
  /**
   * The `limit-access-to-actor` input of mxschmitt/action-tmate.
   *
   * @default true - because the address of the shell is in the log, where every reader of the repository finds it; the action's own default is 'auto'
   */
  readonly limitAccessToActor?: boolean | string | Expression;
  /**
   * The `detached` input of mxschmitt/action-tmate.
   *
   * @default false
   */
  readonly detached?: boolean | Expression;
  /**
   * The `connect-timeout-seconds` input of mxschmitt/action-tmate.
   *
   * @default 600
   */
  readonly connectTimeoutSeconds?: number | Expression;
  /**
   * The `tmate-server-host` input of mxschmitt/action-tmate.
   *
   * @default - none
   */
  readonly tmateServerHost?: string | Expression;
  /**
   * The `tmate-server-port` input of mxschmitt/action-tmate.
   *
   * @default - none
   */
  readonly tmateServerPort?: string | Expression;
  /**
   * The `tmate-server-rsa-fingerprint` input of mxschmitt/action-tmate.
   *
   * @default - none
   */
  readonly tmateServerRsaFingerprint?: string | Expression;
  /**
   * The `tmate-server-ed25519-fingerprint` input of mxschmitt/action-tmate.
   *
   * @default - none
   */
  readonly tmateServerEd25519Fingerprint?: string | Expression;
  /**
   * The `msys2-location` input of mxschmitt/action-tmate.
   *
   * @default 'C:\msys64'
   */
  readonly msys2Location?: string | Expression;
  /**
   * The token it calls the GitHub API with.
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

  /** The `ssh-command` output of mxschmitt/action-tmate. */
  public get sshCommand(): Expression {
    return this.output('ssh-command');
  }

  /** The `ssh-address` output of mxschmitt/action-tmate. */
  public get sshAddress(): Expression {
    return this.output('ssh-address');
  }

  /** The `web-url` output of mxschmitt/action-tmate. */
  public get webUrl(): Expression {
    return this.output('web-url');
  }
}
