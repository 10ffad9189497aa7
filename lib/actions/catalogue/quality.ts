// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `benchmark-action/github-action-benchmark`, and what every step may say.
 */
export interface BenchmarkProps extends ActionStepProps {
  /**
   * The `name` input of benchmark-action/github-action-benchmark.
   *
   * @default 'Benchmark'
   */
  readonly benchmarkName?: string | Expression;
  /**
   * The `tool` input of benchmark-action/github-action-benchmark.
   */
  readonly tool: string | Expression;
  /**
   * The `output-file-path` input of benchmark-action/github-action-benchmark.
   */
  readonly outputFilePath: string | Expression;
  /**
   * The `gh-pages-branch` input of benchmark-action/github-action-benchmark.
   *
   * @default 'gh-pages'
   */
  readonly ghPagesBranch?: string | Expression;
  /**
   * The `gh-repository` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly ghRepository?: string | Expression;
  /**
   * The `benchmark-data-dir-path` input of benchmark-action/github-action-benchmark.
   *
   * @default 'dev/bench'
   */
  readonly benchmarkDataDirPath?: string | Expression;
  /**
   * The `github-token` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * The `ref` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The `auto-push` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly autoPush?: boolean | Expression;
  /**
   * The `skip-fetch-gh-pages` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly skipFetchGhPages?: boolean | Expression;
  /**
   * The `comment-always` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly commentAlways?: boolean | Expression;
  /**
   * The `summary-always` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly summaryAlways?: boolean | Expression;
  /**
   * The `save-data-file` input of benchmark-action/github-action-benchmark.
   *
   * @default true
   */
  readonly saveDataFile?: boolean | Expression;
  /**
   * The `comment-on-alert` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly commentOnAlert?: boolean | Expression;
  /**
   * The `alert-threshold` input of benchmark-action/github-action-benchmark.
   *
   * @default '200%'
   */
  readonly alertThreshold?: string | Expression;
  /**
   * The `fail-on-alert` input of benchmark-action/github-action-benchmark.
   *
   * @default false
   */
  readonly failOnAlert?: boolean | Expression;
  /**
   * The `fail-threshold` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly failThreshold?: string | Expression;
  /**
   * The `alert-comment-cc-users` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly alertCommentCcUsers?: string | Expression;
  /**
   * The `external-data-json-path` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly externalDataJsonPath?: string | Expression;
  /**
   * The `max-items-in-chart` input of benchmark-action/github-action-benchmark.
   *
   * @default - none
   */
  readonly maxItemsInChart?: number | Expression;
  /**
   * The `go-force-package-suffix` input of benchmark-action/github-action-benchmark.
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
 * Inputs of `codecov/codecov-action`, and what every step may say.
 */
export interface CodecovProps extends ActionStepProps {
  /**
   * The `base_sha` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly baseSha?: string | Expression;
  /**
   * The `binary` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly binary?: string | Expression;
  /**
   * The `codecov_yml_path` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly codecovYmlPath?: string | Expression;
  /**
   * The `commit_parent` input of codecov/codecov-action.
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
   * The `disable_file_fixes` input of codecov/codecov-action.
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
   * The `disable_safe_directory` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly disableSafeDirectory?: boolean | Expression;
  /**
   * The `disable_telem` input of codecov/codecov-action.
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
   * The `env_vars` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly envVars?: (string | Expression)[] | Expression;
  /**
   * The `exclude` input of codecov/codecov-action.
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
   * The reports.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * Flags that group reports.
   *
   * @default - none
   */
  readonly flags?: (string | Expression)[] | Expression;
  /**
   * The `force` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly force?: string | Expression;
  /**
   * The `git_service` input of codecov/codecov-action.
   *
   * @default 'github'
   */
  readonly gitService?: string | Expression;
  /**
   * The `gcov_args` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly gcovArgs?: string | Expression;
  /**
   * The `gcov_executable` input of codecov/codecov-action.
   *
   * @default 'gcov'
   */
  readonly gcovExecutable?: string | Expression;
  /**
   * The `gcov_ignore` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly gcovIgnore?: string | Expression;
  /**
   * The `gcov_include` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly gcovInclude?: string | Expression;
  /**
   * The `handle_no_reports_found` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly handleNoReportsFound?: boolean | Expression;
  /**
   * The `job_code` input of codecov/codecov-action.
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
   * The `network_filter` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly networkFilter?: string | Expression;
  /**
   * The `network_prefix` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly networkPrefix?: string | Expression;
  /**
   * The `os` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly os?: string | Expression;
  /**
   * The `override_branch` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly overrideBranch?: string | Expression;
  /**
   * The `override_build` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly overrideBuild?: string | Expression;
  /**
   * The `override_build_url` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly overrideBuildUrl?: string | Expression;
  /**
   * The `override_commit` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly overrideCommit?: string | Expression;
  /**
   * The `override_pr` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly overridePr?: string | Expression;
  /**
   * The `plugins` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly plugins?: (string | Expression)[] | Expression;
  /**
   * The `recurse_submodules` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly recurseSubmodules?: boolean | Expression;
  /**
   * The `report_code` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly reportCode?: string | Expression;
  /**
   * `coverage` or `test_results`.
   *
   * @default - none
   */
  readonly reportType?: string | Expression;
  /**
   * The `root_dir` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly rootDir?: string | Expression;
  /**
   * The `run_command` input of codecov/codecov-action.
   *
   * @default 'upload-coverage'
   */
  readonly runCommand?: string | Expression;
  /**
   * The `skip_validation` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly skipValidation?: boolean | Expression;
  /**
   * Owner and name of the repository.
   *
   * @default - none
   */
  readonly slug?: string | Expression;
  /**
   * The `swift_project` input of codecov/codecov-action.
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
   * The `url` input of codecov/codecov-action.
   *
   * @default - none
   */
  readonly url?: string | Expression;
  /**
   * The `use_legacy_upload_endpoint` input of codecov/codecov-action.
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
   * The `use_pypi` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly usePypi?: boolean | Expression;
  /**
   * The `verbose` input of codecov/codecov-action.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * The `version` input of codecov/codecov-action.
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
 * Inputs of `EnricoMi/publish-unit-test-result-action`, and what every step may say.
 */
export interface PublishUnitTestResultProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The `github_token_actor` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly githubTokenActor?: string | Expression;
  /**
   * The `github_retries` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 10
   */
  readonly githubRetries?: number | Expression;
  /**
   * The `ssl_verify` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default true
   */
  readonly sslVerify?: boolean | Expression;
  /**
   * The `commit` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly commit?: string | Expression;
  /**
   * The `check_name` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'Test Results'
   */
  readonly checkName?: string | Expression;
  /**
   * The `comment_title` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly commentTitle?: string | Expression;
  /**
   * The `comment_mode` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'always'
   */
  readonly commentMode?: string | Expression;
  /**
   * The `fail_on` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'test failures'
   */
  readonly failOn?: string | Expression;
  /**
   * The `action_fail` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default false
   */
  readonly actionFail?: boolean | Expression;
  /**
   * The `action_fail_on_inconclusive` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default false
   */
  readonly actionFailOnInconclusive?: boolean | Expression;
  /**
   * The `files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * The `junit_files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly junitFiles?: string | Expression;
  /**
   * The `nunit_files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly nunitFiles?: string | Expression;
  /**
   * The `xunit_files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly xunitFiles?: string | Expression;
  /**
   * The `trx_files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly trxFiles?: string | Expression;
  /**
   * The `time_unit` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'seconds'
   */
  readonly timeUnit?: string | Expression;
  /**
   * The `test_file_prefix` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly testFilePrefix?: string | Expression;
  /**
   * The `report_individual_runs` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly reportIndividualRuns?: boolean | Expression;
  /**
   * The `report_suite_logs` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'none'
   */
  readonly reportSuiteLogs?: string | Expression;
  /**
   * The `deduplicate_classes_by_file_name` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly deduplicateClassesByFileName?: boolean | Expression;
  /**
   * The `large_files` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly largeFiles?: boolean | Expression;
  /**
   * The `ignore_runs` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default false
   */
  readonly ignoreRuns?: boolean | Expression;
  /**
   * The `check_run` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default true
   */
  readonly checkRun?: boolean | Expression;
  /**
   * The `job_summary` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default true
   */
  readonly jobSummary?: boolean | Expression;
  /**
   * The `compare_to_earlier_commit` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default true
   */
  readonly compareToEarlierCommit?: boolean | Expression;
  /**
   * The `pull_request_build` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'merge'
   */
  readonly pullRequestBuild?: string | Expression;
  /**
   * The `event_file` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly eventFile?: string | Expression;
  /**
   * The `event_name` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly eventName?: string | Expression;
  /**
   * The `test_changes_limit` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly testChangesLimit?: string | Expression;
  /**
   * The `check_run_annotations` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 'all tests, skipped tests'
   */
  readonly checkRunAnnotations?: string | Expression;
  /**
   * The `check_run_annotations_branch` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly checkRunAnnotationsBranch?: string | Expression;
  /**
   * The `seconds_between_github_reads` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 0.25
   */
  readonly secondsBetweenGithubReads?: number | Expression;
  /**
   * The `seconds_between_github_writes` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default 2.0
   */
  readonly secondsBetweenGithubWrites?: number | Expression;
  /**
   * The `secondary_rate_limit_wait_seconds` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly secondaryRateLimitWaitSeconds?: string | Expression;
  /**
   * The `json_file` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default - none
   */
  readonly jsonFile?: string | Expression;
  /**
   * The `json_thousands_separator` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default ' '
   */
  readonly jsonThousandsSeparator?: string | Expression;
  /**
   * The `json_suite_details` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default false
   */
  readonly jsonSuiteDetails?: boolean | Expression;
  /**
   * The `json_test_case_results` input of EnricoMi/publish-unit-test-result-action.
   *
   * @default false
   */
  readonly jsonTestCaseResults?: boolean | Expression;
  /**
   * The `search_pull_requests` input of EnricoMi/publish-unit-test-result-action.
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

  /** The `json` output of EnricoMi/publish-unit-test-result-action. */
  public get json(): Expression {
    return this.output('json');
  }
}

/**
 * Inputs of `grafana/run-k6-action`, and what every step may say.
 */
export interface RunK6Props extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The `path` input of grafana/run-k6-action.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * The `parallel` input of grafana/run-k6-action.
   *
   * @default false
   */
  readonly parallel?: boolean | Expression;
  /**
   * The `fail-fast` input of grafana/run-k6-action.
   *
   * @default false
   */
  readonly failFast?: boolean | Expression;
  /**
   * The `flags` input of grafana/run-k6-action.
   *
   * @default - none
   */
  readonly flags?: string | Expression;
  /**
   * The `inspect-flags` input of grafana/run-k6-action.
   *
   * @default - none
   */
  readonly inspectFlags?: string | Expression;
  /**
   * The `cloud-run-locally` input of grafana/run-k6-action.
   *
   * @default true
   */
  readonly cloudRunLocally?: boolean | Expression;
  /**
   * The `cloud-comment-on-pr` input of grafana/run-k6-action.
   *
   * @default true
   */
  readonly cloudCommentOnPr?: boolean | Expression;
  /**
   * The `only-verify-scripts` input of grafana/run-k6-action.
   *
   * @default false
   */
  readonly onlyVerifyScripts?: boolean | Expression;
  /**
   * The `debug` input of grafana/run-k6-action.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
  /**
   * The `disable-analytics` input of grafana/run-k6-action.
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

  /** The `testRunIds` output of grafana/run-k6-action. */
  public get testRunIds(): Expression {
    return this.output('testRunIds');
  }
}

