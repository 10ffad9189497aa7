/**
 * What the log calls a step that was given no name: what its action does, where GitHub would show the pin. Most are written down below; the name of a class that begins
 * with `Setup`, or with a verb, says it already.
 *
 * `[for {input}|else]` is `for` with the value of that input, where it is plain text, and `else` or nothing where it is not.
 */
export function stepName(id: string, className: string, inputs: readonly string[]): string {
  const name = STEP_NAMES[id] ?? byRule(className, inputs);
  if (name === undefined) throw new Error(`'${id}' is new in the data, and its class does not say what a step does: give it a name in scripts/generate-actions/step-names.ts.`);
  const unknown = [...name.matchAll(/\{([\w-]+)\}/g)].map(([, input]) => input).find((input) => !inputs.includes(input));
  if (unknown) throw new Error(`The name of a step of ${id} shows its input '${unknown}', which it does not have: see scripts/generate-actions/step-names.ts.`);
  return name;
}

function byRule(className: string, inputs: readonly string[]): string | undefined {
  const [first, ...rest] = className.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ');
  if (first === 'Setup') return `Set up ${rest.map((word) => SPELLING[word] ?? word).join(' ')}${version(rest, inputs)}`;
  return VERBS.has(first) ? `${first} ${rest.map((word) => SPELLING[word] ?? word.toLowerCase()).join(' ')}` : undefined;
}

/** The input that says which release of a tool is set up: `python-version`, `terraform_version` or `version`. */
function version(tool: readonly string[], inputs: readonly string[]): string {
  const own = `${tool.join('').toLowerCase()}version`;
  const input = inputs.find((name) => name.replace(/[-_]/g, '').toLowerCase() === own) ?? inputs.find((name) => name === 'version');
  return input === undefined ? '' : `[ {${input}}]`;
}

/** Names that begin so are sentences already. */
const VERBS = new Set(['Attest', 'Create', 'Upload', 'Wait']);

/** How people write what a class cannot be called. */
const SPELLING: Readonly<Record<string, string>> = {
  Dotnet: '.NET',
  Gcloud: 'gcloud',
  K6: 'k6',
  Kubectl: 'kubectl',
  Node: 'Node.js',
  Opa: 'OPA',
  Pages: 'Pages',
  Pnpm: 'pnpm',
  Qemu: 'QEMU',
  Slsa: 'SLSA',
  Tflint: 'TFLint',
  Uv: 'uv',
  Verifier: 'verifier',
};

export const STEP_NAMES: Readonly<Record<string, string>> = {
  'actions/attest': 'Attest artifact',
  'actions/attest-sbom': 'Attest bill of materials',
  'actions/cache': 'Cache [{path}|files]',
  'actions/cache/restore': 'Restore cache',
  'actions/cache/save': 'Save cache',
  'actions/checkout': 'Check out [{repository}|the code]',
  'actions/configure-pages': 'Configure GitHub Pages',
  'actions/create-github-app-token': 'Create token of GitHub App',
  'actions/dependency-review-action': 'Review dependencies',
  'actions/deploy-pages': 'Deploy to GitHub Pages',
  'actions/download-artifact': 'Download [artifact {name}|artifacts]',
  'actions/github-script': 'Run script',
  'actions/labeler': 'Label pull request',
  'actions/stale': 'Look after stale issues',
  'actions/upload-artifact': 'Upload artifact[ {name}]',
  'advanced-security/maven-dependency-submission-action': 'Submit Maven dependencies',
  'amannn/action-semantic-pull-request': 'Check title of pull request',
  'anchore/sbom-action': 'Write bill of materials',
  'anchore/scan-action': 'Scan with Grype',
  'aquasecurity/tfsec-action': 'Scan Terraform with tfsec',
  'aquasecurity/trivy-action': 'Scan[ {image-ref}] with Trivy',
  'aws-actions/amazon-ecr-login': 'Log in to Amazon ECR',
  'aws-actions/configure-aws-credentials': 'Log in to AWS',
  'azure/login': 'Log in to Azure',
  'benchmark-action/github-action-benchmark': 'Record benchmark',
  'bridgecrewio/checkov-action': 'Scan with Checkov',
  'codecov/codecov-action': 'Upload coverage to Codecov',
  'cycjimmy/semantic-release-action': 'Release with semantic-release',
  'docker/build-push-action': 'Build container image',
  'docker/login-action': 'Log in to [{registry}|container registry]',
  'docker/metadata-action': 'Work out tags and labels',
  'dorny/paths-filter': 'Find changed paths',
  'dtolnay/rust-toolchain': 'Set up Rust[ {toolchain}]',
  'EnricoMi/publish-unit-test-result-action': 'Publish test results',
  'github/codeql-action/analyze': 'Analyze with CodeQL',
  'github/codeql-action/autobuild': 'Build for CodeQL',
  'github/codeql-action/init': 'Initialize CodeQL',
  'github/codeql-action/upload-sarif': 'Upload [{sarif_file}|SARIF] to code scanning',
  'gitleaks/gitleaks-action': 'Look for secrets with Gitleaks',
  'google-github-actions/auth': 'Log in to Google Cloud',
  'google-github-actions/get-gke-credentials': 'Get credentials of GKE cluster[ {cluster_name}]',
  'googleapis/release-please-action': 'Run release-please',
  'goreleaser/goreleaser-action': 'Run GoReleaser',
  'grafana/run-k6-action': 'Run k6',
  'hadolint/hadolint-action': 'Lint [{dockerfile}|Dockerfile]',
  'helm/chart-releaser-action': 'Release Helm charts',
  'helm/chart-testing-action': 'Set up chart-testing[ {version}]',
  'helm/kind-action': 'Create kind cluster',
  'ludeeus/action-shellcheck': 'Lint shell scripts',
  'marocchino/sticky-pull-request-comment': 'Comment on pull request',
  'mxschmitt/action-tmate': 'Open shell with tmate',
  'ossf/scorecard-action': 'Run OpenSSF Scorecard',
  'PagerDuty/pagerduty-change-events-action': 'Tell PagerDuty',
  'pre-commit/action': 'Run pre-commit',
  'pypa/gh-action-pip-audit': 'Audit Python dependencies',
  'pypa/gh-action-pypi-publish': 'Publish Python package',
  'semgrep/semgrep-action': 'Scan with Semgrep',
  'sigstore/cosign-installer': 'Set up cosign[ {cosign-release}]',
  'slackapi/slack-github-action': 'Post to Slack',
  'snyk/actions/node': 'Scan Node.js dependencies with Snyk',
  'snyk/actions/python': 'Scan Python dependencies with Snyk',
  'softprops/action-gh-release': 'Create release',
  'step-security/harden-runner': 'Harden runner',
  'Swatinem/rust-cache': 'Cache Rust build',
  'taiki-e/install-action': 'Install [{tool}|tools]',
  'trufflesecurity/trufflehog': 'Look for secrets with TruffleHog',
  'zaproxy/action-baseline': 'Scan with ZAP',
  'zaproxy/action-full-scan': 'Scan actively with ZAP',
  'zizmorcore/zizmor-action': 'Audit workflows with zizmor',
};
