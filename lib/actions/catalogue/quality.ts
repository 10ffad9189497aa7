// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `reviewdog/action-actionlint`, and what every step may say.
 */
export interface ActionlintProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Name in the report.
   *
   * @default 'actionlint'
   */
  readonly toolName?: string | Expression;
  /**
   * The report level. One of `info`, `warning` and `error`.
   *
   * @default 'error'
   */
  readonly level?: string | ActionlintLevel | Expression;
  /**
   * Where to report. One of `github-pr-check`, `github-pr-review` and `github-check`.
   *
   * @default 'github-pr-check'
   */
  readonly reporter?: string | ActionlintReporter | Expression;
  /**
   * Which findings. One of `added`, `diff_context`, `file` and `nofilter`.
   *
   * @default 'file'
   */
  readonly filterMode?: string | ActionlintFilterMode | Expression;
  /**
   * The lowest level that fails the step. One of `none`, `any`, `info`, `warning` and `error`.
   *
   * @default 'none'
   */
  readonly failLevel?: string | ActionlintFailLevel | Expression;
  /**
   * The old name of `failLevel`.
   *
   * @default false
   * @deprecated use `failLevel`
   */
  readonly failOnError?: boolean | Expression;
  /**
   * Further reviewdog flags. Form: split by the shell.
   *
   * @default - none
   */
  readonly reviewdogFlags?: string | Expression;
  /**
   * Further actionlint flags. Form: split by the shell.
   *
   * @default - none
   */
  readonly actionlintFlags?: string | Expression;
}

/**
 * Lints the workflows of the repository with actionlint, and reports in the pull request.
 *
 * @see https://github.com/reviewdog/action-actionlint
 */
export class Actionlint extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ActionlintProps = {}) {
    super('reviewdog/action-actionlint', props);
  }
}

/**
 * Values of the input `level` of `reviewdog/action-actionlint`.
 */
export class ActionlintLevel extends InputValue {
  /** `info` */
  public static readonly INFO = ActionlintLevel.of('info');
  /** `warning` */
  public static readonly WARNING = ActionlintLevel.of('warning');
  /** `error` */
  public static readonly ERROR = ActionlintLevel.of('error');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ActionlintLevel {
    return new ActionlintLevel(value);
  }

  private constructor(value: string) {
    super('reviewdog/action-actionlint level', value);
  }
}

/**
 * Values of the input `reporter` of `reviewdog/action-actionlint`.
 */
export class ActionlintReporter extends InputValue {
  /** `github-pr-check` */
  public static readonly GITHUB_PR_CHECK = ActionlintReporter.of('github-pr-check');
  /** `github-pr-review` */
  public static readonly GITHUB_PR_REVIEW = ActionlintReporter.of('github-pr-review');
  /** `github-check` */
  public static readonly GITHUB_CHECK = ActionlintReporter.of('github-check');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ActionlintReporter {
    return new ActionlintReporter(value);
  }

  private constructor(value: string) {
    super('reviewdog/action-actionlint reporter', value);
  }
}

/**
 * Values of the input `filter_mode` of `reviewdog/action-actionlint`.
 */
export class ActionlintFilterMode extends InputValue {
  /** `added` */
  public static readonly ADDED = ActionlintFilterMode.of('added');
  /** `diff_context` */
  public static readonly DIFF_CONTEXT = ActionlintFilterMode.of('diff_context');
  /** `file` */
  public static readonly FILE = ActionlintFilterMode.of('file');
  /** `nofilter` */
  public static readonly NOFILTER = ActionlintFilterMode.of('nofilter');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ActionlintFilterMode {
    return new ActionlintFilterMode(value);
  }

  private constructor(value: string) {
    super('reviewdog/action-actionlint filter_mode', value);
  }
}

/**
 * Values of the input `fail_level` of `reviewdog/action-actionlint`.
 */
export class ActionlintFailLevel extends InputValue {
  /** `none` */
  public static readonly NONE = ActionlintFailLevel.of('none');
  /** `any` */
  public static readonly ANY = ActionlintFailLevel.of('any');
  /** `info` */
  public static readonly INFO = ActionlintFailLevel.of('info');
  /** `warning` */
  public static readonly WARNING = ActionlintFailLevel.of('warning');
  /** `error` */
  public static readonly ERROR = ActionlintFailLevel.of('error');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ActionlintFailLevel {
    return new ActionlintFailLevel(value);
  }

  private constructor(value: string) {
    super('reviewdog/action-actionlint fail_level', value);
  }
}

/**
 * Inputs of `benchmark-action/github-action-benchmark`, and what every step may say.
 */
export interface BenchmarkProps extends ActionStepProps {
  /**
   * The name of the benchmark series.
   *
   * @default 'Benchmark'
   */
  readonly benchmarkName?: string | Expression;
  /**
   * The format of the results. One of `cargo`, `go`, `benchmarkjs`, `benchmarkluau`, `pytest`, `googlecpp`, `catch2`, `julia`, `jmh`, `benchmarkdotnet`, `customBiggerIsBetter` and `customSmallerIsBetter`.
   */
  readonly tool: string | BenchmarkTool | Expression;
  /**
   * The result file; must exist.
   */
  readonly outputFilePath: string | Expression;
  /**
   * The branch that keeps the data.
   *
   * @default 'gh-pages'
   */
  readonly ghPagesBranch?: string | Expression;
  /**
   * Another repository for the data. Form: host/owner/name.
   *
   * @default - none
   */
  readonly ghRepository?: string | Expression;
  /**
   * The directory on that branch.
   *
   * @default 'dev/bench'
   */
  readonly benchmarkDataDirPath?: string | Expression;
  /**
   * The token to push and comment. It is a secret.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * The ref used to find the commit.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * Whether to push the data branch.
   *
   * @default false
   */
  readonly autoPush?: boolean | Expression;
  /**
   * Whether not to fetch the data branch first.
   *
   * @default false
   */
  readonly skipFetchGhPages?: boolean | Expression;
  /**
   * Whether to comment on every run.
   *
   * @default false
   */
  readonly commentAlways?: boolean | Expression;
  /**
   * Whether to write a job summary on every run.
   *
   * @default false
   */
  readonly summaryAlways?: boolean | Expression;
  /**
   * Whether to store the new result.
   *
   * @default true
   */
  readonly saveDataFile?: boolean | Expression;
  /**
   * Whether to comment when it got worse.
   *
   * @default false
   */
  readonly commentOnAlert?: boolean | Expression;
  /**
   * When it counts as worse. Form: percentage that ends in %.
   *
   * @default '200%'
   */
  readonly alertThreshold?: string | Expression;
  /**
   * Whether to fail when it got worse.
   *
   * @default false
   */
  readonly failOnAlert?: boolean | Expression;
  /**
   * When to fail. Form: percentage that ends in %, not below alert-threshold.
   *
   * @default - none
   */
  readonly failThreshold?: string | Expression;
  /**
   * The users to mention. Form: comma-separated, each with @.
   *
   * @default - none
   */
  readonly alertCommentCcUsers?: string | Expression;
  /**
   * Keep the data in this file, not on a branch. Form: file; cannot be used with auto-push.
   *
   * @default - none
   */
  readonly externalDataJsonPath?: string | Expression;
  /**
   * The points kept in a chart. Form: integer >= 1.
   *
   * @default - none
   */
  readonly maxItemsInChart?: number | Expression;
  /**
   * Whether to always add the package to Go benchmark names.
   *
   * @default false
   */
  readonly goForcePackageSuffix?: boolean | Expression;
}

