// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `golang/govulncheck-action`, and what every step may say.
 */
export interface GovulncheckProps extends ActionStepProps {
  /**
   * The Go version. Form: version, range, stable or oldstable.
   *
   * @default 'stable'
   */
  readonly goVersionInput?: string | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default true
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * Whether to cache Go.
   *
   * @default true
   */
  readonly cache?: boolean | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: string | Expression;
  /**
   * The packages. Form: Go package pattern. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default './...'
   */
  readonly goPackage?: string | Expression;
  /**
   * The directory. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '.'
   */
  readonly workDir?: string | Expression;
  /**
   * Whether to check the repository out.
   *
   * @default true
   */
  readonly repoCheckout?: boolean | Expression;
  /**
   * The go.mod or go.work.
   *
   * @default - none
   */
  readonly goVersionFile?: string | Expression;
  /**
   * The format. One of `text`, `json` and `sarif`.
   *
   * @default 'text'
   */
  readonly outputFormat?: string | GovulncheckOutputFormat | Expression;
  /**
   * The file for the report. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly outputFile?: string | Expression;
}

/**
 * Looks for known vulnerabilities in the Go code that is really called.
 *
 * @see https://github.com/golang/govulncheck-action
 */
export class Govulncheck extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GovulncheckProps = {}) {
    super('golang/govulncheck-action', props);
  }
}

/**
 * Values of the input `output-format` of `golang/govulncheck-action`.
 */
export class GovulncheckOutputFormat extends InputValue {
  /** `text` */
  public static readonly TEXT = GovulncheckOutputFormat.of('text');
  /** `json` */
  public static readonly JSON = GovulncheckOutputFormat.of('json');
  /** `sarif` */
  public static readonly SARIF = GovulncheckOutputFormat.of('sarif');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GovulncheckOutputFormat {
    return new GovulncheckOutputFormat(value);
  }

  private constructor(value: string) {
    super('golang/govulncheck-action output-format', value);
  }
}

/**
 * Inputs of `gradle/actions/wrapper-validation`, and what every step may say.
 */
export interface GradleWrapperValidationProps extends ActionStepProps {
  /**
   * The least number of wrapper files.
   *
   * @default 1
   */
  readonly minWrapperCount?: number | Expression;
  /**
   * Whether to accept snapshot wrappers.
   *
   * @default false
   */
  readonly allowSnapshots?: boolean | Expression;
  /**
   * Further accepted checksums. Form: comma separated SHA-256, lower case.
   *
   * @default - none
   */
  readonly allowChecksums?: (string | Expression)[] | Expression;
}

/**
 * Checks that the Gradle wrappers of the repository are genuine.
 *
 * @see https://github.com/gradle/actions/tree/9c971963bec38e04b3d30dcc455b5382be2fdbfb/wrapper-validation
 */
export class GradleWrapperValidation extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GradleWrapperValidationProps = {}) {
    super('gradle/actions/wrapper-validation', props);
  }

  /** The bad files, separated by |. Output `failed-wrapper`. */
  public get failedWrapper(): Expression {
    return this.output('failed-wrapper');
  }
}

/**
 * Inputs of `PyO3/maturin-action`, and what every step may say.
 */
export interface MaturinProps extends ActionStepProps {
  /**
   * The token to find maturin releases.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The maturin command. Form: build, sdist, publish, upload, develop.
   *
   * @default 'build'
   */
  readonly command?: string | Expression;
  /**
   * The arguments. Form: a command line.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The maturin version. Form: with v, or latest.
   *
   * @default - none
   */
  readonly maturinVersion?: string | Expression;
  /**
   * The platform tag on Linux. Form: auto, off, 2014, 2_28, musllinux_1_2 ....
   *
   * @default - none
   */
  readonly manylinux?: string | Expression;
  /**
   * The image to build in; off builds on the runner. Form: image reference or off.
   *
   * @default - none
   */
  readonly container?: string | Expression;
  /**
   * Further docker run options.
   *
   * @default - none
   */
  readonly dockerOptions?: string | Expression;
  /**
   * The home directory of the host.
   *
   * @default - none
   */
  readonly hostHomeMount?: string | Expression;
  /**
   * The target of cargo. Form: triple or architecture.
   *
   * @default - none
   */
  readonly target?: string | Expression;
  /**
   * The toolchain.
   *
   * @default - none
   */
  readonly rustToolchain?: string | Expression;
  /**
   * The components. Form: space or comma separated.
   *
   * @default - none
   */
  readonly rustupComponents?: (string | Expression)[] | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * Whether to use sccache.
   *
   * @default false
   */
  readonly sccache?: boolean | Expression;
  /**
   * The script run before maturin in the container. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly beforeScriptLinux?: string | Expression;
}

/**
 * Builds Python packages written in Rust with maturin, and publishes them when asked to.
 *
 * @see https://github.com/PyO3/maturin-action
 */
export class Maturin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: MaturinProps = {}) {
    super('PyO3/maturin-action', props);
  }
}

/**
 * Inputs of `jdx/mise-action`, and what every step may say.
 */
export interface MiseProps extends ActionStepProps {
  /**
   * The mise version.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * The checksum of mise. Form: SHA-256.
   *
   * @default - none
   */
  readonly sha256?: string | Expression;
  /**
   * The directory of mise.
   *
   * @default - none
   */
  readonly miseDir?: string | Expression;
  /**
   * The content of .tool-versions.
   *
   * @default - none
   */
  readonly toolVersions?: string | Expression;
  /**
   * The content of mise.toml. Form: TOML.
   *
   * @default - none
   */
  readonly miseToml?: string | Expression;
  /**
   * Whether to run mise install.
   *
   * @default true
   */
  readonly install?: boolean | Expression;
  /**
   * The arguments of mise install.
   *
   * @default - none
   */
  readonly installArgs?: string | Expression;
  /**
   * Whether to run mise bootstrap instead.
   *
   * @default false
   */
  readonly bootstrap?: boolean | Expression;
  /**
   * The parts to skip. Form: comma separated.
   *
   * @default - none
   */
  readonly bootstrapSkip?: (string | Expression)[] | Expression;
  /**
   * The arguments of mise bootstrap.
   *
   * @default - none
   */
  readonly bootstrapArgs?: string | Expression;
  /**
   * The old name of `workingDirectory`.
   *
   * @default - none
   * @deprecated use `workingDirectory`
   */
  readonly installDir?: string | Expression;
  /**
   * Whether to use a cache.
   *
   * @default true
   */
  readonly cache?: boolean | Expression;
  /**
   * Whether to save the cache.
   *
   * @default true
   */
  readonly cacheSave?: boolean | Expression;
  /**
   * The start of the key.
   *
   * @default 'mise-v1'
   */
  readonly cacheKeyPrefix?: string | Expression;
  /**
   * The whole key. Form: template with `{{...}}`.
   *
   * @default - none
   */
  readonly cacheKey?: string | Expression;
  /**
   * When on: experimental features.
   *
   * @default false
   */
  readonly experimental?: boolean | Expression;
  /**
   * The log level of mise.
   *
   * @default 'info'
   */
  readonly logLevel?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * Whether to run mise reshim.
   *
   * @default false
   */
  readonly reshim?: boolean | Expression;
  /**
   * Whether to put shims on the PATH.
   *
   * @default true
   */
  readonly addShimsToPath?: boolean | Expression;
  /**
   * The token against rate limits.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to download mise from GitHub.
   *
   * @default true
   */
  readonly fetchFromGithub?: boolean | Expression;
  /**
   * Whether to load mise variables into later steps.
   *
   * @default true
   */
  readonly exportEnv?: boolean | Expression;
  /**
   * Whether to put mise paths on the PATH.
   *
   * @default true
   */
  readonly exportPath?: boolean | Expression;
  /**
   * When on: experimental asset cache.
   *
   * @default false
   */
  readonly wingsEnabled?: boolean | Expression;
}

