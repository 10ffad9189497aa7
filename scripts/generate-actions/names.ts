/** Where a class lives (`lib/actions/catalogue/<group>.ts`), what it is called, and what the action does in one sentence. */
export interface ActionName {
  readonly group: string;
  readonly className: string;
  readonly summary: string;
}

/**
 * The name of every class, written down and never guessed.
 *
 * The rule: the name of the repository without `action`; `Setup` comes first; the brand stands before it, or alone, where the rest
 * says too little (`DockerLogin`, `AzureLogin`, `Trivy`).
 */
export const NAMES: Readonly<Record<string, ActionName>> = {
  ...group('source', {
    'actions/checkout': ['Checkout', 'Checks out the repository, or another one, into the workspace.'],
    'actions/create-github-app-token': ['CreateGithubAppToken', 'Mints a short-lived token of a GitHub App.'],
    'actions/github-script': ['GithubScript', 'Runs JavaScript with an authenticated client of the GitHub API.'],
    'dorny/paths-filter': ['PathsFilter', 'Says which groups of files a push or a pull request changed.'],
    'mxschmitt/action-tmate': ['Tmate', 'Opens a shell on the runner for a person: for debugging only.'],
    'pre-commit/action': ['PreCommit', 'Runs the pre-commit hooks of the repository.'],
    'taiki-e/install-action': ['InstallTool', 'Installs prebuilt command-line tools, most of them from the world of Rust.'],
  }),
  ...group('storage', {
    'actions/cache': ['Cache', 'Restores a cache now and saves it when the job has succeeded.'],
    'actions/cache/restore': ['CacheRestore', 'Restores a cache, and never saves one.'],
    'actions/cache/save': ['CacheSave', 'Saves a cache at once.'],
    'actions/download-artifact': ['DownloadArtifact', 'Downloads artifacts of this run, or of another one.'],
    'actions/upload-artifact': ['UploadArtifact', 'Keeps files of the job as an artifact of the run.'],
    'Swatinem/rust-cache': ['RustCache', 'Caches what Cargo downloads and builds.'],
  }),
  ...group('languages', {
    'actions/setup-dotnet': ['SetupDotnet', 'Installs the .NET SDK.'],
    'actions/setup-go': ['SetupGo', 'Installs Go.'],
    'actions/setup-java': ['SetupJava', 'Installs a JDK, and writes the settings of Maven and GPG.'],
    'actions/setup-node': ['SetupNode', 'Installs Node.js and points npm at a registry.'],
    'actions/setup-python': ['SetupPython', 'Installs Python.'],
    'astral-sh/setup-uv': ['SetupUv', 'Installs uv, the package and project manager for Python.'],
    'denoland/setup-deno': ['SetupDeno', 'Installs Deno.'],
    'dtolnay/rust-toolchain': ['RustToolchain', 'Installs a Rust toolchain.'],
    'gradle/actions/setup-gradle': ['SetupGradle', 'Installs Gradle, caches what it needs, and reports on its builds.'],
    'oven-sh/setup-bun': ['SetupBun', 'Installs Bun.'],
    'pnpm/action-setup': ['SetupPnpm', 'Installs pnpm.'],
    'ruby/setup-ruby': ['SetupRuby', 'Installs Ruby, and the gems of the bundle when asked to.'],
  }),
  ...group('containers', {
    'docker/build-push-action': ['DockerBuildPush', 'Builds a container image with BuildKit, and pushes it when asked to.'],
    'docker/login-action': ['DockerLogin', 'Logs in to a container registry, and out again when the job ends.'],
    'docker/metadata-action': ['DockerMetadata', 'Makes the tags and labels of an image from the ref and the event of the run.'],
    'docker/setup-buildx-action': ['SetupBuildx', 'Starts a BuildKit builder for the steps that follow.'],
    'docker/setup-qemu-action': ['SetupQemu', 'Installs emulators, so that images can be built for other processors.'],
    'hadolint/hadolint-action': ['Hadolint', 'Lints Dockerfiles.'],
    'sigstore/cosign-installer': ['SetupCosign', 'Installs cosign, which signs and verifies images. The steps that sign keylessly need `id-token: write`.'],
  }),
  ...group('clouds', {
    'aws-actions/amazon-ecr-login': ['AmazonEcrLogin', 'Logs in to Amazon ECR with the AWS credentials of the job.'],
    'aws-actions/configure-aws-credentials': ['ConfigureAwsCredentials', 'Gets AWS credentials for the steps that follow, best by assuming a role with OpenID Connect.'],
    'azure/login': ['AzureLogin', 'Logs in to Azure, best with OpenID Connect.'],
    'google-github-actions/auth': ['GoogleAuth', 'Authenticates to Google Cloud, best with workload identity federation.'],
    'google-github-actions/get-gke-credentials': ['GetGkeCredentials', 'Writes a kubeconfig for a GKE cluster.'],
    'google-github-actions/setup-gcloud': ['SetupGcloud', 'Installs the gcloud command line.'],
    'hashicorp/setup-terraform': ['SetupTerraform', 'Installs Terraform.'],
    'infracost/actions/setup': ['SetupInfracost', 'Installs Infracost, which prices a Terraform plan.'],
    'terraform-linters/setup-tflint': ['SetupTflint', 'Installs TFLint, which lints Terraform.'],
  }),
  ...group('kubernetes', {
    'azure/setup-helm': ['SetupHelm', 'Installs Helm.'],
    'azure/setup-kubectl': ['SetupKubectl', 'Installs kubectl.'],
    'helm/chart-releaser-action': ['ChartReleaser', 'Packages Helm charts as releases and publishes their index on GitHub Pages.'],
    'helm/chart-testing-action': ['SetupChartTesting', 'Installs ct, which lints and tests Helm charts.'],
    'helm/kind-action': ['KindCluster', 'Starts a Kubernetes cluster inside Docker on the runner.'],
    'open-policy-agent/setup-opa': ['SetupOpa', 'Installs the Open Policy Agent.'],
  }),
  ...group('security', {
    'actions/attest': ['Attest', 'Signs a statement about an artifact: its provenance, its bill of materials, or a predicate of your own.'],
    'actions/attest-build-provenance': ['AttestBuildProvenance', 'Signs a statement of how an artifact was built.'],
    'actions/attest-sbom': ['AttestSbom', 'Signs a statement of what is in an artifact. `Attest` with `sbomPath` replaces it.'],
    'actions/dependency-review-action': ['DependencyReview', 'Fails when a pull request brings in vulnerable or unlicensed dependencies.'],
    'advanced-security/maven-dependency-submission-action': ['MavenDependencySubmission', 'Reports the dependencies of a Maven build to the dependency graph.'],
    'anchore/sbom-action': ['AnchoreSbom', 'Writes a bill of materials for a folder or an image with Syft.'],
    'anchore/scan-action': ['AnchoreScan', 'Scans a folder, an image or a bill of materials with Grype.'],
    'aquasecurity/tfsec-action': ['Tfsec', 'Scans Terraform with tfsec.'],
    'aquasecurity/trivy-action': ['Trivy', 'Scans an image, a folder or a configuration with Trivy. Without `exitCode` it reports and never fails.'],
    'bridgecrewio/checkov-action': ['Checkov', 'Scans infrastructure code with Checkov.'],
    'github/codeql-action/analyze': ['CodeqlAnalyze', 'Runs the CodeQL queries and uploads what they find.'],
    'github/codeql-action/autobuild': ['CodeqlAutobuild', 'Builds a compiled language for CodeQL without being told how.'],
    'github/codeql-action/init': ['CodeqlInit', 'Prepares CodeQL for the languages of the repository.'],
    'github/codeql-action/upload-sarif': ['UploadSarif', 'Uploads the findings of any scanner to code scanning.'],
    'gitleaks/gitleaks-action': ['Gitleaks', 'Looks for secrets in the history. All its options are environment variables; an organization needs `GITLEAKS_LICENSE`.'],
    'ossf/scorecard-action': ['Scorecard', 'Rates the security practices of the repository.'],
    'pypa/gh-action-pip-audit': ['PipAudit', 'Looks for known vulnerabilities in Python dependencies.'],
    'semgrep/semgrep-action': ['Semgrep', 'Scans code with Semgrep.'],
    'slsa-framework/slsa-verifier/actions/installer': ['SetupSlsaVerifier', 'Installs the verifier of SLSA provenance.'],
    'snyk/actions/node': ['SnykNode', 'Scans Node.js dependencies with Snyk. The token goes into the environment variable `SNYK_TOKEN`.'],
    'snyk/actions/python': ['SnykPython', 'Scans Python dependencies with Snyk. The token goes into the environment variable `SNYK_TOKEN`.'],
    'snyk/actions/setup': ['SetupSnyk', 'Installs the Snyk command line.'],
    'step-security/harden-runner': ['HardenRunner', 'Watches, or limits, what the job sends out of the runner. Stands first in a job.'],
    'trufflesecurity/trufflehog': ['Trufflehog', 'Looks for secrets in the history, and asks their services whether they still work.'],
    'zaproxy/action-baseline': ['ZapBaselineScan', 'Scans a running web application passively with ZAP.'],
    'zaproxy/action-full-scan': ['ZapFullScan', 'Attacks a running web application with ZAP: only ever one of your own.'],
    'zizmorcore/zizmor-action': ['Zizmor', 'Audits the workflows of the repository with zizmor.'],
  }),
  ...group('quality', {
    'amannn/action-semantic-pull-request': ['SemanticPullRequest', 'Checks that the title of a pull request is a conventional commit message.'],
    'benchmark-action/github-action-benchmark': ['Benchmark', 'Keeps benchmark results over time and warns when one gets worse.'],
    'codecov/codecov-action': ['Codecov', 'Uploads coverage reports to Codecov.'],
    'EnricoMi/publish-unit-test-result-action': ['PublishUnitTestResult', 'Publishes test reports as a check run and a comment.'],
    'grafana/run-k6-action': ['RunK6', 'Runs k6 load tests.'],
    'grafana/setup-k6-action': ['SetupK6', 'Installs k6.'],
    'ludeeus/action-shellcheck': ['Shellcheck', 'Lints the shell scripts of the repository.'],
  }),
  ...group('releases', {
    'actions/configure-pages': ['ConfigurePages', 'Reads the settings of the GitHub Pages site.'],
    'actions/deploy-pages': ['DeployPages', 'Deploys an uploaded artifact to GitHub Pages.'],
    'actions/upload-pages-artifact': ['UploadPagesArtifact', 'Packs a folder as the artifact that `DeployPages` takes.'],
    'cycjimmy/semantic-release-action': ['SemanticRelease', 'Works out the next version from the commits and publishes it with semantic-release.'],
    'googleapis/release-please-action': ['ReleasePlease', 'Keeps a release pull request up to date, and makes the release when it is merged.'],
    'goreleaser/goreleaser-action': ['Goreleaser', 'Runs GoReleaser.'],
    'int128/deployment-action': ['CreateDeployment', 'Creates a deployment record.'],
    'int128/wait-for-deployment-action': ['WaitForDeployment', 'Waits until the deployments of a commit have come to an end.'],
    'pypa/gh-action-pypi-publish': ['PypiPublish', 'Uploads Python packages to an index, best as a trusted publisher.'],
    'softprops/action-gh-release': ['GithubRelease', 'Creates or updates a GitHub release and uploads files to it.'],
  }),
  ...group('collaboration', {
    'actions/labeler': ['Labeler', 'Labels pull requests by the files they change. The labels must exist unless `permissions` lets it create them.'],
    'actions/stale': ['Stale', 'Marks issues and pull requests nobody touches, and closes them later.'],
    'marocchino/sticky-pull-request-comment': ['StickyPullRequestComment', 'Writes one comment on a pull request and keeps it up to date.'],
    'PagerDuty/pagerduty-change-events-action': ['PagerdutyChangeEvents', 'Tells PagerDuty about a change. Its runtime is retired: prefer a call of the Events API.'],
    'peter-evans/create-or-update-comment': ['CreateOrUpdateComment', 'Writes or edits a comment on an issue or a pull request.'],
    'peter-evans/create-pull-request': ['CreatePullRequest', "Commits the changes in the workspace and opens a pull request. With the job's own token no workflow runs on it."],
    'slackapi/slack-github-action': ['Slack', 'Posts to Slack: by an incoming webhook, a workflow, or a method of the API.'],
  }),
};

function group(name: string, actions: Readonly<Record<string, readonly [className: string, summary: string]>>): Record<string, ActionName> {
  return Object.fromEntries(Object.entries(actions).map(([action, [className, summary]]) => [action, { group: name, className, summary }]));
}
