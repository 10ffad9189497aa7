// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `dtolnay/rust-toolchain`, and what every step may say.
 */
export interface RustToolchainProps extends ActionStepProps {
  /**
   * A channel or version: `stable`, `nightly`, `1.85.0`. Needed, because a pinned commit no longer says it.
   */
  readonly toolchain: string | Expression;
  /**
   * More targets to compile for.
   *
   * @default - none
   */
  readonly targets?: (string | Expression)[] | Expression;
  /**
   * The `target` input of dtolnay/rust-toolchain.
   *
   * @default - none
   */
  readonly target?: string | Expression;
  /**
   * More components, such as `clippy` and `rustfmt`.
   *
   * @default - none
   */
  readonly components?: (string | Expression)[] | Expression;
}

/**
 * Installs a Rust toolchain.
 *
 * @see https://github.com/dtolnay/rust-toolchain
 */
export class RustToolchain extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RustToolchainProps) {
    super('dtolnay/rust-toolchain', props);
  }

  /** A short text that changes with the compiler, for the key of a cache. Output `cachekey`. */
  public get cachekey(): Expression {
    return this.output('cachekey');
  }

  /** The name of the toolchain, for `cargo +name`. Output `name`. */
  public get name(): Expression {
    return this.output('name');
  }
}

/**
 * Inputs of `oven-sh/setup-bun`, and what every step may say.
 */
export interface SetupBunProps extends ActionStepProps {
  /**
   * The `bun-version` input of oven-sh/setup-bun.
   *
   * @default - none
   */
  readonly bunVersion?: string | Expression;
  /**
   * The `bun-version-file` input of oven-sh/setup-bun.
   *
   * @default - none
   */
  readonly bunVersionFile?: string | Expression;
  /**
   * The `bun-download-url` input of oven-sh/setup-bun.
   *
   * @default - none
   */
  readonly bunDownloadUrl?: string | Expression;
  /**
   * The `registries` input of oven-sh/setup-bun.
   *
   * @default - none
   */
  readonly registries?: string | Expression;
  /**
   * The `registry-url` input of oven-sh/setup-bun.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly registryUrl?: string | Expression;
  /**
   * The `scope` input of oven-sh/setup-bun.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly scope?: string | Expression;
  /**
   * The `no-cache` input of oven-sh/setup-bun.
   *
   * @default false
   */
  readonly noCache?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
}

/**
 * Installs Bun.
 *
 * @see https://github.com/oven-sh/setup-bun
 */
export class SetupBun extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupBunProps = {}) {
    super('oven-sh/setup-bun', props);
  }

  /** The `bun-version` output of oven-sh/setup-bun. */
  public get bunVersion(): Expression {
    return this.output('bun-version');
  }

  /** The `bun-revision` output of oven-sh/setup-bun. */
  public get bunRevision(): Expression {
    return this.output('bun-revision');
  }

  /** The `bun-path` output of oven-sh/setup-bun. */
  public get bunPath(): Expression {
    return this.output('bun-path');
  }

  /** The `bun-download-url` output of oven-sh/setup-bun. */
  public get bunDownloadUrl(): Expression {
    return this.output('bun-download-url');
  }

  /** The `cache-hit` output of oven-sh/setup-bun. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `denoland/setup-deno`, and what every step may say.
 */
export interface SetupDenoProps extends ActionStepProps {
  /**
   * The `deno-version` input of denoland/setup-deno.
   *
   * @default '2.x'
   */
  readonly denoVersion?: string | Expression;
  /**
   * The `deno-version-file` input of denoland/setup-deno.
   *
   * @default - none
   */
  readonly denoVersionFile?: string | Expression;
  /**
   * The `deno-binary-name` input of denoland/setup-deno.
   *
   * @default 'deno'
   */
  readonly denoBinaryName?: string | Expression;
  /**
   * The `cache` input of denoland/setup-deno.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The `cache-hash` input of denoland/setup-deno.
   *
   * @default - none
   */
  readonly cacheHash?: string | Expression;
}