/**
 * Installs mise, and the tools that the repository asks it for.
 *
 * Its input `env` is `exportEnv` here.
 *
 * @see https://github.com/jdx/mise-action
 */
export class Mise extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: MiseProps = {}) {
    super('jdx/mise-action', props);
  }

  /** The cache was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `dtolnay/rust-toolchain`, and what every step may say.
 */
export interface RustToolchainProps extends ActionStepProps {
  /**
   * A channel or version: `stable`, `nightly`, `1.85.0`. Needed, because a pinned commit no longer says it.
   */
  readonly toolchain: string | Expression;
  /**
   * More targets to compile for. Form: comma-separated triples.
   *
   * @default - none
   */
  readonly targets?: (string | Expression)[] | Expression;
  /**
   * Another name of targets. Form: comma-separated triples.
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
 * Inputs of `erlef/setup-beam`, and what every step may say.
 */
export interface SetupBeamProps extends ActionStepProps {
  /**
   * The token to list releases.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The Erlang version. Form: version, range, branch, or false.
   *
   * @default - none
   */
  readonly otpVersion?: string | Expression;
  /**
   * The architecture on Windows. One of `32` and `64`.
   *
   * @default 64
   */
  readonly otpArchitecture?: number | Expression;
  /**
   * The Elixir version. Form: version or range, or false.
   *
   * @default - none
   */
  readonly elixirVersion?: string | Expression;
  /**
   * The Gleam version. Form: version or range.
   *
   * @default - none
   */
  readonly gleamVersion?: string | Expression;
  /**
   * Whether to install Hex.
   *
   * @default true
   */
  readonly installHex?: boolean | Expression;
  /**
   * Whether to install Rebar.
   *
   * @default true
   */
  readonly installRebar?: boolean | Expression;
  /**
   * The rebar3 version. Form: version, range or nightly.
   *
   * @default - none
   */
  readonly rebar3Version?: string | Expression;
  /**
   * Whether to take versions as they are or guess. One of `strict` and `loose`.
   *
   * @default 'loose'
   */
  readonly versionType?: string | SetupBeamVersionType | Expression;
  /**
   * When on: no problem matchers.
   *
   * @default false
   */
  readonly disableProblemMatchers?: boolean | Expression;
  /**
   * A file that names the version. Form: .tool-versions or mise.toml.
   *
   * @default - none
   */
  readonly versionFile?: string | Expression;
  /**
   * The mirrors of hex.pm. Form: URLs, one a line.
   *
   * @default - the action's own
   */
  readonly hexpmMirrors?: string | Expression;
}

/**
 * Installs Erlang, Elixir, Gleam and rebar3.
 *
 * @see https://github.com/erlef/setup-beam
 */
export class SetupBeam extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupBeamProps = {}) {
    super('erlef/setup-beam', props);
  }

  /** The installed Elixir. Output `elixir-version`. */
  public get elixirVersion(): Expression {
    return this.output('elixir-version');
  }

  /** The installed Erlang. Output `otp-version`. */
  public get otpVersion(): Expression {
    return this.output('otp-version');
  }

  /** The installed Gleam. Output `gleam-version`. */
  public get gleamVersion(): Expression {
    return this.output('gleam-version');
  }

  /** The installed rebar3. Output `rebar3-version`. */
  public get rebar3Version(): Expression {
    return this.output('rebar3-version');
  }

  /** The commit of the action. Output `setup-beam-version`. */
  public get setupBeamVersion(): Expression {
    return this.output('setup-beam-version');
  }
}

/**
 * Values of the input `version-type` of `erlef/setup-beam`.
 */
export class SetupBeamVersionType extends InputValue {
  /** `strict` */
  public static readonly STRICT = SetupBeamVersionType.of('strict');
  /** `loose` */
  public static readonly LOOSE = SetupBeamVersionType.of('loose');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupBeamVersionType {
    return new SetupBeamVersionType(value);
  }

  private constructor(value: string) {
    super('erlef/setup-beam version-type', value);
  }
}

/**
 * Inputs of `oven-sh/setup-bun`, and what every step may say.
 */
export interface SetupBunProps extends ActionStepProps {
  /**
   * The Bun version; falls back to package.json, then the newest. Form: version, semver range, latest, canary or commit.
   *
   * @default - none
   */
  readonly bunVersion?: string | Expression;
  /**
   * The file with the version. Form: package.json, .bun-version, .tool-versions or a plain file.
   *
   * @default - none
   */
  readonly bunVersionFile?: string | Expression;
  /**
   * The zip to download instead; skips version lookup. Form: URL.
   *
   * @default - none
   */
  readonly bunDownloadUrl?: string | Expression;
  /**
   * The package registries with credentials. Form: one a line: [@scope:]URL[|token].
   *
   * @default - none
   */
  readonly registries?: string | Expression;
  /**
   * The old name of `registries`. Form: URL.
   *
   * @default - none
   * @deprecated use `registries`
   */
  readonly registryUrl?: string | Expression;
  /**
   * The old name of `registries`.
   *
   * @default - none
   * @deprecated use `registries`
   */
  readonly scope?: string | Expression;
  /**
   * Whether not to cache the executable.
   *
   * @default false
   */
  readonly noCache?: boolean | Expression;
  /**
   * The token to list Bun tags.
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

  /** The installed version. Output `bun-version`. */
  public get bunVersion(): Expression {
    return this.output('bun-version');
  }

  /** The installed revision. Output `bun-revision`. */
  public get bunRevision(): Expression {
    return this.output('bun-revision');
  }

  /** The path of bun. Output `bun-path`. */
  public get bunPath(): Expression {
    return this.output('bun-path');
  }

  /** Where it came from. Output `bun-download-url`. */
  public get bunDownloadUrl(): Expression {
    return this.output('bun-download-url');
  }

