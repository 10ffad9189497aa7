// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `changesets/action`, and what every step may say.
 */
export interface ChangesetsProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The command to publish. Form: a command line without shell operators. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly publishScript?: string | Expression;
  /**
   * The command to set versions; changeset version by default. Form: a command line without shell operators. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly versionScript?: string | Expression;
  /**
   * The commit message.
   *
   * @default 'Version Packages'
   */
  readonly commitMessage?: string | Expression;
  /**
   * The title of the pull request.
   *
   * @default 'Version Packages'
   */
  readonly prTitle?: string | Expression;
  /**
   * Whether to open as draft. One of `create` and `always`.
   *
   * @default - none
   */
  readonly prDraft?: string | ChangesetsPrDraft | Expression;
  /**
   * The branch to merge into.
   *
   * @default - none
   */
  readonly prBaseBranch?: string | Expression;
  /**
   * Whether to make releases.
   *
   * @default true
   */
  readonly createGithubReleases?: boolean | Expression;
  /**
   * Whether to push tags.
   *
   * @default true
   */
  readonly pushGitTags?: boolean | Expression;
  /**
   * Whether to push with git instead of the API.
   *
   * @default false
   */
  readonly pushWithGitCli?: boolean | Expression;
  /**
   * The directory.
   *
   * @default - none
   */
  readonly cwd?: string | Expression;
}

/**
 * Keeps a release pull request of Changesets up to date, and publishes when it is merged.
 *
 * @see https://github.com/changesets/action
 */
export class Changesets extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ChangesetsProps = {}) {
    super('changesets/action', props);
  }

  /** The something was published. Output `published`. */
  public get published(): Expression {
    return this.output('published');
  }

  /** The published packages. Output `published-packages`. */
  public get publishedPackages(): Expression {
    return this.output('published-packages');
  }

  /** The there are changesets. Output `has-changesets`. */
  public get hasChangesets(): Expression {
    return this.output('has-changesets');
  }

  /** The number of the pull request. Output `pr-number`. */
  public get prNumber(): Expression {
    return this.output('pr-number');
  }
}

/**
 * Values of the input `pr-draft` of `changesets/action`.
 */
export class ChangesetsPrDraft extends InputValue {
  /** `create` */
  public static readonly CREATE = ChangesetsPrDraft.of('create');
  /** `always` */
  public static readonly ALWAYS = ChangesetsPrDraft.of('always');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ChangesetsPrDraft {
    return new ChangesetsPrDraft(value);
  }

  private constructor(value: string) {
    super('changesets/action pr-draft', value);
  }
}

/**
 * Inputs of `actions/configure-pages`, and what every step may say.
 */
export interface ConfigurePagesProps extends ActionStepProps {
  /**
   * Whether to patch the config of this site generator with the base path. One of `nuxt`, `next`, `gatsby` and `sveltekit`.
   *
   * @default - none
   */
  readonly staticSiteGenerator?: string | ConfigurePagesStaticSiteGenerator | Expression;
  /**
   * The config file of the generator.
   *
   * @default - none
   */
  readonly generatorConfigFile?: string | Expression;
  /**
   * The token that reads (or enables) the Pages site.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Whether to switch Pages on when it is off; GITHUB_TOKEN cannot do that.
   *
   * @default false
   */
  readonly enablement?: boolean | Expression;
}

/**
 * Reads the settings of the GitHub Pages site.
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

  /** The full address of the site. Output `base_url`. */
  public get baseUrl(): Expression {
    return this.output('base_url');
  }

  /** The scheme and host of the site. Output `origin`. */
  public get origin(): Expression {
    return this.output('origin');
  }

  /** The host of the site. Output `host`. */
  public get host(): Expression {
    return this.output('host');
  }

  /** The path part, "" at the root. Output `base_path`. */
  public get basePath(): Expression {
    return this.output('base_path');
  }
}

/**
 * Values of the input `static_site_generator` of `actions/configure-pages`.
 */
export class ConfigurePagesStaticSiteGenerator extends InputValue {
  /** `nuxt` */
  public static readonly NUXT = ConfigurePagesStaticSiteGenerator.of('nuxt');
  /** `next` */
  public static readonly NEXT = ConfigurePagesStaticSiteGenerator.of('next');
  /** `gatsby` */
  public static readonly GATSBY = ConfigurePagesStaticSiteGenerator.of('gatsby');
  /** `sveltekit` */
  public static readonly SVELTEKIT = ConfigurePagesStaticSiteGenerator.of('sveltekit');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ConfigurePagesStaticSiteGenerator {
    return new ConfigurePagesStaticSiteGenerator(value);
  }

  private constructor(value: string) {
    super('actions/configure-pages static_site_generator', value);
  }
}

/**
 * Inputs of `rust-lang/crates-io-auth-action`, and what every step may say.
 */
export interface CratesIoAuthProps extends ActionStepProps {
  /**
   * The registry. Form: URL.
   *
   * @default 'https://crates.io'
   */
  readonly url?: string | Expression;
}

/**
 * Gets a short-lived token of crates.io as a trusted publisher.
 *
 * @see https://github.com/rust-lang/crates-io-auth-action
 */