/**
 * Installs Deno.
 *
 * @see https://github.com/denoland/setup-deno
 */
export class SetupDeno extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupDenoProps = {}) {
    super('denoland/setup-deno', props);
  }

  /** The `cache-hit` output of denoland/setup-deno. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The `deno-version` output of denoland/setup-deno. */
  public get denoVersion(): Expression {
    return this.output('deno-version');
  }

  /** The `release-channel` output of denoland/setup-deno. */
  public get releaseChannel(): Expression {
    return this.output('release-channel');
  }
}

/**
 * Inputs of `actions/setup-dotnet`, and what every step may say.
 */
export interface SetupDotnetProps extends ActionStepProps {
  /**
   * A version: `9.0.x`, `8.0.100`; several on lines of their own.
   *
   * @default - none
   */
  readonly dotnetVersion?: string | Expression;
  /**
   * `daily`, `preview` or `ga`, for a version with a wildcard.
   *
   * @default - none
   */
  readonly dotnetQuality?: string | Expression;
  /**
   * The `dotnet-channel` input of actions/setup-dotnet.
   *
   * @default - none
   */
  readonly dotnetChannel?: string | Expression;
  /**
   * The `global.json` that names the version.
   *
   * @default - none
   */
  readonly globalJsonFile?: string | Expression;
  /**
   * Writes a `nuget.config` for this source that reads the token from `NUGET_AUTH_TOKEN`.
   *
   * @default - none
   */
  readonly sourceUrl?: string | Expression;
  /**
   * The `owner` input of actions/setup-dotnet.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * The `config-file` input of actions/setup-dotnet.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * Caches NuGet packages. Needs a lock file.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * The `workloads` input of actions/setup-dotnet.
   *
   * @default - none
   */
  readonly workloads?: (string | Expression)[] | Expression;
  /**
   * The processor architecture to install for.
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
}

/**
 * Installs the .NET SDK.
 *
 * @see https://github.com/actions/setup-dotnet
 */
export class SetupDotnet extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupDotnetProps = {}) {
    super('actions/setup-dotnet', props);
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The version that was installed. Output `dotnet-version`. */
  public get dotnetVersion(): Expression {
    return this.output('dotnet-version');
  }
}

/**
 * Inputs of `actions/setup-go`, and what every step may say.
 */
export interface SetupGoProps extends ActionStepProps {
  /**
   * A version or range: `1.24`, `^1.23`, `stable`, `oldstable`.
   *
   * @default - none
   */
  readonly goVersion?: string | Expression;
  /**
   * A file that names the version: `go.mod`, `go.work`, `.go-version`, `.tool-versions`.
   *
   * @default - none
   */
  readonly goVersionFile?: string | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default false
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * Caches modules and build results. Turn it off where a release is built.
   *
   * @default true
   */
  readonly cache?: boolean | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * The processor architecture to install for.
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
  /**
   * Another place to download Go from.
   *
   * @default - none
   */
  readonly goDownloadBaseUrl?: string | Expression;
}

/**
 * Installs Go.
 *
 * @see https://github.com/actions/setup-go
 */