/**
 * Inputs of `amannn/action-semantic-pull-request`, and what every step may say.
 */
export interface SemanticPullRequestProps extends ActionStepProps {
  /**
   * The `types` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly types?: (string | Expression)[] | Expression;
  /**
   * The `scopes` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly scopes?: (string | Expression)[] | Expression;
  /**
   * The `requireScope` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly requireScope?: boolean | Expression;
  /**
   * The `disallowScopes` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly disallowScopes?: (string | Expression)[] | Expression;
  /**
   * The `subjectPattern` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly subjectPattern?: string | Expression;
  /**
   * The `subjectPatternError` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly subjectPatternError?: string | Expression;
  /**
   * The `validateSingleCommit` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly validateSingleCommit?: boolean | Expression;
  /**
   * The `validateSingleCommitMatchesPrTitle` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly validateSingleCommitMatchesPrTitle?: boolean | Expression;
  /**
   * The `githubBaseUrl` input of amannn/action-semantic-pull-request.
   *
   * @default - `${{ github.api_url }}`
   */
  readonly githubBaseUrl?: string | Expression;
  /**
   * The `ignoreLabels` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly ignoreLabels?: (string | Expression)[] | Expression;
  /**
   * The `headerPattern` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly headerPattern?: string | Expression;
  /**
   * The `headerPatternCorrespondence` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly headerPatternCorrespondence?: string | Expression;
  /**
   * The `wip` input of amannn/action-semantic-pull-request.
   *
   * @default - none
   */
  readonly wip?: boolean | Expression;
}

