import type { ArtifactLines } from '../row';

const WORKFLOWS = '.github/workflows';
const action = (name: string) => `.github/actions/${name}/action.yml`;
const SETTINGS = '.github/slipway.settings.json';

/** Lines of examples/greenlang. */
export const GREENLANG: ArtifactLines = {
  'GL-1': [[action('setup-greenlang'), 'name: Set up GreenLang'], [action('setup-greenlang'), 'pip install'], [action('setup-greenlang'), 'greenlang-version:']],
  'GL-2': [[action('setup-k8s'), 'azure/setup-kubectl@'], [action('setup-k8s'), 'azure/setup-helm@'], [action('setup-k8s'), 'aws eks update-kubeconfig']],
  'GL-3': [[action('security-gate'), 'aquasecurity/trivy-action@'], [action('security-gate'), 'pip-audit'], [action('security-gate'), 'bandit'], [action('security-gate'), 'gitleaks'], [action('security-gate'), 'gate-passed:']],
  'GL-4': [[action('docker-build-push'), 'docker/build-push-action@'], [action('docker-build-push'), 'cosign sign'], [action('docker-build-push'), 'actions/attest@']],
  'GL-5': [[action('notify'), 'channel:'], [action('notify'), 'notification-id:']],
  'GL-6': [[action('dora-record'), 'event-type:'], [action('dora-record'), 'change-failure-rate:']],
  'GL-7': [[`${WORKFLOWS}/ci-main.yml`, './.github/actions/setup-greenlang'], [`${WORKFLOWS}/deploy-environments.yml`, './.github/actions/docker-build-push']],
  'GL-8': [[`${WORKFLOWS}/ci-main.yml`, 'branches: [main, master, develop]'], [`${WORKFLOWS}/ci-main.yml`, 'os: [ubuntu-latest, windows-latest, macos-latest]'], [`${WORKFLOWS}/ci-main.yml`, 'name: CI gate']],
  'GL-9': [[`${WORKFLOWS}/pr-validation.yml`, 'name: PR gate'], [`${WORKFLOWS}/pr-validation.yml`, 'name: Determinism']],
  'GL-10': [[`${WORKFLOWS}/release-orchestration.yml`, 'tags: [v*]'], [`${WORKFLOWS}/release-orchestration.yml`, 'pypa/gh-action-pypi-publish@'], [`${WORKFLOWS}/release-orchestration.yml`, './.github/workflows/smoke-test.yml']],
  'GL-11': [[`${WORKFLOWS}/deploy-environments.yml`, 'name: Record the release'], [`${WORKFLOWS}/deploy-production.yml`, 'Ask whether it answers']],
  'GL-12': [[`${WORKFLOWS}/unified-security-scan.yml`, 'name: Security verdict'], [`${WORKFLOWS}/unified-security-scan.yml`, 'format: cyclonedx-json']],
  'GL-13': [['.pre-commit-config.yaml', 'id: detect-secrets'], [`${WORKFLOWS}/pre-commit.yml`, 'pre-commit run']],
  'GL-14': [[`${WORKFLOWS}/code-governance.yml`, 'opa exec'], [`${WORKFLOWS}/code-governance.yml`, 'PLR2004'], [`${WORKFLOWS}/code-governance.yml`, 'check-jsonschema']],
  'GL-15': [[`${WORKFLOWS}/acceptance-golden-tests.yml`, 'pytest tests/golden'], [`${WORKFLOWS}/acceptance-golden-tests.yml`, 'greenlang pack validate']],
  'GL-16': [[`${WORKFLOWS}/agents-ci.yml`, 'part: ${{ fromJSON(']],
  'GL-17': [[`${WORKFLOWS}/infra-deploy.yml`, 'name: Apply the plan'], [`${WORKFLOWS}/infra-deploy.yml`, 'name: Send the traffic there']],
  'GL-18': [[`${WORKFLOWS}/infra-validate.yml`, 'terraform fmt'], [`${WORKFLOWS}/infra-validate.yml`, 'tflint --init'], [`${WORKFLOWS}/infra-validate.yml`, 'name: Checkov'], [`${WORKFLOWS}/infra-validate.yml`, 'infracost breakdown']],
  'GL-19': [[`${WORKFLOWS}/database-migrations.yml`, 'image: timescale/timescaledb:'], [`${WORKFLOWS}/database-migrations.yml`, 'name: Migrate from the base']],
  'GL-20': [[`${WORKFLOWS}/docs-build.yml`, 'mkdocs build --strict'], [`${WORKFLOWS}/docs-build.yml`, 'lychee --offline'], [`${WORKFLOWS}/docs-build.yml`, 'actions/deploy-pages@']],
  'GL-21': [[`${WORKFLOWS}/scheduled-maintenance.yml`, "cron: '52 2 * * *'"], [`${WORKFLOWS}/scheduled-maintenance.yml`, "cron: '7 6 * * 1'"]],
  'GL-22': [[`${WORKFLOWS}/smoke-test.yml`, 'workflow_dispatch:'], [`${WORKFLOWS}/smoke-test.yml`, 'greenlang doctor']],
  'GL-23': [['.github/CODEOWNERS', '/greenlang/ '], ['.github/CODEOWNERS', '/deployment/database/'], [SETTINGS, '"require_code_owner_reviews": true']],
  'GL-24': [[`${WORKFLOWS}/promote-environment.yml`, 'source-env:'], ['.github/promotion/greenlang/promotion.json', '"weekdays"'], [`${WORKFLOWS}/deploy-staging.yml`, 'name: Smoke tests']],
  'GL-25': [[`${WORKFLOWS}/rollback.yml`, 'target-revision:'], [`${WORKFLOWS}/deploy-production.yml`, 'operation: rollback']],
  'GL-26': [[`${WORKFLOWS}/helm-ci.yml`, 'deployment/infrastructure/helm/**'], [`${WORKFLOWS}/helm-ci.yml`, 'kubeconform'], [`${WORKFLOWS}/helm-ci.yml`, 'helm/kind-action@']],
  'GL-27': [[`${WORKFLOWS}/dora-metrics.yml`, "cron: '17 5 * * 1'"], ['.github/actions/dora-record/dora.json', '"bucket"']],
  'GL-28': [[`${WORKFLOWS}/dependency-review.yml`, 'fail-on-severity: high'], [`${WORKFLOWS}/dependency-review.yml`, 'allow-licenses:']],
  'GL-29': [[`${WORKFLOWS}/terraform-plan-comment.yml`, 'deployment/terraform/**'], [`${WORKFLOWS}/terraform-plan-comment.yml`, 'infracost'], [`${WORKFLOWS}/infra-deploy.yml`, 'environment: infra-prod']],
  'GL-30': [['deployment/monitoring/dashboards/cicd-pipeline.json', '"title": "CI/CD pipeline"']],
  'GL-31': [['deployment/monitoring/alerts/cicd-alerts.yaml', 'alert: PipelineFailureRate'], ['deployment/monitoring/alerts/cicd-alerts.yaml', 'alert: DependencyVulnerability'], ['deployment/monitoring/alerts/cicd-alerts.test.yaml', 'PipelineFailureRate: ']],
  'GL-32': [['.github/actions/dora-record/dora.json', '"deploymentsPerDay": 1']],
  'GL-33': [[`${WORKFLOWS}/deploy-dev.yml`, './.github/actions/deploy-argocd'], ['.github/actions/deploy-argocd/sync.sh', 'argocd app sync ']],
  'GL-34': [['.github/actions/notify/receivers.json', '"teams"']],
  'GL-35': [[SETTINGS, '"branch_protection"'], [SETTINGS, '"require_code_owner_reviews": true']],
  'GL-36': [[`${WORKFLOWS}/acceptance-golden-tests.yml`, 'maximum-regression: 10']],
  'GL-37': [['README.md', 'badge.svg']],
  'GL-38': [[SETTINGS, '"days": 90'], [action('setup-k8s'), 'role-to-assume:'], [action('docker-build-push'), 'cosign sign'], [`${WORKFLOWS}/release-orchestration.yml`, 'anchore/sbom-action@']],
  'GL-39': [[`${WORKFLOWS}/promote-environment.yml`, 'vars.LINUX_RUNNER'], [`${WORKFLOWS}/infra-deploy.yml`, 'group: infra-deploy']],
  'GL-40': [[`${WORKFLOWS}/composite-actions.yml`, '.github/actions/**'], [`${WORKFLOWS}/composite-actions.yml`, 'name: Actions gate']],
};