/**
 * Keeps benchmark results over time and warns when one gets worse.
 *
 * Its input `name` is `benchmarkName` here.
 *
 * Its input `ref` is `gitRef` here.
 *
 * @see https://github.com/benchmark-action/github-action-benchmark
 */
export class Benchmark extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: BenchmarkProps) {
    super('benchmark-action/github-action-benchmark', props);
  }
}

/**
 * Values of the input `tool` of `benchmark-action/github-action-benchmark`.
 */
export class BenchmarkTool extends InputValue {
  /** `cargo` */
  public static readonly CARGO = BenchmarkTool.of('cargo');
  /** `go` */
  public static readonly GO = BenchmarkTool.of('go');
  /** `benchmarkjs` */
  public static readonly BENCHMARKJS = BenchmarkTool.of('benchmarkjs');
  /** `benchmarkluau` */
  public static readonly BENCHMARKLUAU = BenchmarkTool.of('benchmarkluau');
  /** `pytest` */
  public static readonly PYTEST = BenchmarkTool.of('pytest');
  /** `googlecpp` */
  public static readonly GOOGLECPP = BenchmarkTool.of('googlecpp');
  /** `catch2` */
  public static readonly CATCH2 = BenchmarkTool.of('catch2');
  /** `julia` */
  public static readonly JULIA = BenchmarkTool.of('julia');
  /** `jmh` */
  public static readonly JMH = BenchmarkTool.of('jmh');
  /** `benchmarkdotnet` */
  public static readonly BENCHMARKDOTNET = BenchmarkTool.of('benchmarkdotnet');
  /** `customBiggerIsBetter` */
  public static readonly CUSTOM_BIGGER_ISBETTER = BenchmarkTool.of('customBiggerIsBetter');
  /** `customSmallerIsBetter` */
  public static readonly CUSTOM_SMALLER_ISBETTER = BenchmarkTool.of('customSmallerIsBetter');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): BenchmarkTool {
    return new BenchmarkTool(value);
  }

  private constructor(value: string) {
    super('benchmark-action/github-action-benchmark tool', value);
  }
}

/**
 * Inputs of `codecov/codecov-action`, and what every step may say.
 */