export class CratesIoAuth extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CratesIoAuthProps = {}) {
    super('rust-lang/crates-io-auth-action', props);
  }

  /** The short-lived upload token. Runners hide it in logs and drop it from the outputs of a job: use it in the job that makes it. Output `token`. */
  public get token(): Expression {
    return this.output('token');
  }
}

/**
 * Inputs of `int128/deployment-action`, and what every step may say.
 */
export interface CreateDeploymentProps extends ActionStepProps {
  /**
   * The environment name; derived from the event when left out (pr-N, branch, tags/T).
   *
   * @default - none
   */
  readonly environment?: string | Expression;
  /**
   * The text added to the name.
   *
   * @default - none
   */
  readonly environmentSuffix?: string | Expression;
  /**
   * The description.
   *
   * @default - none
   */
  readonly description?: string | Expression;
  /**
   * The task of the deployment.
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

  /** The API address of the deployment. Output `url`. */
  public get url(): Expression {
    return this.output('url');
  }

  /** The id for REST. Output `id`. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The id for GraphQL. Output `node-id`. */
  public get nodeId(): Expression {
    return this.output('node-id');
  }
}

/**
 * Inputs of `actions/deploy-pages`, and what every step may say.
 */
export interface DeployPagesProps extends ActionStepProps {
  /**
   * The token that makes the deployment.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * How long to wait for the deployment, in milliseconds. Form: milliseconds, at most 600000.
   *
   * @default 600000
   */
  readonly deploymentTimeout?: number | Expression;
  /**
   * The status errors allowed before giving up.
   *
   * @default 10
   */
  readonly errorCount?: number | Expression;
  /**
   * The pause between two status checks. Form: milliseconds.
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
 * Inputs of `peaceiris/actions-gh-pages`, and what every step may say.
 */
export interface GhPagesProps extends ActionStepProps {
  /**
   * The SSH deploy key; one of three. It is a secret.
   *
   * @default - none
   */
  readonly deployKey?: string | Expression;
  /**
   * The GITHUB_TOKEN; one of three. It is a secret.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * The personal token; one of three. It is a secret.
   *
   * @default - none
   */
  readonly personalToken?: string | Expression;
  /**
   * The branch to push.
   *
   * @default 'gh-pages'
   */
  readonly publishBranch?: string | Expression;
  /**
   * The directory to publish.
   *
   * @default 'public'
   */
  readonly publishDir?: string | Expression;
  /**
   * The directory on the branch.
   *
   * @default - none
   */
  readonly destinationDir?: string | Expression;
  /**
   * Another repository. Form: owner/name.
   *
   * @default - none
   */
  readonly externalRepository?: string | Expression;
  /**
   * Whether to commit although nothing changed.
   *
   * @default false
   */
  readonly allowEmptyCommit?: boolean | Expression;
  /**
   * Whether to keep old files.
   *
   * @default false
   */
  readonly keepFiles?: boolean | Expression;
  /**
   * When on: one commit only.
   *
   * @default false
   */
  readonly forceOrphan?: boolean | Expression;
  /**
   * The git user.
   *
   * @default - none
   */
  readonly userName?: string | Expression;
  /**
   * The git email.
   *
   * @default - none
   */
  readonly userEmail?: string | Expression;
  /**
   * The message; the hash is added.
   *
   * @default - none
   */
  readonly commitMessage?: string | Expression;
  /**
   * The whole message.
   *
   * @default - none
   */
  readonly fullCommitMessage?: string | Expression;
  /**
   * The tag.
   *
   * @default - none
   */
  readonly tagName?: string | Expression;
  /**
   * The message of the tag.
   *
   * @default - none
   */
  readonly tagMessage?: string | Expression;
  /**
   * Whether to let Jekyll run.
   *
   * @default false
   */
  readonly enableJekyll?: boolean | Expression;
  /**
   * Same as `enableJekyll`.
   *
   * @default false
   * @deprecated use `enableJekyll`
   */
  readonly disableNojekyll?: boolean | Expression;
  /**
   * The custom domain.
   *
   * @default - none
   */
  readonly cname?: string | Expression;
  /**
   * The files to leave out. Form: comma separated globs.
   *
   * @default ['.github']
   */
  readonly excludeAssets?: (string | Expression)[] | Expression;
}

/**
 * Pushes a folder to the branch that GitHub Pages serves, here or in another repository.
 *
 * @see https://github.com/peaceiris/actions-gh-pages
 */
export class GhPages extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GhPagesProps = {}) {
    super('peaceiris/actions-gh-pages', props);
  }
}

/**
 * Inputs of `JamesIves/github-pages-deploy-action`, and what every step may say.
 */
