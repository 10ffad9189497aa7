import type { ArtifactLines } from '../row';

const CI = '.github/workflows/ci-cd.yml';
const SCAN = '.github/workflows/security-scan.yml';
const STAGING = '.github/workflows/deploy-staging.yml';
const PRODUCTION = '.github/workflows/deploy-production.yml';
const SETTINGS = '.github/slipway.settings.json';
const TEMPLATE = 'identity/aws/ml-platform.template.json';

/** Lines of examples/ml-platform. */
export const ML_PLATFORM: ArtifactLines = {
  'ML-1': [[CI, 'run: black --check'], [CI, 'run: safety check'], [CI, 'image: postgres:15'], [CI, '--hypothesis-profile=ci'], [CI, '--fail-under=70'], [CI, 'codecov/codecov-action@']],
  'ML-2': [[CI, 'type=ref,event=branch'], [CI, 'type=ref,event=pr'], [CI, '{{branch}}-{{sha}}'], [CI, 'type=semver,pattern='], [CI, 'value=latest'], [CI, 'cache-from: type=gha'], [CI, 'Scan the image']],
  'ML-3': [[STAGING, 'EKS_CLUSTER: ml-platform-staging'], [STAGING, 'aws-region: us-east-1'], [STAGING, 'uses: ./.github/actions/deploy-helm'], [STAGING, 'Ask whether it answers']],
  'ML-4': [[PRODUCTION, '  deploy-blue-green:'], [PRODUCTION, 'operation: undo'], [PRODUCTION, 'Tell of deployed'], [PRODUCTION, 'Tell of deployment-failed']],
  'ML-5': [[SCAN, "cron: '0 2 * * *'"], [SCAN, 'name: safety-report'], [SCAN, 'name: pip-audit-report'], [SCAN, 'name: bandit-security-report'], [SCAN, 'name: semgrep-report'], [SCAN, 'queries: security-and-quality'], [SCAN, 'name: gitleaks-report'], [SCAN, 'name: trufflehog-report'], [SCAN, 'name: trivy-container-report'], [SCAN, 'name: licenses'], [SCAN, 'upload-sarif@']],
  'ML-6': [[SETTINGS, '"name": "staging"'], [SETTINGS, '"wait_timer": 5']],
  'ML-7': [[TEMPLATE, 'token.actions.githubusercontent.com'], [STAGING, 'role-to-assume:'], [PRODUCTION, 'role-to-assume:']],
  'ML-8': [['.github/workflows/rollback.yml', 'workflow_dispatch:'], [STAGING, 'operation: undo'], [PRODUCTION, 'operation: rollback']],
  'ML-9': [[PRODUCTION, 'operation: prepare'], [PRODUCTION, 'operation: shift'], [PRODUCTION, 'operation: complete'], [PRODUCTION, 'operation: retire']],
  'ML-10': [['.github/actions/notify/receivers.json', '"build-failed"'], [CI, '  notify-build-failure:'], [SCAN, 'Tell of security-alert'], [PRODUCTION, 'Tell of deployed'], [PRODUCTION, 'Tell of deployment-failed']],
  'ML-11': [[SCAN, '"critical": {"kind":"block"}'], [SCAN, '"high": {"kind":"within","days":7}'], [SCAN, '"medium": {"kind":"within","days":30}'], [SCAN, '"low": {"kind":"before-release"}']],
  'ML-12': [['.github/workflows/pr-title.yml', 'PATTERN:']],
  'ML-13': [[CI, 'DATABASE_URL:'], [CI, 'REDIS_URL:'], [CI, 'SECRET_KEY:'], [CI, 'HYPOTHESIS_PROFILE: ci']],
};