export interface CodecovProps extends ActionStepProps {
  /**
   * The base commit, for pr-base-picking. Form: 40 hex digits.
   *
   * @default - none
   */
  readonly baseSha?: string | Expression;
  /**
   * The CLI that is already there; skips the integrity check.
   *
   * @default - none
   */
  readonly binary?: string | Expression;
  /**
   * The codecov.yml for test selection.
   *
   * @default - none
   */
  readonly codecovYmlPath?: string | Expression;
  /**
   * The parent commit. Form: 40 hex digits.
   *
   * @default - none
   */
  readonly commitParent?: string | Expression;
  /**
   * The folder to look for reports in.
   *
   * @default - none
   */
  readonly directory?: string | Expression;
  /**
   * Whether not to drop blank lines and brackets.
   *
   * @default false
   */
  readonly disableFileFixes?: boolean | Expression;
  /**
   * Uploads only `files` and looks for no others.
   *
   * @default false
   */
  readonly disableSearch?: boolean | Expression;
  /**
   * Whether not to mark the workspace as a safe git directory.
   *
   * @default false
   */
  readonly disableSafeDirectory?: boolean | Expression;
  /**
   * Whether to send no telemetry.
   *
   * @default false
   */
  readonly disableTelem?: boolean | Expression;
  /**
   * Uploads nothing.
   *
   * @default false
   */
  readonly dryRun?: boolean | Expression;
  /**
   * The variables to tag the upload with. Form: comma-separated names.
   *
   * @default - none
   */
  readonly envVars?: (string | Expression)[] | Expression;
  /**
   * The directories not to search. Form: comma-separated.
   *
   * @default - none
   */
  readonly exclude?: (string | Expression)[] | Expression;
  /**
   * Fails when the upload fails.
   *
   * @default false
   */
  readonly failCiIfError?: boolean | Expression;
  /**
   * The reports. Form: comma-separated.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * Flags that group reports. Form: comma-separated.
   *
   * @default - none
   */
  readonly flags?: (string | Expression)[] | Expression;
  /**
   * For empty-upload only.
   *
   * @default - none
   */
  readonly force?: boolean | string | Expression;
  /**
   * The git host. One of `github`, `github_enterprise`, `gitlab`, `gitlab_enterprise`, `bitbucket` and `bitbucket_server`.
   *
   * @default 'github'
   */
  readonly gitService?: string | CodecovGitService | Expression;
  /**
   * More gcov arguments.
   *
   * @default - none
   */
  readonly gcovArgs?: string | Expression;
  /**
   * The gcov program.
   *
   * @default 'gcov'
   */
  readonly gcovExecutable?: string | Expression;
  /**
   * The paths gcov leaves out.
   *
   * @default - none
   */
  readonly gcovIgnore?: string | Expression;
  /**
   * The paths gcov takes.
   *
   * @default - none
   */
  readonly gcovInclude?: string | Expression;
  /**
   * When on: no error when there is no report.
   *
   * @default false
   */
  readonly handleNoReportsFound?: boolean | Expression;
  /**
   * The job code of the upload.
   *
   * @default - none
   */
  readonly jobCode?: string | Expression;
  /**
   * The name of the upload.
   *
   * @default - none
   */
  readonly uploadName?: string | Expression;
  /**
   * Only paths that start with this.
   *
   * @default - none
   */
  readonly networkFilter?: string | Expression;
  /**
   * Put before paths.
   *
   * @default - none
   */
  readonly networkPrefix?: string | Expression;
  /**
   * The CLI build to fetch. One of `alpine`, `alpine-arm64`, `linux`, `linux-arm64`, `macos` and `windows`.
   *
   * @default - none
   */
  readonly os?: string | CodecovOs | Expression;
  /**
   * The branch shown.
   *
   * @default - none
   */
  readonly overrideBranch?: string | Expression;
  /**
   * The build number shown.
   *
   * @default - none
   */
  readonly overrideBuild?: string | Expression;
  /**
   * The build address shown. Form: URL.
   *
   * @default - none
   */
  readonly overrideBuildUrl?: string | Expression;
  /**
   * The commit shown. Form: 40 hex digits.
   *
   * @default - none
   */
  readonly overrideCommit?: string | Expression;
  /**
   * The pull request shown.
   *
   * @default - none
   */
  readonly overridePr?: string | Expression;
  /**
   * The CLI plugins; noop for none. Form: comma-separated.
   *
   * @default - none
   */
  readonly plugins?: (string | Expression)[] | Expression;
  /**
   * Whether to look into submodules.
   *
   * @default false
   */
  readonly recurseSubmodules?: boolean | Expression;
  /**
   * The report code for local uploads.
   *
   * @default - none
   */
  readonly reportCode?: string | Expression;
  /**
   * `coverage` or `test_results`.
   *
   * @default - none
   */
  readonly reportType?: string | CodecovReportType | Expression;
  /**
   * The root of the paths.
   *
   * @default - none
   */
  readonly rootDir?: string | Expression;
  /**
   * The CLI command. One of `upload-coverage`, `empty-upload`, `pr-base-picking` and `send-notifications`.
   *
   * @default 'upload-coverage'
   */
  readonly runCommand?: string | CodecovRunCommand | Expression;
  /**
   * Whether to skip the integrity check of the CLI.
   *
   * @default false
   */
  readonly skipValidation?: boolean | Expression;
  /**
   * Owner and name of the repository. Form: owner/name.
   *
   * @default - none
   */
  readonly slug?: string | Expression;
  /**
   * The Swift project name.
   *
   * @default - none
   */
  readonly swiftProject?: string | Expression;
  /**
   * The upload token: a secret. Needed for private repositories and protected branches, unless `useOidc` is on.
   *
   * @default - none
   */
  readonly token?: string | Expression;
  /**
   * The address of an own server. Form: URL.
   *
   * @default - none
   */
  readonly url?: string | Expression;
  /**
   * The old upload endpoint.
   *
   * @default false
   */
  readonly useLegacyUploadEndpoint?: boolean | Expression;
  /**
   * Proves who the job is with OpenID Connect instead of a token. Adds `id-token: write`.
   *
   * @default false
   */
  readonly useOidc?: boolean | Expression;
  /**
   * Whether to take the CLI from PyPI.
   *
   * @default false
   */
  readonly usePypi?: boolean | Expression;
  /**
   * Whether to log more.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * The CLI version. Form: vX.Y.Z or latest.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
}

/**
 * Uploads coverage reports to Codecov.
 *
 * Its input `name` is `uploadName` here.
 *
 * @see https://github.com/codecov/codecov-action
 */
export class Codecov extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CodecovProps = {}) {
    super('codecov/codecov-action', props);
  }
}

/**
 * Values of the input `git_service` of `codecov/codecov-action`.
 */
export class CodecovGitService extends InputValue {
  /** `github` */
  public static readonly GITHUB = CodecovGitService.of('github');
  /** `github_enterprise` */
  public static readonly GITHUB_ENTERPRISE = CodecovGitService.of('github_enterprise');
  /** `gitlab` */
  public static readonly GITLAB = CodecovGitService.of('gitlab');
  /** `gitlab_enterprise` */
  public static readonly GITLAB_ENTERPRISE = CodecovGitService.of('gitlab_enterprise');
  /** `bitbucket` */
  public static readonly BITBUCKET = CodecovGitService.of('bitbucket');
  /** `bitbucket_server` */
  public static readonly BITBUCKET_SERVER = CodecovGitService.of('bitbucket_server');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodecovGitService {
    return new CodecovGitService(value);
  }

  private constructor(value: string) {
    super('codecov/codecov-action git_service', value);
  }
}

/**
 * Values of the input `os` of `codecov/codecov-action`.
 */
export class CodecovOs extends InputValue {
  /** `alpine` */
  public static readonly ALPINE = CodecovOs.of('alpine');
  /** `alpine-arm64` */
  public static readonly ALPINE_ARM64 = CodecovOs.of('alpine-arm64');
  /** `linux` */
  public static readonly LINUX = CodecovOs.of('linux');
  /** `linux-arm64` */
  public static readonly LINUX_ARM64 = CodecovOs.of('linux-arm64');
  /** `macos` */
  public static readonly MACOS = CodecovOs.of('macos');
  /** `windows` */
  public static readonly WINDOWS = CodecovOs.of('windows');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodecovOs {
    return new CodecovOs(value);
  }

  private constructor(value: string) {
    super('codecov/codecov-action os', value);
  }
}

/**
 * Values of the input `report_type` of `codecov/codecov-action`.
 */
export class CodecovReportType extends InputValue {
  /** `coverage` */
  public static readonly COVERAGE = CodecovReportType.of('coverage');
  /** `test_results` */
  public static readonly TEST_RESULTS = CodecovReportType.of('test_results');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodecovReportType {
    return new CodecovReportType(value);
  }

