import { type ValueType, separatorIn, valueType } from '../../lib/importer/typed-action/value-types';
import type { InputData } from './actions-data';

/** Lists whose separator the data does not tell, or of two that do the one that is written. */
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '\n': {
    'actions/attest': ['subject-path'],
    'actions/attest-build-provenance': ['subject-path'],
    'actions/attest-sbom': ['subject-path'],
    'actions/cache': ['restore-keys'],
    'actions/cache/restore': ['restore-keys'],
    'actions/create-github-app-token': ['repositories'],
    'actions/setup-dotnet': ['cache-dependency-path'],
    'actions/setup-go': ['cache-dependency-path'],
    'actions/setup-java': ['cache-dependency-path'],
    'actions/setup-node': ['cache-dependency-path'],
    'actions/setup-python': ['cache-dependency-path'],
    'cycjimmy/semantic-release-action': ['extra_plugins'],
    'docker/build-push-action': ['add-hosts', 'allow', 'no-cache-filters', 'secrets', 'secret-envs', 'ssh', 'tags'],
    'EnricoMi/publish-unit-test-result-action': ['files'],
    'grafana/run-k6-action': ['path'],
    'peter-evans/create-pull-request': ['add-paths'],
    'softprops/action-gh-release': ['files'],
    'Swatinem/rust-cache': ['workspaces', 'cache-directories'],
  },
  ' ': {
    'step-security/harden-runner': ['allowed-endpoints'],
  },
  ',': {
    'docker/scout-action': ['vex-author', 'tags'],
    'ncipollo/release-action': ['artifact'],
  },
};

/** Inputs whose property takes something else than the data says, because the class had it as text before the data knew better. */
const TYPES: Readonly<Partial<Record<ValueType, Readonly<Record<string, readonly string[]>>>>> = {
  string: {
    'actions/download-artifact': ['run-id'],
    'actions/github-script': ['previews', 'retry-exempt-status-codes'],
    'actions/labeler': ['pr-number'],
    'actions/setup-dotnet': ['dotnet-version'],
    'actions/setup-java': ['java-version', 'mvn-toolchain-id'],
    'actions/setup-python': ['python-version'],
    'actions/stale': [
      'exempt-issue-milestones', 'exempt-pr-milestones', 'exempt-issue-assignees', 'exempt-pr-assignees', 'labels-to-remove-when-stale', 'only-issue-types',
    ],
    'amannn/action-semantic-pull-request': ['headerPatternCorrespondence'],
    'anchore/scan-action': ['vex', 'config'],
    'aws-actions/configure-aws-credentials': ['no-proxy'],
    'benchmark-action/github-action-benchmark': ['alert-comment-cc-users'],
    'bridgecrewio/checkov-action': [
      'file', 'external_checks_dirs', 'external_checks_repos', 'output_format', 'output_file_path', 'soft_fail_on', 'hard_fail_on', 'var_file', 'skip_path',
      'skip_cve_package',
    ],
    'codecov/codecov-action': ['gcov_ignore', 'gcov_include', 'override_pr'],
    'cycjimmy/semantic-release-action': ['extends'],
    'dtolnay/rust-toolchain': ['target'],
    'EnricoMi/publish-unit-test-result-action': [
      'junit_files', 'nunit_files', 'xunit_files', 'trx_files', 'test_changes_limit', 'check_run_annotations', 'check_run_annotations_branch',
      'secondary_rate_limit_wait_seconds',
    ],
    'github/codeql-action/init': ['analysis-kinds', 'quality-queries'],
    'google-github-actions/auth': ['access_token_lifetime'],
    'gradle/actions/setup-gradle': ['develocity-token-expiry'],
    'hadolint/hadolint-action': ['override-error', 'override-warning', 'override-info', 'override-style'],
    // Any text counts as true there, `false` too.
    'ludeeus/action-shellcheck': ['check_together', 'ignore'],
    'mxschmitt/action-tmate': ['tmate-server-port'],
    'peter-evans/create-pull-request': ['milestone'],
    'pypa/gh-action-pip-audit': ['extra-index-urls'],
    'semgrep/semgrep-action': ['config'],
    'Swatinem/rust-cache': ['env-vars'],
    'zizmorcore/zizmor-action': ['inputs'],
  },
  flexible: {
    'actions/github-script': ['debug'],
    'actions/stale': [
      'exempt-all-issue-milestones', 'exempt-all-pr-milestones', 'remove-issue-stale-when-updated', 'remove-pr-stale-when-updated', 'exempt-all-issue-assignees',
      'exempt-all-pr-assignees', 'ignore-issue-updates', 'ignore-pr-updates',
    ],
    'anchore/scan-action': ['cache-db'],
    'bridgecrewio/checkov-action': ['enable_secrets_scan_all_files', 'ckv_validate_secrets'],
    'codecov/codecov-action': ['force'],
    'github/codeql-action/analyze': ['add-snippets'],
    'github/codeql-action/init': ['setup-python-dependencies'],
    'gradle/actions/setup-gradle': [
      'cache-read-only', 'gradle-home-cache-cleanup', 'develocity-injection-enabled', 'develocity-allow-untrusted-server',
      'develocity-capture-file-fingerprints', 'develocity-enforce-url',
    ],
  },
};

export interface InputType {
  readonly type: ValueType;
  /** Of a list: what stands between its items in the file. */
  readonly separator?: string;
}

export function inputType(action: string, input: string, data: InputData): InputType {
  const separator = Object.keys(LISTS).find((s) => LISTS[s][action]?.includes(input));
  if (separator) return { type: 'list', separator };
  const told = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((t) => TYPES[t]![action]?.includes(input));
  return told ? { type: told } : typeInData(action, input, data);
}

function typeInData(action: string, input: string, data: InputData): InputType {
  if (data.type !== 'list') return { type: valueType(data) };
  const separator = separatorIn(`${data.format ?? ''} ${data.does}`);
  if (separator === undefined) throw new Error(`'${input}' of ${action} is a list: say what stands between its items in scripts/generate-actions/value-types.ts.`);
  return { type: 'list', separator };
}

/** The rows of the tables above, for the test that each names an input that exists. */
export function typedInputs(): { action: string; input: string }[] {
  return [...Object.values(LISTS), ...Object.values(TYPES)].flatMap((table) =>
    Object.entries(table).flatMap(([action, inputs]) => inputs.map((input) => ({ action, input }))));
}