export class SetupGo extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupGoProps = {}) {
    super('actions/setup-go', props);
  }

  /** The version that was installed. Output `go-version`. */
  public get goVersion(): Expression {
    return this.output('go-version');
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `gradle/actions/setup-gradle`, and what every step may say.
 */
export interface SetupGradleProps extends ActionStepProps {
  /**
   * The `gradle-version` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly gradleVersion?: string | Expression;
  /**
   * The `cache-provider` input of gradle/actions/setup-gradle.
   *
   * @default 'enhanced'
   */
  readonly cacheProvider?: string | Expression;
  /**
   * The `cache-disabled` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly cacheDisabled?: boolean | Expression;
  /**
   * The `cache-read-only` input of gradle/actions/setup-gradle.
   *
   * @default - `${{ github.event.repository != null && github.ref_name != github.event.repository.default_branch }}`
   */
  readonly cacheReadOnly?: string | Expression;
  /**
   * The `cache-write-only` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly cacheWriteOnly?: boolean | Expression;
  /**
   * The `cache-overwrite-existing` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly cacheOverwriteExisting?: boolean | Expression;
  /**
   * The `cache-encryption-key` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly cacheEncryptionKey?: string | Expression;
  /**
   * The `cache-cleanup` input of gradle/actions/setup-gradle.
   *
   * @default 'on-success'
   */
  readonly cacheCleanup?: string | Expression;
  /**
   * The `gradle-home-cache-cleanup` input of gradle/actions/setup-gradle.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly gradleHomeCacheCleanup?: string | Expression;
  /**
   * The `gradle-home-cache-includes` input of gradle/actions/setup-gradle.
   *
   * @default - the action's own
   */
  readonly gradleHomeCacheIncludes?: string | Expression;
  /**
   * The `gradle-home-cache-excludes` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly gradleHomeCacheExcludes?: string | Expression;
  /**
   * The `add-job-summary` input of gradle/actions/setup-gradle.
   *
   * @default 'always'
   */
  readonly addJobSummary?: string | Expression;
  /**
   * The `add-job-summary-as-pr-comment` input of gradle/actions/setup-gradle.
   *
   * @default 'never'
   */
  readonly addJobSummaryAsPrComment?: string | Expression;
  /**
   * The `dependency-graph` input of gradle/actions/setup-gradle.
   *
   * @default 'disabled'
   */
  readonly dependencyGraph?: string | Expression;
  /**
   * The `dependency-graph-report-dir` input of gradle/actions/setup-gradle.
   *
   * @default 'dependency-graph-reports'
   */
  readonly dependencyGraphReportDir?: string | Expression;
  /**
   * The `dependency-graph-continue-on-failure` input of gradle/actions/setup-gradle.
   *
   * @default true
   */
  readonly dependencyGraphContinueOnFailure?: boolean | Expression;
  /**
   * The `dependency-graph-exclude-projects` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly dependencyGraphExcludeProjects?: string | Expression;
  /**
   * The `dependency-graph-include-projects` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly dependencyGraphIncludeProjects?: string | Expression;
  /**
   * The `dependency-graph-exclude-configurations` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly dependencyGraphExcludeConfigurations?: string | Expression;
  /**
   * The `dependency-graph-include-configurations` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly dependencyGraphIncludeConfigurations?: string | Expression;
  /**
   * The `artifact-retention-days` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly artifactRetentionDays?: number | Expression;
  /**
   * The `build-scan-publish` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly buildScanPublish?: boolean | Expression;
  /**
   * The `build-scan-terms-of-use-url` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly buildScanTermsOfUseUrl?: string | Expression;
  /**
   * The `build-scan-terms-of-use-agree` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly buildScanTermsOfUseAgree?: string | Expression;
  /**
   * The `develocity-access-key` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityAccessKey?: string | Expression;
  /**
   * The `develocity-token-expiry` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityTokenExpiry?: string | Expression;
  /**
   * The `develocity-injection-enabled` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityInjectionEnabled?: string | Expression;
  /**
   * The `develocity-url` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityUrl?: string | Expression;
  /**
   * The `develocity-allow-untrusted-server` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityAllowUntrustedServer?: string | Expression;
  /**
   * The `develocity-capture-file-fingerprints` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityCaptureFileFingerprints?: string | Expression;
  /**
   * The `develocity-enforce-url` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityEnforceUrl?: string | Expression;
  /**
   * The `develocity-plugin-version` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityPluginVersion?: string | Expression;
  /**
   * The `develocity-ccud-plugin-version` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly develocityCcudPluginVersion?: string | Expression;
  /**
   * The `gradle-plugin-repository-url` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryUrl?: string | Expression;
  /**
   * The `gradle-plugin-repository-username` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryUsername?: string | Expression;
  /**
   * The `gradle-plugin-repository-password` input of gradle/actions/setup-gradle.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryPassword?: string | Expression;
  /**
   * The `validate-wrappers` input of gradle/actions/setup-gradle.
   *
   * @default true
   */
  readonly validateWrappers?: boolean | Expression;
  /**
   * The `allow-snapshot-wrappers` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly allowSnapshotWrappers?: boolean | Expression;
  /**
   * The `arguments` input of gradle/actions/setup-gradle.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly arguments?: string | Expression;
  /**
   * The `gradle-home-cache-strict-match` input of gradle/actions/setup-gradle.
   *
   * @default false
   */
  readonly gradleHomeCacheStrictMatch?: boolean | Expression;
  /**
   * The `workflow-job-context` input of gradle/actions/setup-gradle.
   *
   * @default - `${{ toJSON(matrix) }}`
   */
  readonly workflowJobContext?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs Gradle, caches what it needs, and reports on its builds.
 *
 * @see https://github.com/gradle/actions/tree/9c971963bec38e04b3d30dcc455b5382be2fdbfb/setup-gradle
 */
export class SetupGradle extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupGradleProps = {}) {
    super('gradle/actions/setup-gradle', props);
  }

  /** The `build-scan-url` output of gradle/actions/setup-gradle. */
  public get buildScanUrl(): Expression {
    return this.output('build-scan-url');
  }

  /** The `dependency-graph-file` output of gradle/actions/setup-gradle. */
  public get dependencyGraphFile(): Expression {
    return this.output('dependency-graph-file');
  }

  /** The `gradle-version` output of gradle/actions/setup-gradle. */
  public get gradleVersion(): Expression {
    return this.output('gradle-version');
  }
}