  private constructor(value: string) {
    super('codecov/codecov-action report_type', value);
  }
}

/**
 * Values of the input `run_command` of `codecov/codecov-action`.
 */
export class CodecovRunCommand extends InputValue {
  /** `upload-coverage` */
  public static readonly UPLOAD_COVERAGE = CodecovRunCommand.of('upload-coverage');
  /** `empty-upload` */
  public static readonly EMPTY_UPLOAD = CodecovRunCommand.of('empty-upload');
  /** `pr-base-picking` */
  public static readonly PR_BASE_PICKING = CodecovRunCommand.of('pr-base-picking');
  /** `send-notifications` */
  public static readonly SEND_NOTIFICATIONS = CodecovRunCommand.of('send-notifications');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodecovRunCommand {
    return new CodecovRunCommand(value);
  }

  private constructor(value: string) {
    super('codecov/codecov-action run_command', value);
  }
}

/**
 * Inputs of `golangci/golangci-lint-action`, and what every step may say.
 */
export interface GolangciLintProps extends ActionStepProps {
  /**
   * The golangci-lint version. Form: binary: v2.3, v2.3.4 or latest; goinstall: also a commit.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * A file that names the version. Form: .golangci-lint-version or .tool-versions.
   *
   * @default - none
   */
  readonly versionFile?: string | Expression;
  /**
   * How to install. One of `binary`, `goinstall` and `none`.
   *
   * @default 'binary'
   */
  readonly installMode?: string | GolangciLintInstallMode | Expression;
  /**
   * Whether to install only.
   *
   * @default false
   */
  readonly installOnly?: boolean | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The token to read the changes under review.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to check the configuration against its schema.
   *
   * @default true
   */
  readonly verify?: boolean | Expression;
  /**
   * Whether to report only issues new in the pull request or push.
   *
   * @default false
   */
  readonly onlyNewIssues?: boolean | Expression;
  /**
   * The arguments of golangci-lint run.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * When on: no cache at all.
   *
   * @default false
   */
  readonly skipCache?: boolean | Expression;
  /**
   * Whether to restore only.
   *
   * @default false
   */
  readonly skipSaveCache?: boolean | Expression;
  /**
   * The days until the cache starts afresh.
   *
   * @default 7
   */
  readonly cacheInvalidationInterval?: number | Expression;
  /**
   * Whether to use the built-in problem matchers.
   *
   * @default false
   */
  readonly problemMatchers?: boolean | Expression;
  /**
   * The debug options. Form: comma separated: cache, clean.
   *
   * @default - none
   */
  readonly debug?: (string | Expression)[] | Expression;
  /**
   * The experimental options. Form: comma separated: automatic-module-directories, no-run-logs-group.
   *
   * @default - none
   */
  readonly experimental?: (string | Expression)[] | Expression;
}

/**
 * Lints Go code with golangci-lint.
 *
 * @see https://github.com/golangci/golangci-lint-action
 */
export class GolangciLint extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GolangciLintProps = {}) {
    super('golangci/golangci-lint-action', props);
  }
}

/**
 * Values of the input `install-mode` of `golangci/golangci-lint-action`.
 */
export class GolangciLintInstallMode extends InputValue {
  /** `binary` */
  public static readonly BINARY = GolangciLintInstallMode.of('binary');
  /** `goinstall` */
  public static readonly GOINSTALL = GolangciLintInstallMode.of('goinstall');
  /** `none` */
  public static readonly NONE = GolangciLintInstallMode.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): GolangciLintInstallMode {
    return new GolangciLintInstallMode(value);
  }

  private constructor(value: string) {
    super('golangci/golangci-lint-action install-mode', value);
  }
}

/**
 * Inputs of `EnricoMi/publish-unit-test-result-action`, and what every step may say.
 */