export interface GithubPagesDeployProps extends ActionStepProps {
  /**
   * The SSH key. It is a secret. Form: key, or true when an agent is set up.
   *
   * @default - none
   */
  readonly sshKey?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The branch to push.
   *
   * @default 'gh-pages'
   */
  readonly branch?: string | Expression;
  /**
   * The directory to publish. Form: no leading ./ or /.
   */
  readonly folder: string | Expression;
  /**
   * The directory on the branch.
   *
   * @default - none
   */
  readonly targetFolder?: string | Expression;
  /**
   * The message.
   *
   * @default - none
   */
  readonly commitMessage?: string | Expression;
  /**
   * Whether to remove old files.
   *
   * @default true
   */
  readonly clean?: boolean | Expression;
  /**
   * The files kept by clean. Form: patterns, one a line.
   *
   * @default - none
   */
  readonly cleanExclude?: string | Expression;
  /**
   * Whether not to push.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
  /**
   * Whether to force-push.
   *
   * @default true
   */
  readonly force?: boolean | Expression;
  /**
   * The git user.
   *
   * @default - none
   */
  readonly gitConfigName?: string | Expression;
  /**
   * The git email.
   *
   * @default - none
   */
  readonly gitConfigEmail?: string | Expression;
  /**
   * Another repository. Form: owner/name.
   *
   * @default - none
   */
  readonly repositoryName?: string | Expression;
  /**
   * The tag of the commit.
   *
   * @default - none
   */
  readonly tag?: string | Expression;
  /**
   * When on: one commit only.
   *
   * @default - none
   */
  readonly singleCommit?: boolean | Expression;
  /**
   * When on: quiet.
   *
   * @default - none
   */
  readonly silent?: boolean | Expression;
}

/**
 * Pushes a folder to the branch that GitHub Pages serves.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/JamesIves/github-pages-deploy-action
 */