/**
 * Inputs of `actions/setup-java`, and what every step may say.
 */
export interface SetupJavaProps extends ActionStepProps {
  /**
   * A version or range: `21`, `17.0`.
   *
   * @default - none
   */
  readonly javaVersion?: string | Expression;
  /**
   * A file that names the version: `.java-version`, `.tool-versions`, `.sdkmanrc`.
   *
   * @default - none
   */
  readonly javaVersionFile?: string | Expression;
  /**
   * Whose build: `temurin`, `zulu`, `corretto`, `microsoft`, `liberica`, `oracle`, `graalvm` …
   *
   * @default - none
   */
  readonly distribution?: string | Expression;
  /**
   * `jdk`, `jre`, `jdk+fx` or `jre+fx`.
   *
   * @default 'jdk'
   */
  readonly javaPackage?: string | Expression;
  /**
   * The processor architecture to install for.
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
  /**
   * The `jdk-file` input of actions/setup-java.
   *
   * @default - none
   */
  readonly jdkFile?: string | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default false
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * The `set-default` input of actions/setup-java.
   *
   * @default true
   */
  readonly setDefault?: boolean | Expression;
  /**
   * The `verify-signature` input of actions/setup-java.
   *
   * @default false
   */
  readonly verifySignature?: boolean | Expression;
  /**
   * The `verify-signature-public-key` input of actions/setup-java.
   *
   * @default - none
   */
  readonly verifySignaturePublicKey?: string | Expression;
  /**
   * The id of the repository in `pom.xml` that the Maven settings are for.
   *
   * @default 'github'
   */
  readonly serverId?: string | Expression;
  /**
   * The name of the environment variable that holds the user of that repository.
   *
   * @default 'GITHUB_ACTOR'
   */
  readonly serverUsername?: string | Expression;
  /**
   * The name of the environment variable that holds its password.
   *
   * @default 'GITHUB_TOKEN'
   */
  readonly serverPassword?: string | Expression;
  /**
   * The `settings-path` input of actions/setup-java.
   *
   * @default - none
   */
  readonly settingsPath?: string | Expression;
  /**
   * The `overwrite-settings` input of actions/setup-java.
   *
   * @default true
   */
  readonly overwriteSettings?: boolean | Expression;
  /**
   * A private key to import: a secret.
   *
   * @default - none
   */
  readonly gpgPrivateKey?: string | Expression;
  /**
   * The name of the environment variable that holds the passphrase of the key.
   *
   * @default - none
   */
  readonly gpgPassphrase?: string | Expression;
  /**
   * The build tool whose downloads are cached: `maven`, `gradle` or `sbt`.
   *
   * @default - none
   */
  readonly cache?: string | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * The `job-status` input of actions/setup-java.
   *
   * @default - `${{ job.status }}`
   */
  readonly jobStatus?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * The `mvn-toolchain-id` input of actions/setup-java.
   *
   * @default - none
   */
  readonly mvnToolchainId?: string | Expression;
  /**
   * The `mvn-toolchain-vendor` input of actions/setup-java.
   *
   * @default - none
   */
  readonly mvnToolchainVendor?: string | Expression;
  /**
   * The `show-download-progress` input of actions/setup-java.
   *
   * @default false
   */
  readonly showDownloadProgress?: boolean | Expression;
}