export interface PublishUnitTestResultProps extends ActionStepProps {
  /**
   * The token for checks and comments.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Not used any more.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly githubTokenActor?: string | Expression;
  /**
   * How often to repeat API calls. Form: integer >= 0.
   *
   * @default 10
   */
  readonly githubRetries?: number | Expression;
  /**
   * Whether to check certificates. Form: true, false or a path to a CA bundle.
   *
   * @default true
   */
  readonly sslVerify?: boolean | string | Expression;
  /**
   * Commit the results belong to.
   *
   * @default - none
   */
  readonly commit?: string | Expression;
  /**
   * The name of the check.
   *
   * @default 'Test Results'
   */
  readonly checkName?: string | Expression;
  /**
   * The title of the comment.
   *
   * @default - none
   */
  readonly commentTitle?: string | Expression;
  /**
   * When to comment. One of `always`, `changes`, `changes in failures`, `changes in errors`, `failures`, `errors` and `off`.
   *
   * @default 'always'
   */
  readonly commentMode?: string | PublishUnitTestResultCommentMode | Expression;
  /**
   * When the check fails. One of `nothing`, `errors` and `test failures`.
   *
   * @default 'test failures'
   */
  readonly failOn?: string | PublishUnitTestResultFailOn | Expression;
  /**
   * Whether to fail the step as well.
   *
   * @default false
   */
  readonly actionFail?: boolean | Expression;
  /**
   * Whether to fail the step when there are no results.
   *
   * @default false
   */
  readonly actionFailOnInconclusive?: boolean | Expression;
  /**
   * The result files, one glob a line; a leading ! excludes.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * The old name of `files`.
   *
   * @default - none
   * @deprecated use `files`
   */
  readonly junitFiles?: string | Expression;
  /**
   * The old name of `files`.
   *
   * @default - none
   * @deprecated use `files`
   */
  readonly nunitFiles?: string | Expression;
  /**
   * The old name of `files`.
   *
   * @default - none
   * @deprecated use `files`
   */
  readonly xunitFiles?: string | Expression;
  /**
   * The old name of `files`.
   *
   * @default - none
   * @deprecated use `files`
   */
  readonly trxFiles?: string | Expression;
  /**
   * The unit of times. One of `seconds` and `milliseconds`.
   *
   * @default 'seconds'
   */
  readonly timeUnit?: string | PublishUnitTestResultTimeUnit | Expression;
  /**
   * The prefix to add to or take from paths. Form: starts with + or -.
   *
   * @default - none
   */
  readonly testFilePrefix?: string | Expression;
  /**
   * Whether to report every failing run.
   *
   * @default - none
   */
  readonly reportIndividualRuns?: boolean | Expression;
  /**
   * The suite logs to report. One of `info`, `error`, `any` and `none`.
   *
   * @default 'none'
   */
  readonly reportSuiteLogs?: string | PublishUnitTestResultReportSuiteLogs | Expression;
  /**
   * Whether to tell classes apart by file.
   *
   * @default - none
   */
  readonly deduplicateClassesByFileName?: boolean | Expression;
  /**
   * Whether to allow very large files.
   *
   * @default - none
   */
  readonly largeFiles?: boolean | Expression;
  /**
   * Whether to collect no single tests.
   *
   * @default false
   */
  readonly ignoreRuns?: boolean | Expression;
  /**
   * Whether to make a check.
   *
   * @default true
   */
  readonly checkRun?: boolean | Expression;
  /**
   * Whether to write a job summary.
   *
   * @default true
   */
  readonly jobSummary?: boolean | Expression;
  /**
   * Whether to compare with earlier results.
   *
   * @default true
   */
  readonly compareToEarlierCommit?: boolean | Expression;
  /**
   * Which commit was tested. One of `commit` and `merge`.
   *
   * @default 'merge'
   */
  readonly pullRequestBuild?: string | PublishUnitTestResultPullRequestBuild | Expression;
  /**
   * The event file of the source run.
   *
   * @default - none
   */
  readonly eventFile?: string | Expression;
  /**
   * The event of the source run.
   *
   * @default - none
   */
  readonly eventName?: string | Expression;
  /**
   * How many changes a comment lists. Form: integer >= 0.
   *
   * @default - none
   */
  readonly testChangesLimit?: string | Expression;
  /**
   * What the check lists. Form: comma-separated; all tests, skipped tests, none.
   *
   * @default 'all tests, skipped tests'
   */
  readonly checkRunAnnotations?: string | Expression;
  /**
   * The branches with annotations. Form: comma-separated, or *.
   *
   * @default - none
   */
  readonly checkRunAnnotationsBranch?: string | Expression;
  /**
   * The pause between reads. Form: seconds > 0.
   *
   * @default 0.25
   */
  readonly secondsBetweenGithubReads?: number | Expression;
  /**
   * The pause between writes. Form: seconds > 0.
   *
   * @default 2.0
   */
  readonly secondsBetweenGithubWrites?: number | Expression;
  /**
   * The pause after a rate limit. Form: seconds > 0.
   *
   * @default - none
   */
  readonly secondaryRateLimitWaitSeconds?: string | Expression;
  /**
   * Write the results here.
   *
   * @default - none
   */
  readonly jsonFile?: string | Expression;
  /**
   * The separator in numbers.
   *
   * @default ' '
   */
  readonly jsonThousandsSeparator?: string | Expression;
  /**
   * When on: suites in the JSON file.
   *
   * @default false
   */
  readonly jsonSuiteDetails?: boolean | Expression;
  /**
   * When on: tests in the JSON file.
   *
   * @default false
   */
  readonly jsonTestCaseResults?: boolean | Expression;
  /**
   * Whether to find pull requests by search.
   *
   * @default false
   */
  readonly searchPullRequests?: boolean | Expression;
}

/**
 * Publishes test reports as a check run and a comment.
 *
 * @see https://github.com/EnricoMi/publish-unit-test-result-action
 */
export class PublishUnitTestResult extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PublishUnitTestResultProps = {}) {
    super('EnricoMi/publish-unit-test-result-action', props);
  }

  /** The results. Output `json`. */
  public get json(): Expression {
    return this.output('json');
  }
}

/**
 * Values of the input `comment_mode` of `EnricoMi/publish-unit-test-result-action`.
 */
export class PublishUnitTestResultCommentMode extends InputValue {
  /** `always` */
  public static readonly ALWAYS = PublishUnitTestResultCommentMode.of('always');
  /** `changes` */
  public static readonly CHANGES = PublishUnitTestResultCommentMode.of('changes');
  /** `changes in failures` */
  public static readonly CHANGES_IN_FAILURES = PublishUnitTestResultCommentMode.of('changes in failures');
  /** `changes in errors` */
  public static readonly CHANGES_IN_ERRORS = PublishUnitTestResultCommentMode.of('changes in errors');
  /** `failures` */
  public static readonly FAILURES = PublishUnitTestResultCommentMode.of('failures');
  /** `errors` */
  public static readonly ERRORS = PublishUnitTestResultCommentMode.of('errors');
  /** `off` */
  public static readonly OFF = PublishUnitTestResultCommentMode.of('off');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PublishUnitTestResultCommentMode {
    return new PublishUnitTestResultCommentMode(value);
  }

  private constructor(value: string) {
    super('EnricoMi/publish-unit-test-result-action comment_mode', value);
  }
}

/**
 * Values of the input `fail_on` of `EnricoMi/publish-unit-test-result-action`.
 */
export class PublishUnitTestResultFailOn extends InputValue {
  /** `nothing` */
  public static readonly NOTHING = PublishUnitTestResultFailOn.of('nothing');
  /** `errors` */
  public static readonly ERRORS = PublishUnitTestResultFailOn.of('errors');
  /** `test failures` */
  public static readonly TEST_FAILURES = PublishUnitTestResultFailOn.of('test failures');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PublishUnitTestResultFailOn {
    return new PublishUnitTestResultFailOn(value);
  }

  private constructor(value: string) {
    super('EnricoMi/publish-unit-test-result-action fail_on', value);
  }
}

/**
 * Values of the input `time_unit` of `EnricoMi/publish-unit-test-result-action`.
 */
export class PublishUnitTestResultTimeUnit extends InputValue {
  /** `seconds` */
  public static readonly SECONDS = PublishUnitTestResultTimeUnit.of('seconds');
  /** `milliseconds` */
  public static readonly MILLISECONDS = PublishUnitTestResultTimeUnit.of('milliseconds');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PublishUnitTestResultTimeUnit {
    return new PublishUnitTestResultTimeUnit(value);
  }

