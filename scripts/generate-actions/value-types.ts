import type { InputData } from './actions-data';

/** What a property takes. An `Expression` is welcome everywhere. */
export type ValueType = 'string' | 'boolean' | 'number' | 'flexible' | 'list';

/** Inputs that the action splits: by lines, or at this separator. */
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '\n': {
    'actions/attest': ['subject-path'],
    'actions/attest-build-provenance': ['subject-path'],
    'actions/attest-sbom': ['subject-path'],
    'actions/cache': ['path', 'restore-keys'],
    'actions/cache/restore': ['path', 'restore-keys'],
    'actions/cache/save': ['path'],
    'actions/checkout': ['sparse-checkout'],
    'actions/create-github-app-token': ['repositories'],
    'actions/setup-dotnet': ['cache-dependency-path'],
    'actions/setup-go': ['cache-dependency-path'],
    'actions/setup-java': ['cache-dependency-path'],
    'actions/setup-node': ['cache-dependency-path'],
    'actions/setup-python': ['cache-dependency-path'],
    'actions/upload-artifact': ['path'],
    'amannn/action-semantic-pull-request': ['types', 'scopes', 'disallowScopes', 'ignoreLabels'],
    'astral-sh/setup-uv': ['cache-dependency-glob'],
    'aws-actions/configure-aws-credentials': ['managed-session-policies', 'transitive-tag-keys'],
    'cycjimmy/semantic-release-action': ['extra_plugins'],
    'docker/build-push-action': [
      'add-hosts', 'allow', 'annotations', 'attests', 'build-args', 'build-contexts', 'cache-from', 'cache-to', 'labels', 'no-cache-filters', 'outputs',
      'secrets', 'secret-envs', 'secret-files', 'ssh', 'tags', 'ulimit',
    ],
    'docker/metadata-action': ['images', 'tags', 'flavor', 'labels', 'annotations'],
    'docker/setup-buildx-action': ['driver-opts'],
    'EnricoMi/publish-unit-test-result-action': ['files'],
    'grafana/run-k6-action': ['path'],
    'peter-evans/create-pull-request': ['add-paths'],
    'softprops/action-gh-release': ['files'],
    'Swatinem/rust-cache': ['workspaces', 'cache-directories'],
  },
  ',': {
    'actions/dependency-review-action': [
      'fail-on-scopes', 'allow-licenses', 'deny-licenses', 'allow-dependencies-licenses', 'allow-ghsas', 'deny-packages', 'deny-groups',
    ],
    'actions/download-artifact': ['artifact-ids'],
    'actions/setup-dotnet': ['workloads'],
    'actions/stale': [
      'exempt-issue-labels', 'exempt-pr-labels', 'exempt-milestones', 'exempt-assignees', 'only-labels', 'only-issue-labels', 'only-pr-labels',
      'any-of-labels', 'any-of-issue-labels', 'any-of-pr-labels', 'labels-to-add-when-unstale', 'labels-to-remove-when-unstale',
    ],
    'aquasecurity/trivy-action': ['severity', 'vuln-type', 'scanners', 'skip-dirs', 'skip-files', 'trivyignores'],
    'aws-actions/amazon-ecr-login': ['registries'],
    'aws-actions/configure-aws-credentials': ['allowed-account-ids'],
    'bridgecrewio/checkov-action': ['check', 'skip_check', 'framework', 'skip_framework'],
    'codecov/codecov-action': ['files', 'flags', 'plugins', 'exclude', 'env_vars'],
    'docker/build-push-action': ['platforms'],
    'docker/setup-buildx-action': ['platforms'],
    'docker/setup-qemu-action': ['platforms'],
    'dtolnay/rust-toolchain': ['targets', 'components'],
    'github/codeql-action/init': ['languages', 'queries', 'packs'],
    'google-github-actions/auth': ['delegates', 'access_token_scopes'],
    'google-github-actions/setup-gcloud': ['install_components'],
    'hadolint/hadolint-action': ['ignore', 'trusted-registries'],
    'peter-evans/create-or-update-comment': ['reactions'],
    'peter-evans/create-pull-request': ['labels', 'assignees', 'reviewers', 'team-reviewers'],
    'taiki-e/install-action': ['tool'],
  },
  ' ': {
    'ludeeus/action-shellcheck': ['additional_files', 'ignore_paths', 'ignore_names'],
    'pypa/gh-action-pip-audit': ['inputs', 'ignore-vulns'],
    'step-security/harden-runner': ['allowed-endpoints'],
  },
};