  /** The executable came from the cache. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `denoland/setup-deno`, and what every step may say.
 */
export interface SetupDenoProps extends ActionStepProps {
  /**
   * The Deno version. Form: semver range, canary, rc, lts, latest or a 40-digit commit.
   *
   * @default '2.x'
   */
  readonly denoVersion?: string | Expression;
  /**
   * The file that names the version; wins over `denoVersion`. Form: .dvmrc or .tool-versions.
   *
   * @default - none
   */
  readonly denoVersionFile?: string | Expression;
  /**
   * The name of the program.
   *
   * @default 'deno'
   */
  readonly denoBinaryName?: string | Expression;
  /**
   * Whether to cache modules.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The part of the cache key; also switches the cache on.
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

  /** Whether the cache was hit. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The version installed. Output `deno-version`. */
  public get denoVersion(): Expression {
    return this.output('deno-version');
  }

  /** The stable, canary, rc or lts. Output `release-channel`. */
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
  readonly dotnetQuality?: string | SetupDotnetDotnetQuality | Expression;
  /**
   * The release channel; only with `dotnetVersion` latest. Form: STS, LTS, A.B or A.B.Cxx (A >= 5).
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
   * The owner of the GitHub Packages source.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * The NuGet.config outside the root.
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
   * The SDK workloads to install. Form: comma-separated.
   *
   * @default - none
   */
  readonly workloads?: (string | Expression)[] | Expression;
  /**
   * The processor architecture to install for. One of `x64`, `x86`, `arm64`, `amd64`, `arm`, `s390x`, `ppc64le` and `riscv64`.
   *
   * @default - none
   */
  readonly architecture?: string | SetupDotnetArchitecture | Expression;
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
 * Values of the input `dotnet-quality` of `actions/setup-dotnet`.
 */
export class SetupDotnetDotnetQuality extends InputValue {
  /** `daily` */
  public static readonly DAILY = SetupDotnetDotnetQuality.of('daily');
  /** `preview` */
  public static readonly PREVIEW = SetupDotnetDotnetQuality.of('preview');
  /** `ga` */
  public static readonly GA = SetupDotnetDotnetQuality.of('ga');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupDotnetDotnetQuality {
    return new SetupDotnetDotnetQuality(value);
  }

  private constructor(value: string) {
    super('actions/setup-dotnet dotnet-quality', value);
  }
}

/**
 * Values of the input `architecture` of `actions/setup-dotnet`.
 */
export class SetupDotnetArchitecture extends InputValue {
  /** `x64` */
  public static readonly X64 = SetupDotnetArchitecture.of('x64');
  /** `x86` */
  public static readonly X86 = SetupDotnetArchitecture.of('x86');
  /** `arm64` */
  public static readonly ARM64 = SetupDotnetArchitecture.of('arm64');
  /** `amd64` */
  public static readonly AMD64 = SetupDotnetArchitecture.of('amd64');
  /** `arm` */
  public static readonly ARM = SetupDotnetArchitecture.of('arm');
  /** `s390x` */
  public static readonly S390X = SetupDotnetArchitecture.of('s390x');
  /** `ppc64le` */
  public static readonly PPC64LE = SetupDotnetArchitecture.of('ppc64le');
  /** `riscv64` */
  public static readonly RISCV64 = SetupDotnetArchitecture.of('riscv64');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupDotnetArchitecture {
    return new SetupDotnetArchitecture(value);
  }