  private constructor(value: string) {
    super('EnricoMi/publish-unit-test-result-action time_unit', value);
  }
}

/**
 * Values of the input `report_suite_logs` of `EnricoMi/publish-unit-test-result-action`.
 */
export class PublishUnitTestResultReportSuiteLogs extends InputValue {
  /** `info` */
  public static readonly INFO = PublishUnitTestResultReportSuiteLogs.of('info');
  /** `error` */
  public static readonly ERROR = PublishUnitTestResultReportSuiteLogs.of('error');
  /** `any` */
  public static readonly ANY = PublishUnitTestResultReportSuiteLogs.of('any');
  /** `none` */
  public static readonly NONE = PublishUnitTestResultReportSuiteLogs.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PublishUnitTestResultReportSuiteLogs {
    return new PublishUnitTestResultReportSuiteLogs(value);
  }

  private constructor(value: string) {
    super('EnricoMi/publish-unit-test-result-action report_suite_logs', value);
  }
}

/**
 * Values of the input `pull_request_build` of `EnricoMi/publish-unit-test-result-action`.
 */
export class PublishUnitTestResultPullRequestBuild extends InputValue {
  /** `commit` */
  public static readonly COMMIT = PublishUnitTestResultPullRequestBuild.of('commit');
  /** `merge` */
  public static readonly MERGE = PublishUnitTestResultPullRequestBuild.of('merge');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PublishUnitTestResultPullRequestBuild {
    return new PublishUnitTestResultPullRequestBuild(value);
  }

  private constructor(value: string) {
    super('EnricoMi/publish-unit-test-result-action pull_request_build', value);
  }
}

/**
 * Inputs of `grafana/run-k6-action`, and what every step may say.
 */
export interface RunK6Props extends ActionStepProps {
  /**
   * The token to comment on pull requests.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The test scripts. Form: glob patterns, one a line.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * Whether to run all tests at once.
   *
   * @default false
   */
  readonly parallel?: boolean | Expression;
  /**
   * Whether to stop at the first failing test.
   *
   * @default false
   */
  readonly failFast?: boolean | Expression;
  /**
   * The flags for k6 run. Form: split at single spaces, no quoting.
   *
   * @default - none
   */
  readonly flags?: string | Expression;
  /**
   * The flags for k6 inspect. Form: split at single spaces, no quoting.
   *
   * @default - none
   */
  readonly inspectFlags?: string | Expression;
  /**
   * Whether to run here and send results to Grafana Cloud.
   *
   * @default true
   */
  readonly cloudRunLocally?: boolean | Expression;
  /**
   * Whether to comment the cloud run on the pull request.
   *
   * @default true
   */
  readonly cloudCommentOnPr?: boolean | Expression;
  /**
   * Whether to only check the scripts.
   *
   * @default false
   */
  readonly onlyVerifyScripts?: boolean | Expression;
  /**
   * Whether to show the output of k6.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
  /**
   * Whether to send no usage data.
   *
   * @default false
   */
  readonly disableAnalytics?: boolean | Expression;
}

/**
 * Runs k6 load tests.
 *
 * @see https://github.com/grafana/run-k6-action
 */
export class RunK6 extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RunK6Props) {
    super('grafana/run-k6-action', props);
  }

  /** The script path to cloud run id; only with Grafana Cloud. Output `testRunIds`. */
  public get testRunIds(): Expression {
    return this.output('testRunIds');
  }
}

/**
 * Inputs of `amannn/action-semantic-pull-request`, and what every step may say.
 */
export interface SemanticPullRequestProps extends ActionStepProps {
  /**
   * The allowed types, one a line. Form: regular expression, wrapped in ^ and $.
   *
   * @default - none
   */
  readonly types?: (string | Expression)[] | Expression;
  /**
   * The allowed scopes, one a line. Form: regular expression, wrapped in ^ and $.
   *
   * @default - none
   */
  readonly scopes?: (string | Expression)[] | Expression;
  /**
   * Whether a scope must be given. Form: lower-case true or false (read as JSON).
   *
   * @default - none
   */
  readonly requireScope?: boolean | Expression;
  /**
   * The forbidden scopes, one a line. Form: regular expression, wrapped in ^ and $.
   *
   * @default - none
   */
  readonly disallowScopes?: (string | Expression)[] | Expression;
  /**
   * The pattern the subject must match. Form: regular expression.
   *
   * @default - none
   */
  readonly subjectPattern?: string | Expression;
  /**
   * The message when it does not match. Form: `{subject}` and `{title}` are filled in.
   *
   * @default - none
   */
  readonly subjectPatternError?: string | Expression;
  /**
   * Whether to check the message of a single commit too. Form: lower-case true or false (read as JSON).
   *
   * @default - none
   */
  readonly validateSingleCommit?: boolean | Expression;
  /**
   * Whether that message must equal the title. Form: lower-case true or false (read as JSON).
   *
   * @default - none
   */
  readonly validateSingleCommitMatchesPrTitle?: boolean | Expression;
  /**
   * The REST API address. Form: URL.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubBaseUrl?: string | Expression;
  /**
   * The labels that switch the check off, one a line.
   *
   * @default - none
   */
  readonly ignoreLabels?: (string | Expression)[] | Expression;
  /**
   * The pattern that splits the title. Form: regular expression with groups.
   *
   * @default - none
   */
  readonly headerPattern?: string | Expression;
  /**
   * The names of the groups. Form: comma-separated: type, scope, subject in order.
   *
   * @default - none
   */
  readonly headerPatternCorrespondence?: string | Expression;
  /**
   * Whether to keep titles that start with [WIP] pending. Form: lower-case true or false (read as JSON).
   *
   * @default - none
   */
  readonly wip?: boolean | Expression;
}

/**
 * Checks that the title of a pull request is a conventional commit message.
 *
 * The environment variable `GITHUB_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * @see https://github.com/amannn/action-semantic-pull-request
 */
export class SemanticPullRequest extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SemanticPullRequestProps = {}) {
    super('amannn/action-semantic-pull-request', props);
  }

  /** The type of the title. Output `type`. */
  public get type(): Expression {
    return this.output('type');
  }

  /** The scope of the title. Output `scope`. */
  public get scope(): Expression {
    return this.output('scope');
  }

  /** The subject of the title. Output `subject`. */
  public get subject(): Expression {
    return this.output('subject');
  }

  /** The why the title was refused. Output `error_message`. */
  public get errorMessage(): Expression {
    return this.output('error_message');
  }
}