export class GithubPagesDeploy extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GithubPagesDeployProps) {
    super('JamesIves/github-pages-deploy-action', props);
  }

  /** The success, failed or skipped. Output `deployment-status`. */
  public get deploymentStatus(): Expression {
    return this.output('deployment-status');
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
   * The tag. Needed when no tag started the run. Form: refs/tags/ is stripped.
   *
   * @default - none
   */
  readonly tagName?: string | Expression;
  /**
   * Makes a draft. Form: exactly true counts.
   *
   * @default - none
   */
  readonly draft?: boolean | Expression;
  /**
   * Marks it as a pre-release. Form: exactly true counts.
   *
   * @default - none
   */
  readonly prerelease?: boolean | Expression;
  /**
   * Whether to upload one file after the other. Form: exactly true counts.
   *
   * @default - none
   */
  readonly preserveOrder?: boolean | Expression;
  /**
   * Files to upload, as paths and patterns. Form: glob patterns, one a line.
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
   * Whether to replace files of the same name. Form: exactly true counts.
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
   * The repository of the release. Form: owner/name.
   *
   * @default - none
   */
  readonly repository?: string | Expression;
  /**
   * The token; an empty text counts as none.
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
   * Writes the list of changes by itself. Form: exactly true counts.
   *
   * @default - none
   */
  readonly generateReleaseNotes?: boolean | Expression;
  /**
   * The tag to compare with for generated notes.
   *
   * @default - none
   */
  readonly previousTag?: string | Expression;
  /**
   * Whether to add to the old notes. Form: exactly true counts.
   *
   * @default - none
   */
  readonly appendBody?: boolean | Expression;
  /**
   * Whether it is shown as the latest release: `true`, `false` or `legacy`.
   *
   * @default - none
   */
  readonly makeLatest?: boolean | string | GithubReleaseMakeLatest | Expression;
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
 * Values of the input `make_latest` of `softprops/action-gh-release`.
 */
export class GithubReleaseMakeLatest extends InputValue {
  /** `legacy` */
  public static readonly LEGACY = GithubReleaseMakeLatest.of('legacy');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GithubReleaseMakeLatest {
    return new GithubReleaseMakeLatest(value);
  }

  private constructor(value: string) {
    super('softprops/action-gh-release make_latest', value);
  }
}

/**
 * Inputs of `goreleaser/goreleaser-action`, and what every step may say.
 */
export interface GoreleaserProps extends ActionStepProps {
  /**
   * The edition to install. One of `goreleaser` and `goreleaser-pro`.
   *
   * @default 'goreleaser'
   */
  readonly distribution?: string | GoreleaserDistribution | Expression;
  /**
   * The GoReleaser version. Form: version, semver range such as ~> v2, latest or nightly.
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
   * The arguments for goreleaser; required unless `installOnly`. Form: command line.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The working directory.
   *
   * @default '.'
   */
  readonly workdir?: string | Expression;
  /**
   * Whether to install only.
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

  /** The dist/artifacts.json. Output `artifacts`. */
  public get artifacts(): Expression {
    return this.output('artifacts');
  }

  /** The dist/metadata.json. Output `metadata`. */
  public get metadata(): Expression {
    return this.output('metadata');
  }
}

/**
 * Values of the input `distribution` of `goreleaser/goreleaser-action`.
 */
export class GoreleaserDistribution extends InputValue {
  /** `goreleaser` */
  public static readonly GORELEASER = GoreleaserDistribution.of('goreleaser');
  /** `goreleaser-pro` */
  public static readonly GORELEASER_PRO = GoreleaserDistribution.of('goreleaser-pro');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GoreleaserDistribution {
    return new GoreleaserDistribution(value);
  }

  private constructor(value: string) {
    super('goreleaser/goreleaser-action distribution', value);
  }
}

/**
 * Inputs of `ncipollo/release-action`, and what every step may say.
 */
export interface NcipolloReleaseProps extends ActionStepProps {
  /**
   * Whether to change an existing release.
   *
   * @default - none
   */
  readonly allowUpdates?: boolean | Expression;
  /**
   * Whether to fail on missing files.
   *
   * @default - none
   */
  readonly artifactErrorsFailBuild?: boolean | Expression;
  /**
   * The old name of `artifacts`.
   *
   * @default - none
   * @deprecated use `artifacts`
   */
  readonly artifact?: (string | Expression)[] | Expression;
  /**
   * The files to attach. Form: comma or line separated globs.
   *
   * @default - none
   */
  readonly artifacts?: (string | Expression)[] | Expression;
  /**
   * The content type. Form: MIME type.
   *
   * @default - none
   */
  readonly artifactContentType?: string | Expression;
  /**
   * The release notes.
   *
   * @default - none
   */
  readonly body?: string | Expression;
  /**
   * The file with the notes.
   *
   * @default - none
   */
  readonly bodyFile?: string | Expression;
  /**
   * Where the tag is made.
   *
   * @default - none
   */
  readonly commit?: string | Expression;
  /**
   * The existing discussion category.
   *
   * @default - none
   */
  readonly discussionCategory?: string | Expression;
  /**
   * When on: draft.
   *
   * @default - none
   */
  readonly draft?: boolean | Expression;
  /**
   * Whether to let GitHub write notes.
   *
   * @default false
   */
  readonly generateReleaseNotes?: boolean | Expression;
  /**
   * The tag to compare with.
   *
   * @default - none
   */
  readonly generateReleaseNotesPreviousTag?: string | Expression;
  /**
   * When on: draft first, then publish.
   *
   * @default false
   */
  readonly immutableCreate?: boolean | Expression;
  /**
   * Whether to mark as latest. One of `true`, `false` and `legacy`.
   *
   * @default 'legacy'
   */
  readonly makeLatest?: boolean | string | NcipolloReleaseMakeLatest | Expression;
  /**
   * The title.
   *
   * @default - none
   */
  readonly releaseName?: string | Expression;
  /**
   * When on: no notes.
   *
   * @default false
   */
  readonly omitBody?: boolean | Expression;
  /**
   * Whether to keep notes on update.
   *
   * @default false
   */
  readonly omitBodyDuringUpdate?: boolean | Expression;
  /**
   * Whether to keep the draft flag on update.
   *
   * @default false
   */
  readonly omitDraftDuringUpdate?: boolean | Expression;
  /**
   * When on: no title.
   *
   * @default false
   */
  readonly omitName?: boolean | Expression;
  /**
   * Whether to keep the title on update.
   *
   * @default false
   */
  readonly omitNameDuringUpdate?: boolean | Expression;
  /**
   * Whether to keep the prerelease flag on update.
   *
   * @default false
   */
  readonly omitPrereleaseDuringUpdate?: boolean | Expression;
  /**
   * Another owner.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * When on: prerelease.
   *
   * @default - none
   */
  readonly prerelease?: boolean | Expression;
  /**
   * Whether to remove old files.
   *
   * @default false
   */
  readonly removeArtifacts?: boolean | Expression;
  /**
   * Whether to replace files of the same name.
   *
   * @default true
   */
  readonly replacesArtifacts?: boolean | Expression;
  /**
   * Another repository.
   *
   * @default - none
   */
  readonly repo?: string | Expression;
  /**
   * Whether to do nothing when it exists.
   *
   * @default false
   */
  readonly skipIfReleaseExists?: boolean | Expression;
  /**
   * The tag; from the ref by default.
   *
   * @default - none
   */
  readonly tag?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Whether to update drafts and prereleases only.
   *
   * @default false
   */
  readonly updateOnlyUnreleased?: boolean | Expression;
}

/**
 * Creates or updates a GitHub release and uploads files to it, with more settings than `GithubRelease`.
 *
 * Its input `name` is `releaseName` here.
 *
 * @see https://github.com/ncipollo/release-action
 */
export class NcipolloRelease extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: NcipolloReleaseProps = {}) {
    super('ncipollo/release-action', props);
  }

  /** The release id. Output `id`. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The page. Output `html_url`. */
  public get htmlUrl(): Expression {
    return this.output('html_url');
  }

  /** The upload address. Output `upload_url`. */
  public get uploadUrl(): Expression {
    return this.output('upload_url');
  }

  /** The tar archive. Output `tarball_url`. */
  public get tarballUrl(): Expression {
    return this.output('tarball_url');
  }

  /** The zip archive. Output `zipball_url`. */
  public get zipballUrl(): Expression {
    return this.output('zipball_url');
  }

  /** The file name to address. Output `assets`. */
  public get assets(): Expression {
    return this.output('assets');
  }
}

/**
 * Values of the input `makeLatest` of `ncipollo/release-action`.
 */
export class NcipolloReleaseMakeLatest extends InputValue {
  /** `legacy` */
  public static readonly LEGACY = NcipolloReleaseMakeLatest.of('legacy');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): NcipolloReleaseMakeLatest {
    return new NcipolloReleaseMakeLatest(value);
  }

  private constructor(value: string) {
    super('ncipollo/release-action makeLatest', value);
  }
}

