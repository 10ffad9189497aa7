/**
 * The first major release of well-known actions that runs on Node.js 20 or later; those before it were made for Node.js 16
 * or 12, or rest on actions that were, and runners have neither any more.
 */
const FIRST_LIVING: Readonly<Record<string, number>> = {
  'actions/cache': 4,
  'actions/cache/restore': 4,
  'actions/cache/save': 4,
  'actions/checkout': 4,
  'actions/download-artifact': 4,
  'actions/github-script': 7,
  'actions/labeler': 5,
  'actions/setup-dotnet': 4,
  'actions/setup-go': 5,
  'actions/setup-java': 4,
  'actions/setup-node': 4,
  'actions/setup-python': 5,
  'actions/stale': 9,
  'actions/upload-artifact': 4,
  'actions/upload-pages-artifact': 3,
  'aws-actions/amazon-ecr-login': 2,
  'aws-actions/configure-aws-credentials': 4,
  'azure/login': 2,
  'codecov/codecov-action': 4,
  'docker/build-push-action': 5,
  'docker/login-action': 3,
  'docker/metadata-action': 5,
  'docker/setup-buildx-action': 3,
  'docker/setup-qemu-action': 3,
  'dorny/paths-filter': 3,
  'github/codeql-action/analyze': 3,
  'github/codeql-action/autobuild': 3,
  'github/codeql-action/init': 3,
  'github/codeql-action/upload-sarif': 3,
  'google-github-actions/auth': 2,
  'hashicorp/setup-terraform': 3,
  'peter-evans/create-pull-request': 6,
  'softprops/action-gh-release': 2,
};

export function firstLivingMajor(action: string): number | undefined {
  return FIRST_LIVING[action];
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  'actions/attest-sbom': 'Use Attest with sbomPath: actions/attest makes all kinds of attestations.',
  'pagerduty/pagerduty-change-events-action': 'Send the change event from a script: curl to https://events.pagerduty.com/v2/change/enqueue.',
  'semgrep/semgrep-action': "Run `semgrep ci` in a job with { container: { image: 'semgrep/semgrep@sha256:<digest>' } }.",
};

/** What to do instead of an action that nobody should use any more. */
export function replacementOf(action: string): string | undefined {
  return REPLACEMENTS[action];
}