/**
 * Checks that the title of a pull request is a conventional commit message.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
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
}

/**
 * Inputs of `grafana/setup-k6-action`, and what every step may say.
 */
export interface SetupK6Props extends ActionStepProps {
  /**
   * The `k6-version` input of grafana/setup-k6-action.
   *
   * @default - none
   */
  readonly k6Version?: string | Expression;
  /**
   * The `browser` input of grafana/setup-k6-action.
   *
   * @default - none
   */
  readonly browser?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
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

  /** The `k6-version` output of grafana/setup-k6-action. */
  public get k6Version(): Expression {
    return this.output('k6-version');
  }
}

/**
 * Inputs of `ludeeus/action-shellcheck`, and what every step may say.
 */
export interface ShellcheckProps extends ActionStepProps {
  /**
   * The `additional_files` input of ludeeus/action-shellcheck.
   *
   * @default - none
   */
  readonly additionalFiles?: (string | Expression)[] | Expression;
  /**
   * The `ignore` input of ludeeus/action-shellcheck.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly ignore?: string | Expression;
  /**
   * The `ignore_paths` input of ludeeus/action-shellcheck.
   *
   * @default - none
   */
  readonly ignorePaths?: (string | Expression)[] | Expression;
  /**
   * The `ignore_names` input of ludeeus/action-shellcheck.
   *
   * @default - none
   */
  readonly ignoreNames?: (string | Expression)[] | Expression;
  /**
   * The `severity` input of ludeeus/action-shellcheck.
   *
   * @default - none
   */
  readonly severity?: string | Expression;
  /**
   * The `check_together` input of ludeeus/action-shellcheck.
   *
   * @default - none
   */
  readonly checkTogether?: string | Expression;
  /**
   * The `scandir` input of ludeeus/action-shellcheck.
   *
   * @default '.'
   */
  readonly scandir?: string | Expression;
  /**
   * The `disable_matcher` input of ludeeus/action-shellcheck.
   *
   * @default false
   * @deprecated the action has given it up
   */
  readonly disableMatcher?: boolean | Expression;
  /**
   * The `format` input of ludeeus/action-shellcheck.
   *
   * @default 'gcc'
   */
  readonly format?: string | Expression;
  /**
   * The `version` input of ludeeus/action-shellcheck.
   *
   * @default 'stable'
   */
  readonly version?: string | Expression;
}

/**
 * Lints the shell scripts of the repository.
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

  /** The `files` output of ludeeus/action-shellcheck. */
  public get files(): Expression {
    return this.output('files');
  }

  /** The `options` output of ludeeus/action-shellcheck. */
  public get options(): Expression {
    return this.output('options');
  }
}