  private constructor(value: string) {
    super('actions/setup-dotnet architecture', value);
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
   * The token for the version list on github.com.
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
   * The processor architecture to install for. Form: x86, x64, arm64 ....
   *
   * @default - none
   */
  readonly architecture?: string | Expression;
  /**
   * Another place to download Go from. Form: URL.
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
   * The Gradle to put on the PATH; the wrapper is used when left out. Form: version, current, release-candidate, nightly, release-nightly.
   *
   * @default - none
   */
  readonly gradleVersion?: string | Expression;
  /**
   * The cache implementation. One of `enhanced` and `basic`.
   *
   * @default 'enhanced'
   */
  readonly cacheProvider?: string | SetupGradleCacheProvider | Expression;
  /**
   * When on: no cache at all.
   *
   * @default false
   */
  readonly cacheDisabled?: boolean | Expression;
  /**
   * Whether to restore only; default true away from the default branch.
   *
   * @default - `${{ github.event.repository != null && github.ref_name != github.event.repository.default_branch }}`
   */
  readonly cacheReadOnly?: boolean | string | Expression;
  /**
   * Whether to save only; wins over `cacheReadOnly`.
   *
   * @default false
   */
  readonly cacheWriteOnly?: boolean | Expression;
  /**
   * Whether to restore even over an existing Gradle home.
   *
   * @default false
   */
  readonly cacheOverwriteExisting?: boolean | Expression;
  /**
   * The AES key for configuration cache data. It is a secret. Form: base64 of 16 bytes.
   *
   * @default - none
   */
  readonly cacheEncryptionKey?: string | Expression;
  /**
   * Whether to remove unused entries before saving. One of `never`, `on-success` and `always`.
   *
   * @default 'on-success'
   */
  readonly cacheCleanup?: string | SetupGradleCacheCleanup | Expression;
  /**
   * The old name of `cacheCleanup`.
   *
   * @default - none
   * @deprecated use `cacheCleanup`
   */
  readonly gradleHomeCacheCleanup?: boolean | string | Expression;
  /**
   * The paths in Gradle home to cache.
   *
   * @default - the action's own
   */
  readonly gradleHomeCacheIncludes?: string | Expression;
  /**
   * The paths in Gradle home not to cache.
   *
   * @default - none
   */
  readonly gradleHomeCacheExcludes?: string | Expression;
  /**
   * Whether to write a job summary. One of `never`, `always` and `on-failure`.
   *
   * @default 'always'
   */
  readonly addJobSummary?: string | SetupGradleAddJobSummary | Expression;
  /**
   * Whether to write the summary as a pull request comment. One of `never`, `always` and `on-failure`.
   *
   * @default 'never'
   */
  readonly addJobSummaryAsPrComment?: string | SetupGradleAddJobSummaryAsPrComment | Expression;
  /**
   * Whether to make and send a dependency snapshot. One of `disabled`, `generate`, `generate-and-submit`, `generate-submit-and-upload`, `generate-and-upload` and `download-and-submit`.
   *
   * @default 'disabled'
   */
  readonly dependencyGraph?: string | SetupGradleDependencyGraph | Expression;
  /**
   * The directory of the snapshot.
   *
   * @default 'dependency-graph-reports'
   */
  readonly dependencyGraphReportDir?: string | Expression;
  /**
   * Whether to only warn when the snapshot fails.
   *
   * @default true
   */
  readonly dependencyGraphContinueOnFailure?: boolean | Expression;
  /**
   * The projects to leave out. Form: regular expression.
   *
   * @default - none
   */
  readonly dependencyGraphExcludeProjects?: string | Expression;
  /**
   * The projects to keep. Form: regular expression.
   *
   * @default - none
   */
  readonly dependencyGraphIncludeProjects?: string | Expression;
  /**
   * The configurations to leave out. Form: regular expression.
   *
   * @default - none
   */
  readonly dependencyGraphExcludeConfigurations?: string | Expression;
  /**
   * The configurations to keep. Form: regular expression.
   *
   * @default - none
   */
  readonly dependencyGraphIncludeConfigurations?: string | Expression;
  /**
   * The days to keep uploaded artifacts.
   *
   * @default - none
   */
  readonly artifactRetentionDays?: number | Expression;
  /**
   * Whether to publish build scans to scans.gradle.com.
   *
   * @default false
   */
  readonly buildScanPublish?: boolean | Expression;
  /**
   * The address of the accepted terms. One of `https://gradle.com/terms-of-service` and `https://gradle.com/help/legal-terms-of-use`.
   *
   * @default - none
   */
  readonly buildScanTermsOfUseUrl?: string | SetupGradleBuildScanTermsOfUseUrl | Expression;
  /**
   * Whether to accept the terms. Only `yes` is allowed.
   *
   * @default - none
   */
  readonly buildScanTermsOfUseAgree?: string | SetupGradleBuildScanTermsOfUseAgree | Expression;
  /**
   * The Develocity key. It is a secret.
   *
   * @default - none
   */
  readonly develocityAccessKey?: string | Expression;
  /**
   * The lifetime of the short Develocity token in hours.
   *
   * @default - none
   */
  readonly develocityTokenExpiry?: string | Expression;
  /**
   * Whether to inject Develocity into the build.
   *
   * @default - none
   */
  readonly develocityInjectionEnabled?: boolean | string | Expression;
  /**
   * The Develocity server. Form: URL.
   *
   * @default - none
   */
  readonly develocityUrl?: string | Expression;
  /**
   * Whether to accept a self-signed certificate.
   *
   * @default - none
   */
  readonly develocityAllowUntrustedServer?: boolean | string | Expression;
  /**
   * Whether to record input file hashes.
   *
   * @default - none
   */
  readonly develocityCaptureFileFingerprints?: boolean | string | Expression;
  /**
   * Whether the given server wins over the build.
   *
   * @default - none
   */
  readonly develocityEnforceUrl?: boolean | string | Expression;
  /**
   * The Develocity plugin version.
   *
   * @default - none
   */
  readonly develocityPluginVersion?: string | Expression;
  /**
   * The version of the custom user data plugin.
   *
   * @default - none
   */
  readonly develocityCcudPluginVersion?: string | Expression;
  /**
   * The plugin repository. Form: URL.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryUrl?: string | Expression;
  /**
   * The user for the plugin repository.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryUsername?: string | Expression;
  /**
   * The password for the plugin repository. It is a secret.
   *
   * @default - none
   */
  readonly gradlePluginRepositoryPassword?: string | Expression;
  /**
   * Whether to check wrapper jars; fail on an unknown one.
   *
   * @default true
   */
  readonly validateWrappers?: boolean | Expression;
  /**
   * Whether to accept snapshot wrappers.
   *
   * @default false
   */
  readonly allowSnapshotWrappers?: boolean | Expression;
  /**
   * Removed: it only reports an error.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly arguments?: string | Expression;
  /**
   * Whether not to restore from other jobs.
   *
   * @default false
   */
  readonly gradleHomeCacheStrictMatch?: boolean | Expression;
  /**
   * Internal, leave it alone.
   *
   * @default - `${{ toJSON(matrix) }}`
   */
  readonly workflowJobContext?: string | Expression;
  /**
   * The token for snapshots and comments.
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

  /** The build scan of a later Gradle step. Output `build-scan-url`. */
  public get buildScanUrl(): Expression {
    return this.output('build-scan-url');
  }

  /** The snapshot file of a later Gradle step. Output `dependency-graph-file`. */
  public get dependencyGraphFile(): Expression {
    return this.output('dependency-graph-file');
  }

  /** The installed Gradle version. Output `gradle-version`. */
  public get gradleVersion(): Expression {
    return this.output('gradle-version');
  }
}

/**
 * Values of the input `cache-provider` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleCacheProvider extends InputValue {
  /** `enhanced` */
  public static readonly ENHANCED = SetupGradleCacheProvider.of('enhanced');
  /** `basic` */
  public static readonly BASIC = SetupGradleCacheProvider.of('basic');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleCacheProvider {
    return new SetupGradleCacheProvider(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle cache-provider', value);
  }
}

/**
 * Values of the input `cache-cleanup` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleCacheCleanup extends InputValue {
  /** `never` */
  public static readonly NEVER = SetupGradleCacheCleanup.of('never');
  /** `on-success` */
  public static readonly ON_SUCCESS = SetupGradleCacheCleanup.of('on-success');
  /** `always` */
  public static readonly ALWAYS = SetupGradleCacheCleanup.of('always');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleCacheCleanup {
    return new SetupGradleCacheCleanup(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle cache-cleanup', value);
  }
}

/**
 * Values of the input `add-job-summary` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleAddJobSummary extends InputValue {
  /** `never` */
  public static readonly NEVER = SetupGradleAddJobSummary.of('never');
  /** `always` */
  public static readonly ALWAYS = SetupGradleAddJobSummary.of('always');
  /** `on-failure` */
  public static readonly ON_FAILURE = SetupGradleAddJobSummary.of('on-failure');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleAddJobSummary {
    return new SetupGradleAddJobSummary(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle add-job-summary', value);
  }
}

/**
 * Values of the input `add-job-summary-as-pr-comment` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleAddJobSummaryAsPrComment extends InputValue {
  /** `never` */
  public static readonly NEVER = SetupGradleAddJobSummaryAsPrComment.of('never');
  /** `always` */
  public static readonly ALWAYS = SetupGradleAddJobSummaryAsPrComment.of('always');
  /** `on-failure` */
  public static readonly ON_FAILURE = SetupGradleAddJobSummaryAsPrComment.of('on-failure');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleAddJobSummaryAsPrComment {
    return new SetupGradleAddJobSummaryAsPrComment(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle add-job-summary-as-pr-comment', value);
  }
}

/**
 * Values of the input `dependency-graph` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleDependencyGraph extends InputValue {
  /** `disabled` */
  public static readonly DISABLED = SetupGradleDependencyGraph.of('disabled');
  /** `generate` */
  public static readonly GENERATE = SetupGradleDependencyGraph.of('generate');
  /** `generate-and-submit` */
  public static readonly GENERATE_AND_SUBMIT = SetupGradleDependencyGraph.of('generate-and-submit');
  /** `generate-submit-and-upload` */
  public static readonly GENERATE_SUBMIT_AND_UPLOAD = SetupGradleDependencyGraph.of('generate-submit-and-upload');
  /** `generate-and-upload` */
  public static readonly GENERATE_AND_UPLOAD = SetupGradleDependencyGraph.of('generate-and-upload');
  /** `download-and-submit` */
  public static readonly DOWNLOAD_AND_SUBMIT = SetupGradleDependencyGraph.of('download-and-submit');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleDependencyGraph {
    return new SetupGradleDependencyGraph(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle dependency-graph', value);
  }
}

/**
 * Values of the input `build-scan-terms-of-use-url` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleBuildScanTermsOfUseUrl extends InputValue {
  /** `https://gradle.com/terms-of-service` */
  public static readonly TERMS_OF_SERVICE = SetupGradleBuildScanTermsOfUseUrl.of('https://gradle.com/terms-of-service');
  /** `https://gradle.com/help/legal-terms-of-use` */
  public static readonly LEGAL_TERMS_OF_USE = SetupGradleBuildScanTermsOfUseUrl.of('https://gradle.com/help/legal-terms-of-use');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleBuildScanTermsOfUseUrl {
    return new SetupGradleBuildScanTermsOfUseUrl(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle build-scan-terms-of-use-url', value);
  }
}

/**
 * Values of the input `build-scan-terms-of-use-agree` of `gradle/actions/setup-gradle`.
 */
export class SetupGradleBuildScanTermsOfUseAgree extends InputValue {
  /** `yes` */
  public static readonly YES = SetupGradleBuildScanTermsOfUseAgree.of('yes');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupGradleBuildScanTermsOfUseAgree {
    return new SetupGradleBuildScanTermsOfUseAgree(value);
  }

