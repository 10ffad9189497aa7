// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `actions/configure-pages`, and what every step may say.
 */
export interface ConfigurePagesProps extends ActionStepProps {
  /**
   * The `static_site_generator` input of actions/configure-pages.
   *
   * @default - none
   */
  readonly staticSiteGenerator?: string | Expression;
  /**
   * The `generator_config_file` input of actions/configure-pages.
   *
   * @default - none
   */
  readonly generatorConfigFile?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `enablement` input of actions/configure-pages.
   *
   * @default false
   */
  readonly enablement?: boolean | Expression;
}

/**
 * Reads the settings of the GitHub Pages site.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/actions/configure-pages
 */
export class ConfigurePages extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ConfigurePagesProps = {}) {
    super('actions/configure-pages', props);
  }

  /** The `base_url` output of actions/configure-pages. */
  public get baseUrl(): Expression {
    return this.output('base_url');
  }

  /** The `origin` output of actions/configure-pages. */
  public get origin(): Expression {
    return this.output('origin');
  }

  /** The `host` output of actions/configure-pages. */
  public get host(): Expression {
    return this.output('host');
  }

  /** The `base_path` output of actions/configure-pages. */
  public get basePath(): Expression {
    return this.output('base_path');
  }
}

/**
 * Inputs of `int128/deployment-action`, and what every step may say.
 */
export interface CreateDeploymentProps extends ActionStepProps {
  /**
   * The `environment` input of int128/deployment-action.
   *
   * @default - none
   */
  readonly environment?: string | Expression;
  /**
   * The `environment-suffix` input of int128/deployment-action.
   *
   * @default - none
   */
  readonly environmentSuffix?: string | Expression;
  /**
   * The `description` input of int128/deployment-action.
   *
   * @default - none
   */
  readonly description?: string | Expression;
  /**
   * The `task` input of int128/deployment-action.
   *
   * @default - none
   */
  readonly task?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
}

/**
 * Creates a deployment record.
 *
 * @see https://github.com/int128/deployment-action
 */
export class CreateDeployment extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CreateDeploymentProps = {}) {
    super('int128/deployment-action', props);
  }

  /** The `url` output of int128/deployment-action. */
  public get url(): Expression {
    return this.output('url');
  }

  /** The `id` output of int128/deployment-action. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The `node-id` output of int128/deployment-action. */
  public get nodeId(): Expression {
    return this.output('node-id');
  }
}

/**
 * Inputs of `actions/deploy-pages`, and what every step may say.
 */
export interface DeployPagesProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * How long to wait for the deployment, in milliseconds.
   *
   * @default 600000
   */
  readonly deploymentTimeout?: number | Expression;
  /**
   * The `error_count` input of actions/deploy-pages.
   *
   * @default 10
   */
  readonly errorCount?: number | Expression;
  /**
   * The `reporting_interval` input of actions/deploy-pages.
   *
   * @default 5000
   */
  readonly reportingInterval?: number | Expression;
  /**
   * The artifact to deploy.
   *
   * @default 'github-pages'
   */
  readonly artifactName?: string | Expression;
  /**
   * Deploys a preview of a pull request.
   *
   * @default false
   */
  readonly preview?: boolean | Expression;
}

/**
 * Deploys an uploaded artifact to GitHub Pages.
 *
 * Its input `timeout` is `deploymentTimeout` here.
 *
 * @see https://github.com/actions/deploy-pages
 */
export class DeployPages extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DeployPagesProps = {}) {
    super('actions/deploy-pages', props);
  }

  /** The address of the site. Output `page_url`. */
  public get pageUrl(): Expression {
    return this.output('page_url');
  }
}

/**
 * Inputs of `softprops/action-gh-release`, and what every step may say.
 */