/**
 * Inputs of `JS-DevTools/npm-publish`, and what every step may say.
 */
export interface NpmPublishProps extends ActionStepProps {
  /**
   * The npm token; leave out for trusted publishing. It is a secret.
   *
   * @default - none
   */
  readonly token?: string | Expression;
  /**
   * The registry. Form: URL.
   *
   * @default - none
   */
  readonly registry?: string | Expression;
  /**
   * The package directory, package.json or tarball.
   *
   * @default - none
   */
  readonly packagePath?: string | Expression;
  /**
   * The distribution tag.
   *
   * @default - none
   */
  readonly tag?: string | Expression;
  /**
   * The visibility. One of `public` and `restricted`.
   *
   * @default - none
   */
  readonly access?: string | NpmPublishAccess | Expression;
  /**
   * Whether to attach provenance.
   *
   * @default - none
   */
  readonly provenance?: boolean | Expression;
  /**
   * Whether to publish whatever is missing, or only upgrades of the tag. One of `all` and `upgrade`.
   *
   * @default - none
   */
  readonly strategy?: string | NpmPublishStrategy | Expression;
  /**
   * Whether not to run scripts.
   *
   * @default - none
   */
  readonly ignoreScripts?: boolean | Expression;
  /**
   * Whether to publish nothing.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
}

/**
 * Publishes a package to a registry for npm when its version is new.
 *
 * Its input `package` is `packagePath` here.
 *
 * @see https://github.com/JS-DevTools/npm-publish
 */
export class NpmPublish extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: NpmPublishProps = {}) {
    super('JS-DevTools/npm-publish', props);
  }

  /** The name@version; empty when nothing was published. Output `id`. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The kind of change; empty when none. Output `type`. */
  public get type(): Expression {
    return this.output('type');
  }

  /** The package. Output `name`. */
  public get name(): Expression {
    return this.output('name');
  }

  /** The version. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }

  /** The version before. Output `old-version`. */
  public get oldVersion(): Expression {
    return this.output('old-version');
  }

  /** The registry. Output `registry`. */
  public get registry(): Expression {
    return this.output('registry');
  }

  /** The tag. Output `tag`. */
  public get tag(): Expression {
    return this.output('tag');
  }

  /** The visibility. Output `access`. */
  public get access(): Expression {
    return this.output('access');
  }

  /** The strategy used. Output `strategy`. */
  public get strategy(): Expression {
    return this.output('strategy');
  }

  /** The nothing was published. Output `dry-run`. */
  public get dryRun(): Expression {
    return this.output('dry-run');
  }
}

/**
 * Values of the input `access` of `JS-DevTools/npm-publish`.
 */
export class NpmPublishAccess extends InputValue {
  /** `public` */
  public static readonly PUBLIC = NpmPublishAccess.of('public');
  /** `restricted` */
  public static readonly RESTRICTED = NpmPublishAccess.of('restricted');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): NpmPublishAccess {
    return new NpmPublishAccess(value);
  }

  private constructor(value: string) {
    super('JS-DevTools/npm-publish access', value);
  }
}

/**
 * Values of the input `strategy` of `JS-DevTools/npm-publish`.
 */
export class NpmPublishStrategy extends InputValue {
  /** `all` */
  public static readonly ALL = NpmPublishStrategy.of('all');
  /** `upgrade` */
  public static readonly UPGRADE = NpmPublishStrategy.of('upgrade');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): NpmPublishStrategy {
    return new NpmPublishStrategy(value);
  }

  private constructor(value: string) {
    super('JS-DevTools/npm-publish strategy', value);
  }
}

/**
 * Inputs of `pypa/gh-action-pypi-publish`, and what every step may say.
 */