/** Inputs whose default does not tell, or tells wrongly, what they take. `flexible`: a boolean or one of a few words. */
const TYPES: Readonly<Record<Exclude<ValueType, 'list'>, Readonly<Record<string, readonly string[]>>>> = {
  boolean: {
    'actions/dependency-review-action': [
      'license-check', 'vulnerability-check', 'retry-on-snapshot-warnings', 'warn-only', 'show-openssf-scorecard', 'show-patched-versions',
    ],
    'amannn/action-semantic-pull-request': ['requireScope', 'validateSingleCommit', 'validateSingleCommitMatchesPrTitle', 'wip'],
    'aquasecurity/tfsec-action': ['soft_fail'],
    'aquasecurity/trivy-action': ['hide-progress', 'limit-severities-for-sarif'],
    'aws-actions/configure-aws-credentials': [
      'role-chaining', 'overwrite-aws-profile', 'mask-aws-account-id', 'role-skip-session-tagging', 'output-credentials', 'output-env-credentials',
      'unset-current-credentials', 'disable-retry', 'special-characters-workaround', 'use-existing-credentials', 'force-skip-oidc',
    ],
    'bridgecrewio/checkov-action': [
      'compact', 'quiet', 'soft_fail', 'output_bc_ids', 'use_enforcement_rules', 'skip_results_upload', 'download_external_modules', 'deep_analysis', 'skip_download',
    ],
    'cycjimmy/semantic-release-action': ['dry_run', 'ci', 'unset_gha_env'],
    'EnricoMi/publish-unit-test-result-action': ['report_individual_runs', 'deduplicate_classes_by_file_name', 'large_files'],
    'github/codeql-action/init': ['trap-caching'],
    'grafana/setup-k6-action': ['browser'],
    'helm/chart-releaser-action': ['install_only', 'skip_packaging', 'skip_existing', 'skip_upload'],
    'infracost/actions/setup': ['enable-dashboard'],
    'pypa/gh-action-pypi-publish': ['verify-metadata', 'skip-existing', 'print-hash'],
    'ruby/setup-ruby': ['self-hosted'],
    'softprops/action-gh-release': ['draft', 'prerelease', 'preserve_order', 'fail_on_unmatched_files', 'generate_release_notes', 'append_body'],
    'Swatinem/rust-cache': ['cache-on-failure'],
  },
  number: {
    'actions/cache': ['upload-chunk-size'],
    'actions/cache/save': ['upload-chunk-size'],
    'actions/dependency-review-action': ['retry-on-snapshot-warnings-timeout', 'warn-on-openssf-scorecard-level'],
    'actions/stale': ['days-before-issue-stale', 'days-before-pr-stale', 'days-before-issue-close', 'days-before-pr-close'],
    'actions/upload-artifact': ['retention-days'],
    'aquasecurity/trivy-action': ['exit-code'],
    'aws-actions/configure-aws-credentials': ['role-duration-seconds', 'retry-max-attempts', 'action-timeout-s'],
    'benchmark-action/github-action-benchmark': ['max-items-in-chart'],
    'github/codeql-action/analyze': ['ram', 'threads'],
    'github/codeql-action/init': ['ram', 'threads'],
    'gradle/actions/setup-gradle': ['artifact-retention-days'],
    'int128/wait-for-deployment-action': ['timeout-seconds'],
    'marocchino/sticky-pull-request-comment': ['number', 'number_force'],
    'peter-evans/create-or-update-comment': ['issue-number', 'comment-id'],
  },
  flexible: {
    'actions/checkout': ['submodules'],
    'actions/dependency-review-action': ['comment-summary-in-pr'],
    'astral-sh/setup-uv': ['enable-cache'],
    'docker/build-push-action': ['provenance', 'sbom'],
    'github/codeql-action/init': ['dependency-caching'],
    'mxschmitt/action-tmate': ['sudo', 'limit-access-to-actor'],
    'softprops/action-gh-release': ['make_latest'],
  },
  // A user id that may be a name, and a count that may be the word `RAPID`.
  string: {
    'bridgecrewio/checkov-action': ['container_user'],
    'slackapi/slack-github-action': ['retries'],
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
  const told = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((t) => TYPES[t][action]?.includes(input));
  if (told) return { type: told };
  if (data.default === 'true' || data.default === 'false') return { type: 'boolean' };
  // Numbers only where no version can hide: `3.10` is not `3.1`.
  if (/^\d+(\.\d+)?$/.test(data.default ?? '') && !/version/i.test(input)) return { type: 'number' };
  return { type: 'string' };
}

/** The rows of the tables above, for the test that each names an input that exists. */
export function typedInputs(): { action: string; input: string }[] {
  return [...Object.values(LISTS), ...Object.values(TYPES)].flatMap((table) =>
    Object.entries(table).flatMap(([action, inputs]) => inputs.map((input) => ({ action, input }))));
}