export interface GithubReleaseProps extends ActionStepProps {
  /**
   * The text of the release.
   *
   * @default - none
   */
  readonly body?: string | Expression;
  /**
   * A file that holds the text.
   *
   * @default - none
   */
  readonly bodyPath?: string | Expression;
  /**
   * The title of the release.
   *
   * @default - none
   */
  readonly releaseName?: string | Expression;
  /**
   * The tag. Needed when no tag started the run.
   *
   * @default - none
   */
  readonly tagName?: string | Expression;
  /**
   * Makes a draft.
   *
   * @default - none
   */
  readonly draft?: boolean | Expression;
  /**
   * Marks it as a pre-release.
   *
   * @default - none
   */
  readonly prerelease?: boolean | Expression;
  /**
   * The `preserve_order` input of softprops/action-gh-release.
   *
   * @default - none
   */
  readonly preserveOrder?: boolean | Expression;
  /**
   * Files to upload, as paths and patterns.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The `overwrite_files` input of softprops/action-gh-release.
   *
   * @default true
   */
  readonly overwriteFiles?: boolean | Expression;
  /**
   * Fails when a pattern of `files` matches nothing.
   *
   * @default - with `files` true, because a release without its files looks like a release; the action's own default is none
   */
  readonly failOnUnmatchedFiles?: boolean | Expression;
  /**
   * The `repository` input of softprops/action-gh-release.
   *
   * @default - none
   */
  readonly repository?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The commit or branch that a new tag stands for.
   *
   * @default - none
   */
  readonly targetCommitish?: string | Expression;
  /**
   * Opens a discussion in this category. Adds `discussions: write`.
   *
   * @default - none
   */
  readonly discussionCategoryName?: string | Expression;
  /**
   * Writes the list of changes by itself.
   *
   * @default - none
   */
  readonly generateReleaseNotes?: boolean | Expression;
  /**
   * The `previous_tag` input of softprops/action-gh-release.
   *
   * @default - none
   */
  readonly previousTag?: string | Expression;
  /**
   * The `append_body` input of softprops/action-gh-release.
   *
   * @default - none
   */
  readonly appendBody?: boolean | Expression;
  /**
   * Whether it is shown as the latest release: `true`, `false` or `legacy`.
   *
   * @default - none
   */
  readonly makeLatest?: boolean | string | Expression;
}

/**
 * Creates or updates a GitHub release and uploads files to it.
 *
 * Its input `name` is `releaseName` here.
 *
 * @see https://github.com/softprops/action-gh-release
 */
export class GithubRelease extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GithubReleaseProps = {}) {
    super('softprops/action-gh-release', props);
  }

  /** The page of the release. Output `url`. */
  public get url(): Expression {
    return this.output('url');
  }

  /** The id of the release. Output `id`. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The address to upload more files to. Output `upload_url`. */
  public get uploadUrl(): Expression {
    return this.output('upload_url');
  }

  /** The uploaded files, as JSON. Output `assets`. */
  public get assets(): Expression {
    return this.output('assets');
  }
}

/**
 * Inputs of `goreleaser/goreleaser-action`, and what every step may say.
 */
export interface GoreleaserProps extends ActionStepProps {
  /**
   * The `distribution` input of goreleaser/goreleaser-action.
   *
   * @default 'goreleaser'
   */
  readonly distribution?: string | Expression;
  /**
   * The `version` input of goreleaser/goreleaser-action.
   *
   * @default '~> v2'
   */
  readonly version?: string | Expression;
  /**
   * A file that names the version.
   *
   * @default - none
   */
  readonly versionFile?: string | Expression;
  /**
   * The `args` input of goreleaser/goreleaser-action.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The `workdir` input of goreleaser/goreleaser-action.
   *
   * @default '.'
   */
  readonly workdir?: string | Expression;
  /**
   * The `install-only` input of goreleaser/goreleaser-action.
   *
   * @default false
   */
  readonly installOnly?: boolean | Expression;
}

/**
 * Runs GoReleaser.
 *
 * The environment variable `GITHUB_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * @see https://github.com/goreleaser/goreleaser-action
 */
export class Goreleaser extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GoreleaserProps = {}) {
    super('goreleaser/goreleaser-action', props);
  }

  /** The `artifacts` output of goreleaser/goreleaser-action. */
  public get artifacts(): Expression {
    return this.output('artifacts');
  }

  /** The `metadata` output of goreleaser/goreleaser-action. */
  public get metadata(): Expression {
    return this.output('metadata');
  }
}

/**
 * Inputs of `pypa/gh-action-pypi-publish`, and what every step may say.
 */
export interface PypiPublishProps extends ActionStepProps {
  /**
   * The `user` input of pypa/gh-action-pypi-publish.
   *
   * @default '__token__'
   */
  readonly user?: string | Expression;
  /**
   * A token: a secret. Leave it out for trusted publishing, which needs none.
   *
   * @default - none
   */
  readonly password?: string | Expression;
  /**
   * Another index than PyPI.
   *
   * @default - none
   */
  readonly repositoryUrl?: string | Expression;
  /**
   * The folder that holds the packages.
   *
   * @default - none
   */
  readonly packagesDir?: string | Expression;
  /**
   * The `verify-metadata` input of pypa/gh-action-pypi-publish.
   *
   * @default - none
   */
  readonly verifyMetadata?: boolean | Expression;
  /**
   * Does not fail when a file is there already.
   *
   * @default - none
   */
  readonly skipExisting?: boolean | Expression;
  /**
   * The `verbose` input of pypa/gh-action-pypi-publish.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * The `print-hash` input of pypa/gh-action-pypi-publish.
   *
   * @default - none
   */
  readonly printHash?: boolean | Expression;
}