/**
 * Installs a JDK, and writes the settings of Maven and GPG.
 *
 * @see https://github.com/actions/setup-java
 */
export class SetupJava extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupJavaProps = {}) {
    super('actions/setup-java', props);
  }

  /** Whose build was installed. Output `distribution`. */
  public get distribution(): Expression {
    return this.output('distribution');
  }

  /** The version that was installed. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }

  /** The folder it is in. Output `path`. */
  public get path(): Expression {
    return this.output('path');
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The key of the cache that was looked for. Output `cache-primary-key`. */
  public get cachePrimaryKey(): Expression {
    return this.output('cache-primary-key');
  }
}

/**
 * Inputs of `actions/setup-node`, and what every step may say.
 */
export interface SetupNodeProps extends ActionStepProps {
  /**
   * A version or range: `22`, `>=20`, `lts/*`.
   *
   * @default - none
   */
  readonly nodeVersion?: string | Expression;
  /**
   * A file that names the version: `package.json`, `.nvmrc`, `.node-version`, `.tool-versions`.
   *
   * @default - none
   */
  readonly nodeVersionFile?: string | Expression;
  /**
   * The processor architecture to install for.
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default false
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * Writes an `.npmrc` for this registry that reads the token from `NODE_AUTH_TOKEN`.
   *
   * @default - none
   */
  readonly registryUrl?: string | Expression;
  /**
   * The scope that the registry is for.
   *
   * @default - none
   */
  readonly scope?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * The package manager whose downloads are cached: `npm`, `yarn` or `pnpm`.
   *
   * @default - none
   */
  readonly cache?: string | Expression;
  /**
   * Caches by itself when `package.json` names npm as package manager. Turn it off where a release is built.
   *
   * @default true
   */
  readonly packageManagerCache?: boolean | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * Another place to download Node.js from.
   *
   * @default - none
   */
  readonly mirror?: string | Expression;
  /**
   * The token for the mirror.
   *
   * @default - none
   */
  readonly mirrorToken?: string | Expression;
}

/**
 * Installs Node.js and points npm at a registry.
 *
 * @see https://github.com/actions/setup-node
 */
export class SetupNode extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupNodeProps = {}) {
    super('actions/setup-node', props);
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The key of the cache that was looked for. Output `cache-primary-key`. */
  public get cachePrimaryKey(): Expression {
    return this.output('cache-primary-key');
  }

  /** The key of the cache that was restored. Output `cache-matched-key`. */
  public get cacheMatchedKey(): Expression {
    return this.output('cache-matched-key');
  }

  /** The version that was installed. Output `node-version`. */
  public get nodeVersion(): Expression {
    return this.output('node-version');
  }
}

/**
 * Inputs of `pnpm/action-setup`, and what every step may say.
 */
export interface SetupPnpmProps extends ActionStepProps {
  /**
   * The version of pnpm. Leave it out when `package.json` names one.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * The `dest` input of pnpm/action-setup.
   *
   * @default '~/setup-pnpm'
   */
  readonly dest?: string | Expression;
  /**
   * Runs `pnpm install` too: `true`, or its options in YAML.
   *
   * @default 'null'
   */
  readonly runInstall?: string | Expression;
  /**
   * The `package_json_file` input of pnpm/action-setup.
   *
   * @default 'package.json'
   */
  readonly packageJsonFile?: string | Expression;
  /**
   * The `standalone` input of pnpm/action-setup.
   *
   * @default false
   */
  readonly standalone?: boolean | Expression;
}

