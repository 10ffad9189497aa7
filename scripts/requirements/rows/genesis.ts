import type { ArtifactLines } from '../row';

const CI = '.github/workflows/ci.yml';
const STAGING = '.github/workflows/staging-deploy.yml';
const PRODUCTION = '.github/workflows/production-deploy.yml';
const DEPLOY = '.github/workflows/deploy-production.yml';
const SETTINGS = '.github/slipway.settings.json';
const PROMOTION = '.github/promotion/genesis/promotion.json';

/** Lines of examples/genesis. */
export const GENESIS: ArtifactLines = {
  'GE-1': [[CI, '  code-quality:'], [CI, '  security-scan:'], [CI, '  unit-tests:'], [CI, '  smoke-tests:'], [CI, '  integration-tests:'], [CI, '  coverage-analysis:'], [CI, '  test-summary:'], [CI, '  ci-gate:']],
  'GE-2': [[STAGING, 'workflow_run:'], [STAGING, 'force_deploy:'], ['.github/workflows/deploy-staging.yml', 'Ask whether it answers'], [PROMOTION, '"pass-rate"']],
  'GE-3': [[PRODUCTION, 'skip_staging_validation:'], [PRODUCTION, 'options: [blue-green, rolling, canary]'], [DEPLOY, 'Back up the database and the configuration']],
  'GE-4': [['.github/workflows/performance.yml', 'maximum-regression: 10']],
  'GE-5': [[CI, 'dev-${GITHUB_SHA:0:7}'], [CI, '"$OUTPUT/manifest.json"'], [CI, '.tar.gz']],
  'GE-6': [[DEPLOY, '  deploy-blue-green:'], [PROMOTION, '"retireAfter"']],
  'GE-7': [[DEPLOY, '  deploy-rolling:'], [DEPLOY, 'max-surge: 25%']],
  'GE-8': [[DEPLOY, '  deploy-canary:'], [DEPLOY, 'weight: 5']],
  'GE-9': [[PROMOTION, '"monitoring"'], ['deployment/monitoring/alerts/genesis-production.yaml', 'DeploymentErrorRateRollback']],
  'GE-10': [[SETTINGS, '"STAGING_DATABASE_URL"'], [SETTINGS, '"PRODUCTION_DATABASE_URL"'], [SETTINGS, '"wait_timer": 5']],
  'GE-11': [['.github/CODEOWNERS', '/infrastructure/'], ['.github/CODEOWNERS', '/config/production/'], [SETTINGS, '"critical-files"']],
  'GE-12': [['.github/workflows/rollback.yml', 'Roll back'], [DEPLOY, '  roll-back:'], [SETTINGS, '"production-rollback"']],
  'GE-13': [['.pre-commit-config.yaml', '--maxkb=1000'], ['.pre-commit-config.yaml', '--line-length=100'], ['.pre-commit-config.yaml', '.secrets.baseline'], ['.pre-commit-config.yaml', '--fail-under=60']],
  'GE-14': [[CI, 'flags: unit-tests'], [CI, 'Keep the test results'], [CI, 'Comment on the pull request']],
  'GE-15': [[STAGING, 'workflow_run:'], [PRODUCTION, 'workflow_dispatch:']],
  'GE-16': [['docs/delivery/setup.md', 'gh secret set STAGING_DATABASE_URL'], ['docs/delivery/setup.md', 'npx slipway apply']],
};