export interface PypiPublishProps extends ActionStepProps {
  /**
   * The user name.
   *
   * @default '__token__'
   */
  readonly user?: string | Expression;
  /**
   * A token: a secret. Leave it out for trusted publishing, which needs none. Form: starts with pypi- for tokens.
   *
   * @default - none
   */
  readonly password?: string | Expression;
  /**
   * Another index than PyPI. Form: URL.
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
   * Whether to run twine check first. Form: anything but false counts as true.
   *
   * @default - none
   */
  readonly verifyMetadata?: boolean | Expression;
  /**
   * Does not fail when a file is there already. Form: anything but false counts as true.
   *
   * @default - none
   */
  readonly skipExisting?: boolean | Expression;
  /**
   * When on: more output.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * Whether to print file hashes.
   *
   * @default - none
   */
  readonly printHash?: boolean | Expression;
  /**
   * Whether to make and upload PEP 740 attestations; only with trusted publishing.
   *
   * @default true
   */
  readonly attestations?: boolean | Expression;
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
 * Inputs of `release-drafter/release-drafter`, and what every step may say.
 */
export interface ReleaseDrafterProps extends ActionStepProps {
  /**
   * The configuration file in .github. Form: file name in .github.
   *
   * @default 'release-drafter.yml'
   */
  readonly configName?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The name of the release.
   *
   * @default - none
   */
  readonly releaseName?: string | Expression;
  /**
   * The tag of the release.
   *
   * @default - none
   */
  readonly tag?: string | Expression;
  /**
   * The version.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * Whether to publish at once. Form: true or false.
   *
   * @default - none
   */
  readonly publish?: boolean | Expression;
  /**
   * Whether to mark as latest. Form: true or false.
   *
   * @default - none
   */
  readonly latest?: boolean | Expression;
  /**
   * When on: prerelease. Form: true or false.
   *
   * @default - none
   */
  readonly prerelease?: boolean | Expression;
  /**
   * The prerelease word, such as beta.
   *
   * @default - none
   */
  readonly prereleaseIdentifier?: string | Expression;
  /**
   * Whether to look at prereleases too.
   *
   * @default - none
   */
  readonly includePreReleases?: boolean | Expression;
  /**
   * Where the release points.
   *
   * @default - none
   */
  readonly commitish?: string | Expression;
  /**
   * The text before the notes.
   *
   * @default - none
   */
  readonly header?: string | Expression;
  /**
   * The text after the notes.
   *
   * @default - none
   */
  readonly footer?: string | Expression;
  /**
   * Whether to write nothing.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
  /**
   * The releases to look at. Form: semver range.
   *
   * @default - none
   */
  readonly filterByRange?: string | Expression;
}

/**
 * Drafts the notes of the next release from merged pull requests.
 *
 * Its input `name` is `releaseName` here.
 *
 * @see https://github.com/release-drafter/release-drafter
 */
export class ReleaseDrafter extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ReleaseDrafterProps = {}) {
    super('release-drafter/release-drafter', props);
  }

  /** The release id. Output `id`. */
  public get id(): Expression {
    return this.output('id');
  }

  /** The name. Output `name`. */
  public get name(): Expression {
    return this.output('name');
  }

  /** The tag. Output `tag_name`. */
  public get tagName(): Expression {
    return this.output('tag_name');
  }

  /** The notes. Output `body`. */
  public get body(): Expression {
    return this.output('body');
  }

  /** The page. Output `html_url`. */
  public get htmlUrl(): Expression {
    return this.output('html_url');
  }

  /** The upload address. Output `upload_url`. */
  public get uploadUrl(): Expression {
    return this.output('upload_url');
  }

  /** The next major version. Output `major_version`. */
  public get majorVersion(): Expression {
    return this.output('major_version');
  }

  /** The next minor version. Output `minor_version`. */
  public get minorVersion(): Expression {
    return this.output('minor_version');
  }

  /** The next patch version. Output `patch_version`. */
  public get patchVersion(): Expression {
    return this.output('patch_version');
  }

  /** The next version by labels. Output `resolved_version`. */
  public get resolvedVersion(): Expression {
    return this.output('resolved_version');
  }
}

/**
 * Inputs of `googleapis/release-please-action`, and what every step may say.
 */
export interface ReleasePleaseProps extends ActionStepProps {
  /**
   * The token that writes branches, pull requests, tags and releases.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The release strategy; when set, the configuration files are not read. One of `dart`, `elixir`, `expo`, `go`, `helm`, `java`, `krm-blueprint`, `maven`, `node`, `ocaml`, `php`, `python`, `ruby`, `rust`, `sfdx`, `simple` and `terraform-module`.
   *
   * @default - none
   */
  readonly releaseType?: string | ReleasePleaseReleaseType | Expression;
  /**
   * The directory of the package.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The branch that is released; the default branch when empty.
   *
   * @default - none
   */
  readonly targetBranch?: string | Expression;
  /**
   * The configuration file; release-please-config.json by default.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The versions file; .release-please-manifest.json by default.
   *
   * @default - none
   */
  readonly manifestFile?: string | Expression;
  /**
   * The repository to release. Form: owner/name.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repoUrl?: string | Expression;
  /**
   * The address of the REST API. Form: URL.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubApiUrl?: string | Expression;
  /**
   * The GraphQL API address. Form: URL.
   *
   * @default - `${{ github.graphql_url }}`
   */
  readonly githubGraphqlUrl?: string | Expression;
  /**
   * Whether to open the pull request from a fork; not with GITHUB_TOKEN.
   *
   * @default false
   */
  readonly fork?: boolean | Expression;
  /**
   * Whether to put the component name into tags and branches.
   *
   * @default false
   */
  readonly includeComponentInTag?: boolean | Expression;
  /**
   * The proxy. Form: host:port.
   *
   * @default - none
   */
  readonly proxyServer?: string | Expression;
  /**
   * Whether not to tag and release.
   *
   * @default false
   */
  readonly skipGithubRelease?: boolean | Expression;
  /**
   * Whether not to open release pull requests.
   *
   * @default false
   */
  readonly skipGithubPullRequest?: boolean | Expression;
  /**
   * The host used in changelog links. Form: URL.
   *
   * @default - `${{ github.server_url }}`
   */
  readonly changelogHost?: string | Expression;
  /**
   * Whether not to label release pull requests.
   *
   * @default false
   */
  readonly skipLabeling?: boolean | Expression;
  /**
   * How the next version is chosen.
   *
   * @default - none
   */
  readonly versioningStrategy?: string | Expression;
  /**
   * The fixed next version. Form: semver.
   *
   * @default - none
   */
  readonly releaseAs?: string | Expression;
}

