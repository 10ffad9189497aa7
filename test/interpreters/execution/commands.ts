/** Programs that a machine of conformance need not have. */
export const COMMANDS: { readonly hands: Readonly<Record<string, readonly string[]>>; readonly data: readonly string[] } = {
  /** Those that run the words they are given, by the program of `programs/` that does the same. */
  hands: {
    uvx: ['xvfb-run', 'chronic', 'dbus-run-session', 'unbuffer', 'ts-retry', 'doppler-run'],
    uv: ['poetry', 'pipenv', 'pdm', 'hatch', 'conda', 'micromamba', 'rye'],
    sudo: ['doas'],
    docker: ['podman', 'nerdctl'],
    kubectl: ['oc'],
    npm: ['pnpm', 'yarn'],
  },
  /** Those that take their words, and what they read, as data. */
  data: [
    'gh', 'aws', 'az', 'curl', 'wget', 'helm', 'terraform', 'tofu', 'mvn', 'gradle', 'cargo', 'rustup', 'go', 'dotnet', 'pip', 'pip3', 'twine', 'pytest', 'tox', 'nox', 'ruff', 'scp', 'sftp', 'rustc',
    'argocd', 'flux', 'skaffold', 'kustomize', 'ansible-playbook', 'packer', 'vault', 'cosign', 'crane', 'skopeo', 'buildah', 'trivy', 'grype', 'syft', 'oras', 'goreleaser', 'semantic-release', 'sentry-cli', 'codecov',
    'firebase', 'vercel', 'netlify', 'wrangler', 'flyctl', 'heroku', 'cf', 'ng', 'vite', 'jest', 'eslint', 'tsc', 'lerna', 'nx', 'turbo', 'changeset', 'bundle', 'rake', 'gem', 'composer', 'phpunit', 'mix', 'sbt', 'lein',
    'swift', 'xcodebuild', 'fastlane', 'pod', 'flutter', 'dart', 'yq', 'hadolint', 'shellcheck', 'actionlint', 'sonar-scanner', 'snyk', 'dvc', 'mlflow', 'databricks', 'snowsql', 'psql', 'mysql', 'redis-cli', 'mongosh', 'flyway',
    'liquibase', 'newman', 'k6', 'playwright', 'cypress', 'lighthouse', 'slack', 'sam', 'cdk', 'serverless', 'pulumi', 'eksctl', 'doctl', 'ibmcloud', 'gsutil', 'bq', 'azcopy', 'rclone', 's3cmd', 'minikube', 'kind', 'k3d', 'jira',
    'zip', 'unzip', 'gpg', 'mkdocs', 'sphinx-build', 'hugo', 'jekyll', 'pandoc', 'convert', 'ffmpeg', 'apt-get', 'brew', 'systemctl', 'notify-send', 'mail', 'msmtp', 'cmake', 'ctest', 'ninja', 'meson', 'bazel', 'buf', 'protoc',
    'pre-commit', 'commitlint', 'conventional-changelog', 'git-cliff', 'release-please', 'standard-version', 'tailscale', 'cloudflared', 'datadog-ci', 'newrelic', 'logger', 'patch', 'pwsh', 'act', 'earthly', 'dagger', 'nomad', 'consul',
  ],
};