/**
 * Installs pnpm.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/pnpm/action-setup
 */
export class SetupPnpm extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupPnpmProps = {}) {
    super('pnpm/action-setup', props);
  }
}

/**
 * Inputs of `actions/setup-python`, and what every step may say.
 */
export interface SetupPythonProps extends ActionStepProps {
  /**
   * A version or range: `3.12`, `>=3.11`, `pypy3.10`. Always a string: `3.10` is not `3.1`.
   *
   * @default - none
   */
  readonly pythonVersion?: string | Expression;
  /**
   * A file that names the version: `.python-version`, `pyproject.toml`, `.tool-versions`, `Pipfile`.
   *
   * @default - none
   */
  readonly pythonVersionFile?: string | Expression;
  /**
   * The package manager whose downloads are cached: `pip`, `pipenv` or `poetry`.
   *
   * @default - none
   */
  readonly cache?: string | Expression;
  /**
   * The processor architecture to install for.
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default false
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * Puts it on the `PATH` and sets the variables that build tools look for.
   *
   * @default true
   */
  readonly updateEnvironment?: boolean | Expression;
  /**
   * Takes a pre-release when no release satisfies the range.
   *
   * @default false
   */
  readonly allowPrereleases?: boolean | Expression;
  /**
   * Installs the build without the global interpreter lock.
   *
   * @default false
   */
  readonly freethreaded?: boolean | Expression;
  /**
   * The version of pip.
   *
   * @default - none
   */
  readonly pipVersion?: string | Expression;
}

/**
 * Installs Python.
 *
 * @see https://github.com/actions/setup-python
 */
export class SetupPython extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupPythonProps = {}) {
    super('actions/setup-python', props);
  }

  /** The version that was installed. Output `python-version`. */
  public get pythonVersion(): Expression {
    return this.output('python-version');
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The path of the interpreter. Output `python-path`. */
  public get pythonPath(): Expression {
    return this.output('python-path');
  }
}

/**
 * Inputs of `ruby/setup-ruby`, and what every step may say.
 */
export interface SetupRubyProps extends ActionStepProps {
  /**
   * A version: `3.4`, `jruby`, or `default` for the file `.ruby-version`.
   *
   * @default 'default'
   */
  readonly rubyVersion?: string | Expression;
  /**
   * The `rubygems` input of ruby/setup-ruby.
   *
   * @default - none
   */
  readonly rubygems?: string | Expression;
  /**
   * The `bundler` input of ruby/setup-ruby.
   *
   * @default - none
   */
  readonly bundler?: string | Expression;
  /**
   * Runs `bundle install` and caches the gems.
   *
   * @default false
   */
  readonly bundlerCache?: boolean | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The `cache-version` input of ruby/setup-ruby.
   *
   * @default - none
   */
  readonly cacheVersion?: string | Expression;
  /**
   * The `self-hosted` input of ruby/setup-ruby.
   *
   * @default - none
   */
  readonly selfHosted?: boolean | Expression;
  /**
   * The `windows-toolchain` input of ruby/setup-ruby.
   *
   * @default - none
   */
  readonly windowsToolchain?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
}

/**
 * Installs Ruby, and the gems of the bundle when asked to.
 *
 * @see https://github.com/ruby/setup-ruby
 */
export class SetupRuby extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupRubyProps = {}) {
    super('ruby/setup-ruby', props);
  }

  /** The `ruby-prefix` output of ruby/setup-ruby. */
  public get rubyPrefix(): Expression {
    return this.output('ruby-prefix');
  }
}

/**
 * Inputs of `astral-sh/setup-uv`, and what every step may say.
 */