/**
 * Keeps a release pull request up to date, and makes the release when it is merged.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
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

  /** Whether any release was made. Output `releases_created`. */
  public get releasesCreated(): Expression {
    return this.output('releases_created');
  }

  /** The paths that were released. Output `paths_released`. */
  public get pathsReleased(): Expression {
    return this.output('paths_released');
  }

  /** Whether pull requests were opened or updated. Output `prs_created`. */
  public get prsCreated(): Expression {
    return this.output('prs_created');
  }

  /** The first pull request. Output `pr`. */
  public get pr(): Expression {
    return this.output('pr');
  }

  /** All pull requests. Output `prs`. */
  public get prs(): Expression {
    return this.output('prs');
  }

  /** Whether the root package was released; unset otherwise. Output `release_created`. */
  public get releaseCreated(): Expression {
    return this.output('release_created');
  }

  /** The tag of the root release. Output `tag_name`. */
  public get tagName(): Expression {
    return this.output('tag_name');
  }

  /** The version of the root release. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }

  /** The major part. Output `major`. */
  public get major(): Expression {
    return this.output('major');
  }

  /** The minor part. Output `minor`. */
  public get minor(): Expression {
    return this.output('minor');
  }

  /** The patch part. Output `patch`. */
  public get patch(): Expression {
    return this.output('patch');
  }

  /** The released commit. Output `sha`. */
  public get sha(): Expression {
    return this.output('sha');
  }

  /** The address for release assets. Output `upload_url`. */
  public get uploadUrl(): Expression {
    return this.output('upload_url');
  }

  /** The page of the release. Output `html_url`. */
  public get htmlUrl(): Expression {
    return this.output('html_url');
  }

  /** The release notes. Output `body`. */
  public get body(): Expression {
    return this.output('body');
  }
}

/**
 * Values of the input `release-type` of `googleapis/release-please-action`.
 */
export class ReleasePleaseReleaseType extends InputValue {
  /** `dart` */
  public static readonly DART = ReleasePleaseReleaseType.of('dart');
  /** `elixir` */
  public static readonly ELIXIR = ReleasePleaseReleaseType.of('elixir');
  /** `expo` */
  public static readonly EXPO = ReleasePleaseReleaseType.of('expo');
  /** `go` */
  public static readonly GO = ReleasePleaseReleaseType.of('go');
  /** `helm` */
  public static readonly HELM = ReleasePleaseReleaseType.of('helm');
  /** `java` */
  public static readonly JAVA = ReleasePleaseReleaseType.of('java');
  /** `krm-blueprint` */
  public static readonly KRM_BLUEPRINT = ReleasePleaseReleaseType.of('krm-blueprint');
  /** `maven` */
  public static readonly MAVEN = ReleasePleaseReleaseType.of('maven');
  /** `node` */
  public static readonly NODE = ReleasePleaseReleaseType.of('node');
  /** `ocaml` */
  public static readonly OCAML = ReleasePleaseReleaseType.of('ocaml');
  /** `php` */
  public static readonly PHP = ReleasePleaseReleaseType.of('php');
  /** `python` */
  public static readonly PYTHON = ReleasePleaseReleaseType.of('python');
  /** `ruby` */
  public static readonly RUBY = ReleasePleaseReleaseType.of('ruby');
  /** `rust` */
  public static readonly RUST = ReleasePleaseReleaseType.of('rust');
  /** `sfdx` */
  public static readonly SFDX = ReleasePleaseReleaseType.of('sfdx');
  /** `simple` */
  public static readonly SIMPLE = ReleasePleaseReleaseType.of('simple');
  /** `terraform-module` */
  public static readonly TERRAFORM_MODULE = ReleasePleaseReleaseType.of('terraform-module');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ReleasePleaseReleaseType {
    return new ReleasePleaseReleaseType(value);
  }

  private constructor(value: string) {
    super('googleapis/release-please-action release-type', value);
  }
}

/**
 * Inputs of `cycjimmy/semantic-release-action`, and what every step may say.
 */
export interface SemanticReleaseProps extends ActionStepProps {
  /**
   * The semantic-release version. Form: semver range; pasted into a shell command. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly semanticVersion?: string | Expression;
  /**
   * The release branches. Form: JSON, or a plain name or list.
   *
   * @default - none
   */
  readonly branches?: string | Expression;
  /**
   * The release branch of old versions (below 16).
   *
   * @default - none
   */
  readonly branch?: string | Expression;
  /**
   * The npm packages to install first, one a line. Form: name or name@range; pasted into a shell command. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly extraPlugins?: (string | Expression)[] | Expression;
  /**
   * Whether to change nothing.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
  /**
   * Whether to check that it runs in CI.
   *
   * @default - none
   */
  readonly ci?: boolean | Expression;
  /**
   * Whether to hide that it runs in Actions.
   *
   * @default - none
   */
  readonly unsetGhaEnv?: boolean | Expression;
  /**
   * The shared configurations, one a line.
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
   * The tag pattern. Form: contains `${version}`.
   *
   * @default - none
   */
  readonly tagFormat?: string | Expression;
  /**
   * The repository. Form: git URL.
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

  /** It is "true" when a release was made. Output `new_release_published`. */
  public get newReleasePublished(): Expression {
    return this.output('new_release_published');
  }