/**
 * Uploads Python packages to an index, best as a trusted publisher.
 *
 * @see https://github.com/pypa/gh-action-pypi-publish
 */
export class PypiPublish extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PypiPublishProps = {}) {
    super('pypa/gh-action-pypi-publish', props);
  }
}

/**
 * Inputs of `googleapis/release-please-action`, and what every step may say.
 */
export interface ReleasePleaseProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `release-type` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly releaseType?: string | Expression;
  /**
   * The `path` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The `target-branch` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly targetBranch?: string | Expression;
  /**
   * The `config-file` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The `manifest-file` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly manifestFile?: string | Expression;
  /**
   * The `repo-url` input of googleapis/release-please-action.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repoUrl?: string | Expression;
  /**
   * The address of the REST API.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubApiUrl?: string | Expression;
  /**
   * The `github-graphql-url` input of googleapis/release-please-action.
   *
   * @default - `${{ github.graphql_url }}`
   */
  readonly githubGraphqlUrl?: string | Expression;
  /**
   * The `fork` input of googleapis/release-please-action.
   *
   * @default false
   */
  readonly fork?: boolean | Expression;
  /**
   * The `include-component-in-tag` input of googleapis/release-please-action.
   *
   * @default false
   */
  readonly includeComponentInTag?: boolean | Expression;
  /**
   * The `proxy-server` input of googleapis/release-please-action.
   *
   * @default - none
   */
  readonly proxyServer?: string | Expression;
  /**
   * The `skip-github-release` input of googleapis/release-please-action.
   *
   * @default false
   */
  readonly skipGithubRelease?: boolean | Expression;
  /**
   * The `skip-github-pull-request` input of googleapis/release-please-action.
   *
   * @default false
   */
  readonly skipGithubPullRequest?: boolean | Expression;
  /**
   * The `changelog-host` input of googleapis/release-please-action.
   *
   * @default - `${{ github.server_url }}`
   */
  readonly changelogHost?: string | Expression;
}

/**
 * Keeps a release pull request up to date, and makes the release when it is merged.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/googleapis/release-please-action
 */
export class ReleasePlease extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ReleasePleaseProps = {}) {
    super('googleapis/release-please-action', props);
  }
}

/**
 * Inputs of `cycjimmy/semantic-release-action`, and what every step may say.
 */
export interface SemanticReleaseProps extends ActionStepProps {
  /**
   * The `semantic_version` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly semanticVersion?: string | Expression;
  /**
   * The `branches` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly branches?: string | Expression;
  /**
   * The `branch` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly branch?: string | Expression;
  /**
   * The `extra_plugins` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly extraPlugins?: (string | Expression)[] | Expression;
  /**
   * The `dry_run` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
  /**
   * The `ci` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly ci?: boolean | Expression;
  /**
   * The `unset_gha_env` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly unsetGhaEnv?: boolean | Expression;
  /**
   * The `extends` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly sharedConfig?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The `tag_format` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly tagFormat?: string | Expression;
  /**
   * The `repository_url` input of cycjimmy/semantic-release-action.
   *
   * @default - none
   */
  readonly repositoryUrl?: string | Expression;
}

/**
 * Works out the next version from the commits and publishes it with semantic-release.
 *
 * The environment variable `GITHUB_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * Its input `extends` is `sharedConfig` here.
 *
 * @see https://github.com/cycjimmy/semantic-release-action
 */
export class SemanticRelease extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SemanticReleaseProps = {}) {
    super('cycjimmy/semantic-release-action', props);
  }

  /** The `new_release_published` output of cycjimmy/semantic-release-action. */
  public get newReleasePublished(): Expression {
    return this.output('new_release_published');
  }

  /** The `new_release_version` output of cycjimmy/semantic-release-action. */
  public get newReleaseVersion(): Expression {
    return this.output('new_release_version');
  }

  /** The `new_release_major_version` output of cycjimmy/semantic-release-action. */
  public get newReleaseMajorVersion(): Expression {
    return this.output('new_release_major_version');
  }

  /** The `new_release_minor_version` output of cycjimmy/semantic-release-action. */
  public get newReleaseMinorVersion(): Expression {
    return this.output('new_release_minor_version');
  }

  /** The `new_release_patch_version` output of cycjimmy/semantic-release-action. */
  public get newReleasePatchVersion(): Expression {
    return this.output('new_release_patch_version');
  }

  /** The `new_release_channel` output of cycjimmy/semantic-release-action. */
  public get newReleaseChannel(): Expression {
    return this.output('new_release_channel');
  }

  /** The `new_release_notes` output of cycjimmy/semantic-release-action. */
  public get newReleaseNotes(): Expression {
    return this.output('new_release_notes');
  }

  /** The `new_release_git_head` output of cycjimmy/semantic-release-action. */
  public get newReleaseGitHead(): Expression {
    return this.output('new_release_git_head');
  }

  /** The `new_release_git_tag` output of cycjimmy/semantic-release-action. */
  public get newReleaseGitTag(): Expression {
    return this.output('new_release_git_tag');
  }

  /** The `last_release_version` output of cycjimmy/semantic-release-action. */
  public get lastReleaseVersion(): Expression {
    return this.output('last_release_version');
  }

  /** The `last_release_git_head` output of cycjimmy/semantic-release-action. */
  public get lastReleaseGitHead(): Expression {
    return this.output('last_release_git_head');
  }

  /** The `last_release_git_tag` output of cycjimmy/semantic-release-action. */
  public get lastReleaseGitTag(): Expression {
    return this.output('last_release_git_tag');
  }
}