  private constructor(value: string) {
    super('gradle/actions/setup-gradle build-scan-terms-of-use-agree', value);
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
   * Whose build: `temurin`, `zulu`, `corretto`, `microsoft`, `liberica`, `oracle`, `graalvm` … One of `temurin`, `zulu`, `liberica`, `liberica-nik`, `microsoft`, `semeru`, `corretto`, `oracle`, `oracle-openjdk`, `dragonwell`, `sapmachine`, `graalvm`, `graalvm-community`, `jetbrains`, `kona`, `redhat` and `jdkfile`.
   *
   * @default - none
   */
  readonly distribution?: string | SetupJavaDistribution | Expression;
  /**
   * `jdk`, `jre`, `jdk+fx` or `jre+fx`. One of `jdk`, `jre`, `jdk+fx`, `jre+fx`, `jdk+crac`, `jre+crac`, `jdk+jmods`, `jdk+jcef`, `jre+jcef`, `jdk+ft` and `jre+ft`.
   *
   * @default 'jdk'
   */
  readonly javaPackage?: string | SetupJavaJavaPackage | Expression;
  /**
   * The processor architecture to install for. One of `x86`, `x64`, `armv7`, `aarch64`, `ppc64le`, `ppc64`, `s390x`, `ia32`, `amd64`, `arm` and `arm64`.
   *
   * @default - none
   */
  readonly architecture?: string | SetupJavaArchitecture | Expression;
  /**
   * The local archive, with distribution jdkfile.
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
   * Whether to set JAVA_HOME and PATH.
   *
   * @default true
   */
  readonly setDefault?: boolean | Expression;
  /**
   * Whether to check the signature of the download, where the vendor has one.
   *
   * @default false
   */
  readonly verifySignature?: boolean | Expression;
  /**
   * The armoured GPG key to check with.
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
   * The name of the environment variable that holds the user of that repository. Form: name of an environment variable, not its value.
   *
   * @default 'GITHUB_ACTOR'
   */
  readonly serverUsername?: string | Expression;
  /**
   * The name of the environment variable that holds its password. Form: name of an environment variable, not its value.
   *
   * @default 'GITHUB_TOKEN'
   */
  readonly serverPassword?: string | Expression;
  /**
   * The directory for settings.xml.
   *
   * @default - none
   */
  readonly settingsPath?: string | Expression;
  /**
   * Whether to replace an existing settings.xml.
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
   * The name of the environment variable that holds the passphrase of the key. Form: name of an environment variable, not its value.
   *
   * @default - none
   */
  readonly gpgPassphrase?: string | Expression;
  /**
   * The build tool whose downloads are cached: `maven`, `gradle` or `sbt`.
   *
   * @default - none
   */
  readonly cache?: string | SetupJavaCache | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - none
   */
  readonly cacheDependencyPath?: (string | Expression)[] | Expression;
  /**
   * Internal, leave it alone.
   *
   * @default - `${{ job.status }}`
   */
  readonly jobStatus?: string | Expression;
  /**
   * The token for version lists on github.com.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * The toolchain ids, one for each version.
   *
   * @default - none
   */
  readonly mvnToolchainId?: string | Expression;
  /**
   * The vendor written to the toolchains file.
   *
   * @default - none
   */
  readonly mvnToolchainVendor?: string | Expression;
  /**
   * Whether to let Maven print transfer progress.
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
 * Values of the input `distribution` of `actions/setup-java`.
 */
export class SetupJavaDistribution extends InputValue {
  /** `temurin` */
  public static readonly TEMURIN = SetupJavaDistribution.of('temurin');
  /** `zulu` */
  public static readonly ZULU = SetupJavaDistribution.of('zulu');
  /** `liberica` */
  public static readonly LIBERICA = SetupJavaDistribution.of('liberica');
  /** `liberica-nik` */
  public static readonly LIBERICA_NIK = SetupJavaDistribution.of('liberica-nik');
  /** `microsoft` */
  public static readonly MICROSOFT = SetupJavaDistribution.of('microsoft');
  /** `semeru` */
  public static readonly SEMERU = SetupJavaDistribution.of('semeru');
  /** `corretto` */
  public static readonly CORRETTO = SetupJavaDistribution.of('corretto');
  /** `oracle` */
  public static readonly ORACLE = SetupJavaDistribution.of('oracle');
  /** `oracle-openjdk` */
  public static readonly ORACLE_OPENJDK = SetupJavaDistribution.of('oracle-openjdk');
  /** `dragonwell` */
  public static readonly DRAGONWELL = SetupJavaDistribution.of('dragonwell');
  /** `sapmachine` */
  public static readonly SAPMACHINE = SetupJavaDistribution.of('sapmachine');
  /** `graalvm` */
  public static readonly GRAALVM = SetupJavaDistribution.of('graalvm');
  /** `graalvm-community` */
  public static readonly GRAALVM_COMMUNITY = SetupJavaDistribution.of('graalvm-community');
  /** `jetbrains` */
  public static readonly JETBRAINS = SetupJavaDistribution.of('jetbrains');
  /** `kona` */
  public static readonly KONA = SetupJavaDistribution.of('kona');
  /** `redhat` */
  public static readonly REDHAT = SetupJavaDistribution.of('redhat');
  /** `jdkfile` */
  public static readonly JDKFILE = SetupJavaDistribution.of('jdkfile');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupJavaDistribution {
    return new SetupJavaDistribution(value);
  }

  private constructor(value: string) {
    super('actions/setup-java distribution', value);
  }
}

/**
 * Values of the input `java-package` of `actions/setup-java`.
 */
export class SetupJavaJavaPackage extends InputValue {
  /** `jdk` */
  public static readonly JDK = SetupJavaJavaPackage.of('jdk');
  /** `jre` */
  public static readonly JRE = SetupJavaJavaPackage.of('jre');
  /** `jdk+fx` */
  public static readonly JDK_FX = SetupJavaJavaPackage.of('jdk+fx');
  /** `jre+fx` */
  public static readonly JRE_FX = SetupJavaJavaPackage.of('jre+fx');
  /** `jdk+crac` */
  public static readonly JDK_CRAC = SetupJavaJavaPackage.of('jdk+crac');
  /** `jre+crac` */
  public static readonly JRE_CRAC = SetupJavaJavaPackage.of('jre+crac');
  /** `jdk+jmods` */
  public static readonly JDK_JMODS = SetupJavaJavaPackage.of('jdk+jmods');
  /** `jdk+jcef` */
  public static readonly JDK_JCEF = SetupJavaJavaPackage.of('jdk+jcef');
  /** `jre+jcef` */
  public static readonly JRE_JCEF = SetupJavaJavaPackage.of('jre+jcef');
  /** `jdk+ft` */
  public static readonly JDK_FT = SetupJavaJavaPackage.of('jdk+ft');
  /** `jre+ft` */
  public static readonly JRE_FT = SetupJavaJavaPackage.of('jre+ft');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupJavaJavaPackage {
    return new SetupJavaJavaPackage(value);
  }

  private constructor(value: string) {
    super('actions/setup-java java-package', value);
  }
}

/**
 * Values of the input `architecture` of `actions/setup-java`.
 */
export class SetupJavaArchitecture extends InputValue {
  /** `x86` */
  public static readonly X86 = SetupJavaArchitecture.of('x86');
  /** `x64` */
  public static readonly X64 = SetupJavaArchitecture.of('x64');
  /** `armv7` */
  public static readonly ARMV7 = SetupJavaArchitecture.of('armv7');
  /** `aarch64` */
  public static readonly AARCH64 = SetupJavaArchitecture.of('aarch64');
  /** `ppc64le` */
  public static readonly PPC64LE = SetupJavaArchitecture.of('ppc64le');
  /** `ppc64` */
  public static readonly PPC64 = SetupJavaArchitecture.of('ppc64');
  /** `s390x` */
  public static readonly S390X = SetupJavaArchitecture.of('s390x');
  /** `ia32` */
  public static readonly IA32 = SetupJavaArchitecture.of('ia32');
  /** `amd64` */
  public static readonly AMD64 = SetupJavaArchitecture.of('amd64');
  /** `arm` */
  public static readonly ARM = SetupJavaArchitecture.of('arm');
  /** `arm64` */
  public static readonly ARM64 = SetupJavaArchitecture.of('arm64');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupJavaArchitecture {
    return new SetupJavaArchitecture(value);
  }

  private constructor(value: string) {
    super('actions/setup-java architecture', value);
  }
}

/**
 * Values of the input `cache` of `actions/setup-java`.
 */
export class SetupJavaCache extends InputValue {
  /** `maven` */
  public static readonly MAVEN = SetupJavaCache.of('maven');
  /** `gradle` */
  public static readonly GRADLE = SetupJavaCache.of('gradle');
  /** `sbt` */
  public static readonly SBT = SetupJavaCache.of('sbt');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupJavaCache {
    return new SetupJavaCache(value);
  }

  private constructor(value: string) {
    super('actions/setup-java cache', value);
  }
}

/**
 * Inputs of `extractions/setup-just`, and what every step may say.
 */
export interface SetupJustProps extends ActionStepProps {
  /**
   * Just version. Form: semver range.
   *
   * @default - none
   */
  readonly justVersion?: string | Expression;
  /**
   * The token against rate limits.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs just, a runner of commands.
 *
 * @see https://github.com/extractions/setup-just
 */
export class SetupJust extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupJustProps = {}) {
    super('extractions/setup-just', props);
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
   * The processor architecture to install for. Form: x86, x64, arm64 ....
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
   * The scope that the registry is for. Form: @name.
   *
   * @default - none
   */
  readonly scope?: string | Expression;
  /**
   * The token for the version list on github.com.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly token?: string | Expression;
  /**
   * The package manager whose downloads are cached: `npm`, `yarn` or `pnpm`.
   *
   * @default - none
   */
  readonly cache?: string | SetupNodeCache | Expression;
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
   * Another place to download Node.js from. Form: URL.
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
 * Values of the input `cache` of `actions/setup-node`.
 */
export class SetupNodeCache extends InputValue {
  /** `npm` */
  public static readonly NPM = SetupNodeCache.of('npm');
  /** `yarn` */
  public static readonly YARN = SetupNodeCache.of('yarn');
  /** `pnpm` */
  public static readonly PNPM = SetupNodeCache.of('pnpm');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupNodeCache {
    return new SetupNodeCache(value);
  }

  private constructor(value: string) {
    super('actions/setup-node cache', value);
  }
}

/**
 * Inputs of `shivammathur/setup-php`, and what every step may say.
 */
export interface SetupPhpProps extends ActionStepProps {
  /**
   * The PHP version. Form: 8.4, 8.x, latest, lowest, highest, nightly or pre-installed.
   *
   * @default - none
   */
  readonly phpVersion?: string | Expression;
  /**
   * The file with the version.
   *
   * @default - none
   */
  readonly phpVersionFile?: string | Expression;
  /**
   * The extensions. Form: comma separated; :name switches off, none first starts empty.
   *
   * @default - none
   */
  readonly extensions?: (string | Expression)[] | Expression;
  /**
   * The base ini file. One of `production`, `development` and `none`.
   *
   * @default 'production'
   */
  readonly iniFile?: string | SetupPhpIniFile | Expression;
  /**
   * The ini settings. Form: comma separated key=value.
   *
   * @default - none
   */
  readonly iniValues?: (string | Expression)[] | Expression;
  /**
   * The coverage driver. One of `xdebug`, `xdebug2`, `xdebug3`, `pcov` and `none`.
   *
   * @default - none
   */
  readonly coverage?: string | SetupPhpCoverage | Expression;
  /**
   * The tools. Form: comma separated name[:version].
   *
   * @default - none
   */
  readonly tools?: (string | Expression)[] | Expression;
  /**
   * The token against rate limits.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs PHP, its extensions and its tools.
 *
 * @see https://github.com/shivammathur/setup-php
 */
export class SetupPhp extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupPhpProps = {}) {
    super('shivammathur/setup-php', props);
  }

  /** The installed version. Output `php-version`. */
  public get phpVersion(): Expression {
    return this.output('php-version');
  }
}

/**
 * Values of the input `ini-file` of `shivammathur/setup-php`.
 */
export class SetupPhpIniFile extends InputValue {
  /** `production` */
  public static readonly PRODUCTION = SetupPhpIniFile.of('production');
  /** `development` */
  public static readonly DEVELOPMENT = SetupPhpIniFile.of('development');
  /** `none` */
  public static readonly NONE = SetupPhpIniFile.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupPhpIniFile {
    return new SetupPhpIniFile(value);
  }

  private constructor(value: string) {
    super('shivammathur/setup-php ini-file', value);
  }
}

/**
 * Values of the input `coverage` of `shivammathur/setup-php`.
 */
export class SetupPhpCoverage extends InputValue {
  /** `xdebug` */
  public static readonly XDEBUG = SetupPhpCoverage.of('xdebug');
  /** `xdebug2` */
  public static readonly XDEBUG2 = SetupPhpCoverage.of('xdebug2');
  /** `xdebug3` */
  public static readonly XDEBUG3 = SetupPhpCoverage.of('xdebug3');
  /** `pcov` */
  public static readonly PCOV = SetupPhpCoverage.of('pcov');
  /** `none` */
  public static readonly NONE = SetupPhpCoverage.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupPhpCoverage {
    return new SetupPhpCoverage(value);
  }

  private constructor(value: string) {
    super('shivammathur/setup-php coverage', value);
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
   * Where pnpm goes.
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
   * Whether to cache the pnpm store.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The lock files for the cache key.
   *
   * @default 'pnpm-lock.yaml'
   */
  readonly cacheDependencyPath?: string | Expression;
  /**
   * The package.json with packageManager or devEngines. Form: relative to the workspace.
   *
   * @default 'package.json'
   */
  readonly packageJsonFile?: string | Expression;
  /**
   * Whether to install the build with Node inside.
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
 * @see https://github.com/pnpm/action-setup
 */
export class SetupPnpm extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupPnpmProps = {}) {
    super('pnpm/action-setup', props);
  }

  /** The directory of pnpm. Output `dest`. */
  public get dest(): Expression {
    return this.output('dest');
  }

  /** The directory of the commands. Output `bin_dest`. */
  public get binDest(): Expression {
    return this.output('bin_dest');
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
  readonly cache?: string | SetupPythonCache | Expression;
  /**
   * The processor architecture to install for. One of `x86`, `x64` and `arm64`.
   *
   * @default - none
   */
  readonly architecture?: string | SetupPythonArchitecture | Expression;
  /**
   * Looks for the newest version that satisfies the request, instead of the one on the runner.
   *
   * @default false
   */
  readonly checkLatest?: boolean | Expression;
  /**
   * The token for the version list on github.com.
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
   * The version of pip. Form: major[.minor][.patch].
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
 * Values of the input `cache` of `actions/setup-python`.
 */
export class SetupPythonCache extends InputValue {
  /** `pip` */
  public static readonly PIP = SetupPythonCache.of('pip');
  /** `pipenv` */
  public static readonly PIPENV = SetupPythonCache.of('pipenv');
  /** `poetry` */
  public static readonly POETRY = SetupPythonCache.of('poetry');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupPythonCache {
    return new SetupPythonCache(value);
  }

  private constructor(value: string) {
    super('actions/setup-python cache', value);
  }
}

/**
 * Values of the input `architecture` of `actions/setup-python`.
 */
export class SetupPythonArchitecture extends InputValue {
  /** `x86` */
  public static readonly X86 = SetupPythonArchitecture.of('x86');
  /** `x64` */
  public static readonly X64 = SetupPythonArchitecture.of('x64');
  /** `arm64` */
  public static readonly ARM64 = SetupPythonArchitecture.of('arm64');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupPythonArchitecture {
    return new SetupPythonArchitecture(value);
  }

  private constructor(value: string) {
    super('actions/setup-python architecture', value);
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
   * The RubyGems version. Form: default, latest or a version.
   *
   * @default - none
   */
  readonly rubygems?: string | Expression;
  /**
   * The Bundler version. Form: Gemfile.lock, default, latest, none or a version.
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
   * The text added to the cache key.
   *
   * @default - none
   */
  readonly cacheVersion?: string | Expression;
  /**
   * Whether to treat the runner as self-hosted: no prebuilt Ruby.
   *
   * @default - none
   */
  readonly selfHosted?: boolean | Expression;
  /**
   * The build tools on Windows. One of `default` and `none`.
   *
   * @default - none
   */
  readonly windowsToolchain?: string | SetupRubyWindowsToolchain | Expression;
  /**
   * The token for downloads.
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

  /** The directory of Ruby. Output `ruby-prefix`. */
  public get rubyPrefix(): Expression {
    return this.output('ruby-prefix');
  }
}

/**
 * Values of the input `windows-toolchain` of `ruby/setup-ruby`.
 */
export class SetupRubyWindowsToolchain extends InputValue {
  /** `default` */
  public static readonly DEFAULT = SetupRubyWindowsToolchain.of('default');
  /** `none` */
  public static readonly NONE = SetupRubyWindowsToolchain.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupRubyWindowsToolchain {
    return new SetupRubyWindowsToolchain(value);
  }

  private constructor(value: string) {
    super('ruby/setup-ruby windows-toolchain', value);
  }
}

/**
 * Inputs of `actions-rust-lang/setup-rust-toolchain`, and what every step may say.
 */
export interface SetupRustToolchainProps extends ActionStepProps {
  /**
   * The toolchains; from rust-toolchain.toml when left out. Form: comma separated; the last is the default.
   *
   * @default - none
   */
  readonly toolchain?: (string | Expression)[] | Expression;
  /**
   * Further targets. Form: comma separated triples.
   *
   * @default - none
   */
  readonly target?: (string | Expression)[] | Expression;
  /**
   * Further components. Form: comma separated.
   *
   * @default - none
   */
  readonly components?: (string | Expression)[] | Expression;
  /**
   * Whether to use Swatinem/rust-cache.
   *
   * @default true
   */
  readonly cache?: boolean | Expression;
  /**
   * The workspaces to cache. Form: dir -> target, one a line.
   *
   * @default - none
   */
  readonly cacheWorkspaces?: string | Expression;
  /**
   * Further directories.
   *
   * @default - none
   */
  readonly cacheDirectories?: string | Expression;
  /**
   * Whether to save although the job failed.
   *
   * @default true
   */
  readonly cacheOnFailure?: boolean | Expression;
  /**
   * The text added to the key.
   *
   * @default - none
   */
  readonly cacheKey?: string | Expression;
  /**
   * The key shared between jobs.
   *
   * @default - none
   */
  readonly cacheSharedKey?: string | Expression;
  /**
   * Whether to cache ~/.cargo/bin.
   *
   * @default true
   */
  readonly cacheBin?: boolean | Expression;
  /**
   * The cache service. One of `github`, `buildjet` and `warpbuild`.
   *
   * @default 'github'
   */
  readonly cacheProvider?: string | SetupRustToolchainCacheProvider | Expression;
  /**
   * Whether to keep all crates.
   *
   * @default false
   */
  readonly cacheAllCrates?: boolean | Expression;
  /**
   * Whether to keep workspace crates.
   *
   * @default false
   */
  readonly cacheWorkspaceCrates?: boolean | Expression;
  /**
   * Whether to save.
   *
   * @default true
   */
  readonly cacheSaveIf?: boolean | Expression;
  /**
   * Whether to cache target directories.
   *
   * @default true
   */
  readonly cacheTargets?: boolean | Expression;
  /**
   * When on: problem matcher.
   *
   * @default true
   */
  readonly matcher?: boolean | Expression;
  /**
   * The RUSTFLAGS; empty keeps those of the build.
   *
   * @default '-D warnings'
   */
  readonly rustflags?: string | Expression;
  /**
   * Whether to set a rustup override.
   *
   * @default true
   */
  readonly overrideToolchain?: boolean | Expression;
  /**
   * The directory of the Rust code.
   *
   * @default - none
   */
  readonly rustSrcDir?: string | Expression;
}

/**
 * Installs the Rust toolchain that the repository asks for, and caches its builds.
 *
 * Its input `override` is `overrideToolchain` here.
 *
 * @see https://github.com/actions-rust-lang/setup-rust-toolchain
 */
export class SetupRustToolchain extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupRustToolchainProps = {}) {
    super('actions-rust-lang/setup-rust-toolchain', props);
  }

  /** The version of rustc. Output `rustc-version`. */
  public get rustcVersion(): Expression {
    return this.output('rustc-version');
  }

  /** The version of cargo. Output `cargo-version`. */
  public get cargoVersion(): Expression {
    return this.output('cargo-version');
  }

  /** The version of rustup. Output `rustup-version`. */
  public get rustupVersion(): Expression {
    return this.output('rustup-version');
  }

  /** The short hash for cache keys. Output `cachekey`. */
  public get cachekey(): Expression {
    return this.output('cachekey');
  }
}

/**
 * Values of the input `cache-provider` of `actions-rust-lang/setup-rust-toolchain`.
 */
export class SetupRustToolchainCacheProvider extends InputValue {
  /** `github` */
  public static readonly GITHUB = SetupRustToolchainCacheProvider.of('github');
  /** `buildjet` */
  public static readonly BUILDJET = SetupRustToolchainCacheProvider.of('buildjet');
  /** `warpbuild` */
  public static readonly WARPBUILD = SetupRustToolchainCacheProvider.of('warpbuild');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupRustToolchainCacheProvider {
    return new SetupRustToolchainCacheProvider(value);
  }

  private constructor(value: string) {
    super('actions-rust-lang/setup-rust-toolchain cache-provider', value);
  }
}

/**
 * Inputs of `astral-sh/setup-uv`, and what every step may say.
 */
export interface SetupUvProps extends ActionStepProps {
  /**
   * The version of uv. Form: X.Y.Z, a range, latest or latest-known.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * A file that names the version. Form: uv.toml, pyproject.toml, .tool-versions, requirements.txt or uv.lock.
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
   * Where that environment is.
   *
   * @default - none
   */
  readonly venvPath?: string | Expression;
  /**
   * Whether to make the environment without looking for a project.
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
   * The checksum of the download. Form: SHA-256 hex.
   *
   * @default - none
   */
  readonly checksum?: string | Expression;
  /**
   * The token for downloads from GitHub.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Caches what uv downloads: `true`, `false`, or `auto`, which means on machines of GitHub.
   *
   * @default 'auto'
   */
  readonly enableCache?: boolean | string | SetupUvEnableCache | Expression;
  /**
   * The files whose content keys the cache.
   *
   * @default - the action's own
   */
  readonly cacheDependencyGlob?: (string | Expression)[] | Expression;
  /**
   * Whether to restore the cache.
   *
   * @default true
   */
  readonly restoreCache?: boolean | Expression;
  /**
   * Whether to save the cache.
   *
   * @default true
   */
  readonly saveCache?: boolean | Expression;
  /**
   * Added to the cache key.
   *
   * @default - none
   */
  readonly cacheSuffix?: string | Expression;
  /**
   * The local cache directory.
   *
   * @default - none
   */
  readonly cacheLocalPath?: string | Expression;
  /**
   * Whether to prune before saving.
   *
   * @default false
   */
  readonly pruneCache?: boolean | Expression;
  /**
   * Whether to also cache Pythons that uv installed.
   *
   * @default false
   */
  readonly cachePython?: boolean | Expression;
  /**
   * When on: no error when there is nothing to cache.
   *
   * @default false
   */
  readonly ignoreNothingToCache?: boolean | Expression;
  /**
   * When on: no warning when the workspace is empty.
   *
   * @default false
   */
  readonly ignoreEmptyWorkdir?: boolean | Expression;
  /**
   * The UV_TOOL_DIR.
   *
   * @default - none
   */
  readonly toolDir?: string | Expression;
  /**
   * The UV_TOOL_BIN_DIR.
   *
   * @default - none
   */
  readonly toolBinDir?: string | Expression;
  /**
   * The own version manifest. Form: URL.
   *
   * @default - none
   */
  readonly manifestFile?: string | Expression;
  /**
   * Whether to download from the vendor mirror, not from GitHub.
   *
   * @default true
   */
  readonly downloadFromAstralMirror?: boolean | Expression;
  /**
   * Whether to register problem matchers.
   *
   * @default true
   */
  readonly addProblemMatchers?: boolean | Expression;
  /**
   * Whether to print warnings and errors only.
   *
   * @default false
   */
  readonly quiet?: boolean | Expression;
  /**
   * Which version of a range. One of `highest` and `lowest`.
   *
   * @default 'highest'
   */
  readonly resolutionStrategy?: string | SetupUvResolutionStrategy | Expression;
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

  /** The path of uv. Output `uv-path`. */
  public get uvPath(): Expression {
    return this.output('uv-path');
  }

  /** The path of uvx. Output `uvx-path`. */
  public get uvxPath(): Expression {
    return this.output('uvx-path');
  }

  /** Whether the cache was hit. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The cache key. Output `cache-key`. */
  public get cacheKey(): Expression {
    return this.output('cache-key');
  }

  /** The path of the environment. Output `venv`. */
  public get venv(): Expression {
    return this.output('venv');
  }

  /** The version of Python that uv uses. Output `python-version`. */
  public get pythonVersion(): Expression {
    return this.output('python-version');
  }

  /** Whether the Python cache was hit. Output `python-cache-hit`. */
  public get pythonCacheHit(): Expression {
    return this.output('python-cache-hit');
  }
}

/**
 * Values of the input `enable-cache` of `astral-sh/setup-uv`.
 */
export class SetupUvEnableCache extends InputValue {
  /** `auto` */
  public static readonly AUTO = SetupUvEnableCache.of('auto');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupUvEnableCache {
    return new SetupUvEnableCache(value);
  }

  private constructor(value: string) {
    super('astral-sh/setup-uv enable-cache', value);
  }
}

/**
 * Values of the input `resolution-strategy` of `astral-sh/setup-uv`.
 */
export class SetupUvResolutionStrategy extends InputValue {
  /** `highest` */
  public static readonly HIGHEST = SetupUvResolutionStrategy.of('highest');
  /** `lowest` */
  public static readonly LOWEST = SetupUvResolutionStrategy.of('lowest');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupUvResolutionStrategy {
    return new SetupUvResolutionStrategy(value);
  }

  private constructor(value: string) {
    super('astral-sh/setup-uv resolution-strategy', value);
  }
}