export interface SetupUvProps extends ActionStepProps {
  /**
   * The version of uv.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * A file that names the version.
   *
   * @default - none
   */
  readonly versionFile?: string | Expression;
  /**
   * The version of Python that uv uses.
   *
   * @default - none
   */
  readonly pythonVersion?: string | Expression;
  /**
   * Makes a virtual environment and activates it for the steps that follow.
   *
   * @default false
   */
  readonly activateEnvironment?: boolean | Expression;
  /**
   * The `venv-path` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly venvPath?: string | Expression;
  /**
   * The `no-project` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly noProject?: boolean | Expression;
  /**
   * The folder it works in.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The `checksum` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly checksum?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Caches what uv downloads: `true`, `false`, or `auto`, which means on machines of GitHub.
   *
   * @default 'auto'
   */
  readonly enableCache?: boolean | string | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - the action's own
   */
  readonly cacheDependencyGlob?: (string | Expression)[] | Expression;
  /**
   * The `restore-cache` input of astral-sh/setup-uv.
   *
   * @default true
   */
  readonly restoreCache?: boolean | Expression;
  /**
   * The `save-cache` input of astral-sh/setup-uv.
   *
   * @default true
   */
  readonly saveCache?: boolean | Expression;
  /**
   * The `cache-suffix` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly cacheSuffix?: string | Expression;
  /**
   * The `cache-local-path` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly cacheLocalPath?: string | Expression;
  /**
   * The `prune-cache` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly pruneCache?: boolean | Expression;
  /**
   * The `cache-python` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly cachePython?: boolean | Expression;
  /**
   * The `ignore-nothing-to-cache` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly ignoreNothingToCache?: boolean | Expression;
  /**
   * The `ignore-empty-workdir` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly ignoreEmptyWorkdir?: boolean | Expression;
  /**
   * The `tool-dir` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly toolDir?: string | Expression;
  /**
   * The `tool-bin-dir` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly toolBinDir?: string | Expression;
  /**
   * The `manifest-file` input of astral-sh/setup-uv.
   *
   * @default - none
   */
  readonly manifestFile?: string | Expression;
  /**
   * The `download-from-astral-mirror` input of astral-sh/setup-uv.
   *
   * @default true
   */
  readonly downloadFromAstralMirror?: boolean | Expression;
  /**
   * The `add-problem-matchers` input of astral-sh/setup-uv.
   *
   * @default true
   */
  readonly addProblemMatchers?: boolean | Expression;
  /**
   * The `quiet` input of astral-sh/setup-uv.
   *
   * @default false
   */
  readonly quiet?: boolean | Expression;
  /**
   * The `resolution-strategy` input of astral-sh/setup-uv.
   *
   * @default 'highest'
   */
  readonly resolutionStrategy?: string | Expression;
}

/**
 * Installs uv, the package and project manager for Python.
 *
 * @see https://github.com/astral-sh/setup-uv
 */
export class SetupUv extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupUvProps = {}) {
    super('astral-sh/setup-uv', props);
  }

  /** The version that was installed. Output `uv-version`. */
  public get uvVersion(): Expression {
    return this.output('uv-version');
  }

  /** The `uv-path` output of astral-sh/setup-uv. */
  public get uvPath(): Expression {
    return this.output('uv-path');
  }

  /** The `uvx-path` output of astral-sh/setup-uv. */
  public get uvxPath(): Expression {
    return this.output('uvx-path');
  }

  /** The `cache-hit` output of astral-sh/setup-uv. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The `cache-key` output of astral-sh/setup-uv. */
  public get cacheKey(): Expression {
    return this.output('cache-key');
  }

  /** The `venv` output of astral-sh/setup-uv. */
  public get venv(): Expression {
    return this.output('venv');
  }

  /** The version of Python that uv uses. Output `python-version`. */
  public get pythonVersion(): Expression {
    return this.output('python-version');
  }

  /** The `python-cache-hit` output of astral-sh/setup-uv. */
  public get pythonCacheHit(): Expression {
    return this.output('python-cache-hit');
  }
}