/**
 * Inputs of `grafana/setup-k6-action`, and what every step may say.
 */
export interface SetupK6Props extends ActionStepProps {
  /**
   * The k6 version; the newest when left out. Form: version without v.
   *
   * @default - none
   */
  readonly k6Version?: string | Expression;
  /**
   * Whether to also install Chrome for browser tests. Form: true or false.
   *
   * @default - none
   */
  readonly browser?: boolean | Expression;
  /**
   * The token to look up the newest release.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs k6.
 *
 * @see https://github.com/grafana/setup-k6-action
 */
export class SetupK6 extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupK6Props = {}) {
    super('grafana/setup-k6-action', props);
  }

  /** The declared, but never set. Output `k6-version`. */
  public get k6Version(): Expression {
    return this.output('k6-version');
  }
}

/**
 * Inputs of `ludeeus/action-shellcheck`, and what every step may say.
 */
export interface ShellcheckProps extends ActionStepProps {
  /**
   * Further file names to check. Form: space separated.
   *
   * @default - none
   */
  readonly additionalFiles?: (string | Expression)[] | Expression;
  /**
   * The old name of `ignorePaths`. Form: space separated.
   *
   * @default - none
   * @deprecated use `ignorePaths`
   */
  readonly ignore?: string | Expression;
  /**
   * The paths to leave out. Form: space separated.
   *
   * @default - none
   */
  readonly ignorePaths?: (string | Expression)[] | Expression;
  /**
   * The file names to leave out. Form: space separated.
   *
   * @default - none
   */
  readonly ignoreNames?: (string | Expression)[] | Expression;
  /**
   * The lowest severity reported. One of `error`, `warning`, `info` and `style`.
   *
   * @default - none
   */
  readonly severity?: string | ShellcheckSeverity | Expression;
  /**
   * Whether to pass all files to one call. Form: any non-empty text counts as true.
   *
   * @default - none
   */
  readonly checkTogether?: string | Expression;
  /**
   * The directory to search.
   *
   * @default '.'
   */
  readonly scandir?: string | Expression;
  /**
   * Does nothing.
   *
   * @default false
   * @deprecated the action has given it up
   */
  readonly disableMatcher?: boolean | Expression;
  /**
   * The output format. One of `checkstyle`, `diff`, `gcc`, `json`, `json1`, `quiet` and `tty`.
   *
   * @default 'gcc'
   */
  readonly format?: string | ShellcheckFormat | Expression;
  /**
   * The ShellCheck version. Form: stable, latest or a tag with v.
   *
   * @default 'stable'
   */
  readonly version?: string | Expression;
}

/**
 * Lints the shell scripts of the repository.
 *
 * Its maintainers keep it alive and add nothing to it.
 *
 * @see https://github.com/ludeeus/action-shellcheck
 */
export class Shellcheck extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ShellcheckProps = {}) {
    super('ludeeus/action-shellcheck', props);
  }

  /** The checked files, space separated. Output `files`. */
  public get files(): Expression {
    return this.output('files');
  }

  /** The options used. Output `options`. */
  public get options(): Expression {
    return this.output('options');
  }
}

/**
 * Values of the input `severity` of `ludeeus/action-shellcheck`.
 */
export class ShellcheckSeverity extends InputValue {
  /** `error` */
  public static readonly ERROR = ShellcheckSeverity.of('error');
  /** `warning` */
  public static readonly WARNING = ShellcheckSeverity.of('warning');
  /** `info` */
  public static readonly INFO = ShellcheckSeverity.of('info');
  /** `style` */
  public static readonly STYLE = ShellcheckSeverity.of('style');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ShellcheckSeverity {
    return new ShellcheckSeverity(value);
  }

  private constructor(value: string) {
    super('ludeeus/action-shellcheck severity', value);
  }
}

/**
 * Values of the input `format` of `ludeeus/action-shellcheck`.
 */
export class ShellcheckFormat extends InputValue {
  /** `checkstyle` */
  public static readonly CHECKSTYLE = ShellcheckFormat.of('checkstyle');
  /** `diff` */
  public static readonly DIFF = ShellcheckFormat.of('diff');
  /** `gcc` */
  public static readonly GCC = ShellcheckFormat.of('gcc');
  /** `json` */
  public static readonly JSON = ShellcheckFormat.of('json');
  /** `json1` */
  public static readonly JSON1 = ShellcheckFormat.of('json1');
  /** `quiet` */
  public static readonly QUIET = ShellcheckFormat.of('quiet');
  /** `tty` */
  public static readonly TTY = ShellcheckFormat.of('tty');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ShellcheckFormat {
    return new ShellcheckFormat(value);
  }

  private constructor(value: string) {
    super('ludeeus/action-shellcheck format', value);
  }
}

/**
 * Inputs of `super-linter/super-linter`, and what every step may say.
 */
export interface SuperLinterProps extends ActionStepProps {
}

/**
 * Lints the whole repository with many linters. All its options are environment variables.
 *
 * The environment variable `GITHUB_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * @see https://github.com/super-linter/super-linter
 */
export class SuperLinter extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SuperLinterProps = {}) {
    super('super-linter/super-linter', props);
  }
}

/**
 * Inputs of `dorny/test-reporter`, and what every step may say.
 */
