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
  Just: 'just',
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
  '1password/load-secrets-action': 'Load secrets of 1Password',
  'actions-rust-lang/setup-rust-toolchain': 'Set up Rust[ {toolchain}]',
  'actions/add-to-project': 'Add to project',
  'actions/ai-inference': 'Ask model[ {model}]',
  'actions/attest': 'Attest artifact',
  'actions/attest-sbom': 'Attest bill of materials',
  'actions/cache': 'Cache [{path}|files]',
  'actions/cache/restore': 'Restore cache',
  'actions/cache/save': 'Save cache',
  'actions/checkout': 'Check out [{repository}|the code]',
  'actions/configure-pages': 'Configure GitHub Pages',
  'actions/create-github-app-token': 'Create token of GitHub App',
  'actions/delete-package-versions': 'Delete old versions[ of {package-name}]',
  'actions/dependency-review-action': 'Review dependencies',
  'actions/deploy-pages': 'Deploy to GitHub Pages',
  'actions/download-artifact': 'Download [artifact {name}|artifacts]',
  'actions/first-interaction': 'Greet newcomer',
  'actions/github-script': 'Run script',
  'actions/labeler': 'Label pull request',
  'actions/stale': 'Look after stale issues',
  'actions/upload-artifact': 'Upload artifact[ {name}]',
  'advanced-security/maven-dependency-submission-action': 'Submit Maven dependencies',
  'amannn/action-semantic-pull-request': 'Check title of pull request',
  'anchore/sbom-action': 'Write bill of materials',
  'anchore/scan-action': 'Scan with Grype',
  'anthropics/claude-code-action': 'Run Claude Code',
  'aquasecurity/tfsec-action': 'Scan Terraform with tfsec',
  'aquasecurity/trivy-action': 'Scan[ {image-ref}] with Trivy',
  'aws-actions/amazon-ecr-login': 'Log in to Amazon ECR',
  'aws-actions/amazon-ecs-deploy-task-definition': 'Deploy to Amazon ECS',
  'aws-actions/amazon-ecs-render-task-definition': 'Render task definition',
  'aws-actions/aws-cloudformation-github-deploy': 'Deploy stack[ {name}]',
  'aws-actions/configure-aws-credentials': 'Log in to AWS',
  'azure/aks-set-context': 'Get credentials of AKS cluster[ {cluster-name}]',
  'azure/k8s-deploy': 'Deploy to Kubernetes',
  'azure/login': 'Log in to Azure',
  'azure/webapps-deploy': 'Deploy to Azure web app[ {app-name}]',
  'benchmark-action/github-action-benchmark': 'Record benchmark',
  'bridgecrewio/checkov-action': 'Scan with Checkov',
  'changesets/action': 'Run Changesets',
  'cloudflare/wrangler-action': 'Run Wrangler',
  'codecov/codecov-action': 'Upload coverage to Codecov',
  'crazy-max/ghaction-import-gpg': 'Import GPG key',
  'cycjimmy/semantic-release-action': 'Release with semantic-release',
  'dawidd6/action-download-artifact': 'Download [artifact {name}|artifacts] of other run',
  'dependabot/fetch-metadata': 'Fetch facts about update',
  'docker/bake-action': 'Bake container images',
  'docker/build-push-action': 'Build container image',
  'docker/login-action': 'Log in to [{registry}|container registry]',
  'docker/metadata-action': 'Work out tags and labels',
  'docker/scout-action': 'Scan[ {image}] with Docker Scout',
  'dorny/paths-filter': 'Find changed paths',
  'dorny/test-reporter': 'Report tests',
  'dtolnay/rust-toolchain': 'Set up Rust[ {toolchain}]',
  'EnricoMi/publish-unit-test-result-action': 'Publish test results',
  'erlef/setup-beam': 'Set up BEAM',
  'fossas/fossa-action': 'Scan with FOSSA',
  'github/codeql-action/analyze': 'Analyze with CodeQL',
  'github/codeql-action/autobuild': 'Build for CodeQL',
  'github/codeql-action/init': 'Initialize CodeQL',
  'github/codeql-action/upload-sarif': 'Upload [{sarif_file}|SARIF] to code scanning',
  'gitleaks/gitleaks-action': 'Look for secrets with Gitleaks',
  'golang/govulncheck-action': 'Look for vulnerabilities in Go code',
  'golangci/golangci-lint-action': 'Lint Go code',
  'google-github-actions/auth': 'Log in to Google Cloud',
  'google-github-actions/deploy-cloudrun': 'Deploy[ {service}] to Cloud Run',
  'google-github-actions/get-gke-credentials': 'Get credentials of GKE cluster[ {cluster_name}]',
  'google-github-actions/get-secretmanager-secrets': 'Read secrets of Secret Manager',
  'googleapis/release-please-action': 'Run release-please',
  'goreleaser/goreleaser-action': 'Run GoReleaser',
  'gradle/actions/wrapper-validation': 'Validate Gradle wrappers',
  'grafana/run-k6-action': 'Run k6',
  'hadolint/hadolint-action': 'Lint [{dockerfile}|Dockerfile]',
  'hashicorp/vault-action': 'Read secrets of Vault',
  'helm/chart-releaser-action': 'Release Helm charts',
  'helm/chart-testing-action': 'Set up chart-testing[ {version}]',
  'helm/kind-action': 'Create kind cluster',
  'JamesIves/github-pages-deploy-action': 'Push site to pages branch',
  'jdx/mise-action': 'Set up mise',
  'JS-DevTools/npm-publish': 'Publish npm package',
  'ludeeus/action-shellcheck': 'Lint shell scripts',
  'marocchino/sticky-pull-request-comment': 'Comment on pull request',
  'mxschmitt/action-tmate': 'Open shell with tmate',
  'ncipollo/release-action': 'Create release[ {tag}]',
  'nick-fields/retry': 'Run command with retries',
  'ossf/scorecard-action': 'Run OpenSSF Scorecard',
  'PagerDuty/pagerduty-change-events-action': 'Tell PagerDuty',
  'peaceiris/actions-gh-pages': 'Push site to pages branch',
  'peter-evans/find-comment': 'Find comment',
  'peter-evans/repository-dispatch': 'Send[ {event-type}|event]',
  'pre-commit/action': 'Run pre-commit',
  'pulumi/actions': 'Run Pulumi[ {command}]',
  'PyO3/maturin-action': 'Run maturin[ {command}]',
  'pypa/gh-action-pip-audit': 'Audit Python dependencies',
  'pypa/gh-action-pypi-publish': 'Publish Python package',
  'release-drafter/release-drafter': 'Draft release',
  'renovatebot/github-action': 'Run Renovate',
  'reviewdog/action-actionlint': 'Lint workflows',
  'rust-lang/crates-io-auth-action': 'Log in to crates.io',
  'rustsec/audit-check': 'Audit Rust dependencies',
  'semgrep/semgrep-action': 'Scan with Semgrep',
  'shivammathur/setup-php': 'Set up PHP[ {php-version}]',
  'sigstore/cosign-installer': 'Set up cosign[ {cosign-release}]',
  'slackapi/slack-github-action': 'Post to Slack',
  'snyk/actions/node': 'Scan Node.js dependencies with Snyk',
  'snyk/actions/python': 'Scan Python dependencies with Snyk',
  'softprops/action-gh-release': 'Create release',
  'SonarSource/sonarqube-scan-action': 'Scan with SonarQube',
  'stefanzweifel/git-auto-commit-action': 'Commit changes',
  'step-security/harden-runner': 'Harden runner',
  'super-linter/super-linter': 'Lint with Super-Linter',
  'Swatinem/rust-cache': 'Cache Rust build',
  'taiki-e/install-action': 'Install [{tool}|tools]',
  'trufflesecurity/trufflehog': 'Look for secrets with TruffleHog',
  'zaproxy/action-baseline': 'Scan with ZAP',
  'zaproxy/action-full-scan': 'Scan actively with ZAP',
  'zizmorcore/zizmor-action': 'Audit workflows with zizmor',
};