  /** The its version. Output `new_release_version`. */
  public get newReleaseVersion(): Expression {
    return this.output('new_release_version');
  }

  /** The major part. Output `new_release_major_version`. */
  public get newReleaseMajorVersion(): Expression {
    return this.output('new_release_major_version');
  }

  /** The minor part. Output `new_release_minor_version`. */
  public get newReleaseMinorVersion(): Expression {
    return this.output('new_release_minor_version');
  }

  /** The patch part. Output `new_release_patch_version`. */
  public get newReleasePatchVersion(): Expression {
    return this.output('new_release_patch_version');
  }

  /** The its channel. Output `new_release_channel`. */
  public get newReleaseChannel(): Expression {
    return this.output('new_release_channel');
  }

  /** The its notes. Output `new_release_notes`. */
  public get newReleaseNotes(): Expression {
    return this.output('new_release_notes');
  }

  /** The its commit. Output `new_release_git_head`. */
  public get newReleaseGitHead(): Expression {
    return this.output('new_release_git_head');
  }

  /** The its tag. Output `new_release_git_tag`. */
  public get newReleaseGitTag(): Expression {
    return this.output('new_release_git_tag');
  }

  /** The version before. Output `last_release_version`. */
  public get lastReleaseVersion(): Expression {
    return this.output('last_release_version');
  }

  /** The commit before. Output `last_release_git_head`. */
  public get lastReleaseGitHead(): Expression {
    return this.output('last_release_git_head');
  }

  /** The tag before. Output `last_release_git_tag`. */
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
   * The days to keep.
   *
   * @default 1
   */
  readonly retentionDays?: number | Expression;
  /**
   * Whether to take dot files (never .git and .github).
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
   * The environments to look at. Form: glob patterns, one a line, ! negates.
   *
   * @default - none
   */
  readonly filterEnvironments?: string | Expression;
  /**
   * The environments to leave out; applied first. Form: glob patterns, one a line.
   *
   * @default - none
   */
  readonly excludeEnvironments?: string | Expression;
  /**
   * The tasks to look at. Form: glob patterns, one a line.
   *
   * @default - none
   */
  readonly filterTasks?: string | Expression;
  /**
   * What to wait for. One of `completed` and `succeeded`.
   */
  readonly until: string | WaitForDeploymentUntil | Expression;
  /**
   * The wait before the first look, seconds.
   *
   * @default 10
   */
  readonly initialDelaySeconds?: number | Expression;
  /**
   * The time between looks, seconds.
   *
   * @default 15
   */
  readonly periodSeconds?: number | Expression;
  /**
   * Give up after this many seconds; never when left out.
   *
   * @default - none
   */
  readonly timeoutSeconds?: number | Expression;
  /**
   * The commit whose deployments count. Form: full commit SHA.
   */
  readonly deploymentSha: string | Expression;
  /**
   * The markup of the summary. One of `github` and `slack`.
   *
   * @default 'github'
   */
  readonly summaryMarkdownFlavor?: string | WaitForDeploymentSummaryMarkdownFlavor | Expression;
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

  /** Whether any still running. Output `progressing`. */
  public get progressing(): Expression {
    return this.output('progressing');
  }

  /** Whether any failed. Output `failed`. */
  public get failed(): Expression {
    return this.output('failed');
  }

  /** Whether all ended. Output `completed`. */
  public get completed(): Expression {
    return this.output('completed');
  }

  /** Whether all succeeded. Output `succeeded`. */
  public get allSucceeded(): Expression {
    return this.output('succeeded');
  }

  /** The number of deployments. Output `total-count`. */
  public get totalCount(): Expression {
    return this.output('total-count');
  }

  /** The Markdown list. Output `summary`. */
  public get summary(): Expression {
    return this.output('summary');
  }

  /** The deployments. Output `json`. */
  public get json(): Expression {
    return this.output('json');
  }
}

/**
 * Values of the input `until` of `int128/wait-for-deployment-action`.
 */
export class WaitForDeploymentUntil extends InputValue {
  /** `completed` */
  public static readonly COMPLETED = WaitForDeploymentUntil.of('completed');
  /** `succeeded` */
  public static readonly SUCCEEDED = WaitForDeploymentUntil.of('succeeded');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): WaitForDeploymentUntil {
    return new WaitForDeploymentUntil(value);
  }

  private constructor(value: string) {
    super('int128/wait-for-deployment-action until', value);
  }
}

/**
 * Values of the input `summary-markdown-flavor` of `int128/wait-for-deployment-action`.
 */
export class WaitForDeploymentSummaryMarkdownFlavor extends InputValue {
  /** `github` */
  public static readonly GITHUB = WaitForDeploymentSummaryMarkdownFlavor.of('github');
  /** `slack` */
  public static readonly SLACK = WaitForDeploymentSummaryMarkdownFlavor.of('slack');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): WaitForDeploymentSummaryMarkdownFlavor {
    return new WaitForDeploymentSummaryMarkdownFlavor(value);
  }

  private constructor(value: string) {
    super('int128/wait-for-deployment-action summary-markdown-flavor', value);
  }
}