/**
 * Inputs of `actions/upload-pages-artifact`, and what every step may say.
 */
export interface UploadPagesArtifactProps extends ActionStepProps {
  /**
   * The name of the artifact.
   *
   * @default 'github-pages'
   */
  readonly artifactName?: string | Expression;
  /**
   * The folder that holds the site.
   *
   * @default '_site/'
   */
  readonly path?: string | Expression;
  /**
   * The `retention-days` input of actions/upload-pages-artifact.
   *
   * @default 1
   */
  readonly retentionDays?: number | Expression;
  /**
   * The `include-hidden-files` input of actions/upload-pages-artifact.
   *
   * @default false
   */
  readonly includeHiddenFiles?: boolean | Expression;
}

/**
 * Packs a folder as the artifact that `DeployPages` takes.
 *
 * Its input `name` is `artifactName` here.
 *
 * @see https://github.com/actions/upload-pages-artifact
 */
export class UploadPagesArtifact extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: UploadPagesArtifactProps = {}) {
    super('actions/upload-pages-artifact', props);
  }

  /** The id of the artifact. Output `artifact_id`. */
  public get artifactId(): Expression {
    return this.output('artifact_id');
  }
}

/**
 * Inputs of `int128/wait-for-deployment-action`, and what every step may say.
 */
export interface WaitForDeploymentProps extends ActionStepProps {
  /**
   * The `filter-environments` input of int128/wait-for-deployment-action.
   *
   * @default - none
   */
  readonly filterEnvironments?: string | Expression;
  /**
   * The `exclude-environments` input of int128/wait-for-deployment-action.
   *
   * @default - none
   */
  readonly excludeEnvironments?: string | Expression;
  /**
   * The `filter-tasks` input of int128/wait-for-deployment-action.
   *
   * @default - none
   */
  readonly filterTasks?: string | Expression;
  /**
   * The `until` input of int128/wait-for-deployment-action.
   *
   * @default - none
   */
  readonly until?: string | Expression;
  /**
   * The `initial-delay-seconds` input of int128/wait-for-deployment-action.
   *
   * @default 10
   */
  readonly initialDelaySeconds?: number | Expression;
  /**
   * The `period-seconds` input of int128/wait-for-deployment-action.
   *
   * @default 15
   */
  readonly periodSeconds?: number | Expression;
  /**
   * The `timeout-seconds` input of int128/wait-for-deployment-action.
   *
   * @default - none
   */
  readonly timeoutSeconds?: number | Expression;
  /**
   * The `deployment-sha` input of int128/wait-for-deployment-action.
   */
  readonly deploymentSha: string | Expression;
  /**
   * The `summary-markdown-flavor` input of int128/wait-for-deployment-action.
   *
   * @default 'github'
   */
  readonly summaryMarkdownFlavor?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
}

/**
 * Waits until the deployments of a commit have come to an end.
 *
 * @see https://github.com/int128/wait-for-deployment-action
 */
export class WaitForDeployment extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: WaitForDeploymentProps) {
    super('int128/wait-for-deployment-action', props);
  }

  /** The `progressing` output of int128/wait-for-deployment-action. */
  public get progressing(): Expression {
    return this.output('progressing');
  }

  /** The `failed` output of int128/wait-for-deployment-action. */
  public get failed(): Expression {
    return this.output('failed');
  }

  /** The `completed` output of int128/wait-for-deployment-action. */
  public get completed(): Expression {
    return this.output('completed');
  }

  /** The `succeeded` output of int128/wait-for-deployment-action. */
  public get allSucceeded(): Expression {
    return this.output('succeeded');
  }

  /** The `total-count` output of int128/wait-for-deployment-action. */
  public get totalCount(): Expression {
    return this.output('total-count');
  }

  /** The `summary` output of int128/wait-for-deployment-action. */
  public get summary(): Expression {
    return this.output('summary');
  }

  /** The `json` output of int128/wait-for-deployment-action. */
  public get json(): Expression {
    return this.output('json');
  }
}