export interface TestReporterProps extends ActionStepProps {
  /**
   * The artifact with results, for workflow_run. Form: name or /regex/.
   *
   * @default - none
   */
  readonly artifact?: string | Expression;
  /**
   * The name of the check run.
   */
  readonly checkName: string | Expression;
  /**
   * The result files. Form: comma separated globs.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * Whether to turn backslashes into slashes.
   *
   * @default false
   */
  readonly pathReplaceBackslashes?: boolean | Expression;
  /**
   * The format of the results. One of `dart-json`, `dotnet-nunit`, `dotnet-trx`, `flutter-json`, `golang-json`, `java-junit`, `jest-junit`, `mocha-json`, `tester-junit`, `phpunit-junit`, `python-xunit`, `rspec-json` and `swift-xunit`.
   */
  readonly reporter: string | TestReporterReporter | Expression;
  /**
   * The suites to list. One of `all`, `failed` and `none`.
   *
   * @default 'all'
   */
  readonly listSuites?: string | TestReporterListSuites | Expression;
  /**
   * The tests to list. One of `all`, `failed` and `none`.
   *
   * @default 'all'
   */
  readonly listTests?: string | TestReporterListTests | Expression;
  /**
   * The annotations. Form: 0 to 50.
   *
   * @default 10
   */
  readonly maxAnnotations?: number | Expression;
  /**
   * Whether to fail when a test failed.
   *
   * @default true
   */
  readonly failOnError?: boolean | Expression;
  /**
   * Whether to fail when there are no results.
   *
   * @default true
   */
  readonly failOnEmpty?: boolean | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The title.
   *
   * @default - none
   */
  readonly reportTitle?: string | Expression;
  /**
   * When on: summary table only.
   *
   * @default false
   */
  readonly onlySummary?: boolean | Expression;
  /**
   * Whether to write the job summary instead of a check run.
   *
   * @default true
   */
  readonly useActionsSummary?: boolean | Expression;
  /**
   * The text of the badge.
   *
   * @default 'tests'
   */
  readonly badgeTitle?: string | Expression;
  /**
   * Whether to fold details. One of `auto`, `always` and `never`.
   *
   * @default 'auto'
   */
  readonly collapsed?: string | TestReporterCollapsed | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
}

/**
 * Publishes test reports as a job summary or a check run.
 *
 * Its input `name` is `checkName` here.
 *
 * @see https://github.com/dorny/test-reporter
 */
export class TestReporter extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: TestReporterProps) {
    super('dorny/test-reporter', props);
  }

  /** The success or failure. Output `conclusion`. */
  public get checkConclusion(): Expression {
    return this.output('conclusion');
  }

  /** The passed tests. Output `passed`. */
  public get passed(): Expression {
    return this.output('passed');
  }

  /** The failed tests. Output `failed`. */
  public get failed(): Expression {
    return this.output('failed');
  }

  /** The skipped tests. Output `skipped`. */
  public get skipped(): Expression {
    return this.output('skipped');
  }

  /** The milliseconds. Output `time`. */
  public get time(): Expression {
    return this.output('time');
  }

  /** The API address of the check. Output `url`. */
  public get url(): Expression {
    return this.output('url');
  }

  /** The page of the check. Output `url_html`. */
  public get urlHtml(): Expression {
    return this.output('url_html');
  }

  /** The prefix of anchors. Output `slug_prefix`. */
  public get slugPrefix(): Expression {
    return this.output('slug_prefix');
  }
}

/**
 * Values of the input `reporter` of `dorny/test-reporter`.
 */
export class TestReporterReporter extends InputValue {
  /** `dart-json` */
  public static readonly DART_JSON = TestReporterReporter.of('dart-json');
  /** `dotnet-nunit` */
  public static readonly DOTNET_NUNIT = TestReporterReporter.of('dotnet-nunit');
  /** `dotnet-trx` */
  public static readonly DOTNET_TRX = TestReporterReporter.of('dotnet-trx');
  /** `flutter-json` */
  public static readonly FLUTTER_JSON = TestReporterReporter.of('flutter-json');
  /** `golang-json` */
  public static readonly GOLANG_JSON = TestReporterReporter.of('golang-json');
  /** `java-junit` */
  public static readonly JAVA_JUNIT = TestReporterReporter.of('java-junit');
  /** `jest-junit` */
  public static readonly JEST_JUNIT = TestReporterReporter.of('jest-junit');
  /** `mocha-json` */
  public static readonly MOCHA_JSON = TestReporterReporter.of('mocha-json');
  /** `tester-junit` */
  public static readonly TESTER_JUNIT = TestReporterReporter.of('tester-junit');
  /** `phpunit-junit` */
  public static readonly PHPUNIT_JUNIT = TestReporterReporter.of('phpunit-junit');
  /** `python-xunit` */
  public static readonly PYTHON_XUNIT = TestReporterReporter.of('python-xunit');
  /** `rspec-json` */
  public static readonly RSPEC_JSON = TestReporterReporter.of('rspec-json');
  /** `swift-xunit` */
  public static readonly SWIFT_XUNIT = TestReporterReporter.of('swift-xunit');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TestReporterReporter {
    return new TestReporterReporter(value);
  }

  private constructor(value: string) {
    super('dorny/test-reporter reporter', value);
  }
}

/**
 * Values of the input `list-suites` of `dorny/test-reporter`.
 */
export class TestReporterListSuites extends InputValue {
  /** `all` */
  public static readonly ALL = TestReporterListSuites.of('all');
  /** `failed` */
  public static readonly FAILED = TestReporterListSuites.of('failed');
  /** `none` */
  public static readonly NONE = TestReporterListSuites.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TestReporterListSuites {
    return new TestReporterListSuites(value);
  }

  private constructor(value: string) {
    super('dorny/test-reporter list-suites', value);
  }
}

/**
 * Values of the input `list-tests` of `dorny/test-reporter`.
 */
export class TestReporterListTests extends InputValue {
  /** `all` */
  public static readonly ALL = TestReporterListTests.of('all');
  /** `failed` */
  public static readonly FAILED = TestReporterListTests.of('failed');
  /** `none` */
  public static readonly NONE = TestReporterListTests.of('none');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TestReporterListTests {
    return new TestReporterListTests(value);
  }

  private constructor(value: string) {
    super('dorny/test-reporter list-tests', value);
  }
}

/**
 * Values of the input `collapsed` of `dorny/test-reporter`.
 */
export class TestReporterCollapsed extends InputValue {
  /** `auto` */
  public static readonly AUTO = TestReporterCollapsed.of('auto');
  /** `always` */
  public static readonly ALWAYS = TestReporterCollapsed.of('always');
  /** `never` */
  public static readonly NEVER = TestReporterCollapsed.of('never');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TestReporterCollapsed {
    return new TestReporterCollapsed(value);
  }

  private constructor(value: string) {
    super('dorny/test-reporter collapsed', value);
  }
}
