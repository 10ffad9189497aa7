import type { ArtifactLines } from '../row';

const CI = '.github/workflows/ci.yml';
const DEPLOY = '.github/workflows/deploy-staging.yml';
const PROMOTION = '.github/promotion/trading/promotion.json';
const CHECKS = '.github/workflows/staging-checks.yml';
const TEMPLATE = '.github/pull_request_template.md';

/** Lines of examples/trading. */
export const TRADING: ArtifactLines = {
  'ST-1': [[CI, '  agents-test:'], [CI, '  dashboard-test:'], [CI, '  engine-test:'], [CI, '  image-agents-check:']],
  'ST-2': [['.github/workflows/staging-deploy.yml', 'name: Staging deploy'], [DEPLOY, 'google-github-actions/auth@'], [DEPLOY, 'us-central1-a']],
  'ST-3': [['.github/workflows/rollback.yml', 'name: Roll back'], [DEPLOY, 'Back up before the rollback'], [DEPLOY, 'Roll back the database'], ['deployment/monitoring/alerts/trading-production.yaml', 'DeploymentErrorRateRollback']],
  'ST-4': [['.github/workflows/production-deploy.yml', 'deploy-production-canary:'], [PROMOTION, '"soak"'], ['.github/workflows/deploy-production.yml', 'trading-failover']],
  'ST-5': [[PROMOTION, '"upstream"']],
  'ST-6': [[CI, '  security-semgrep:'], [CI, '  security-snyk:'], [CI, '  security-trivy-fs:'], [CHECKS, 'zaproxy/action-baseline@'], [CHECKS, '--vus 1000']],
  'ST-7': [['README.md', 'badge.svg'], [TEMPLATE, '## Security'], [TEMPLATE, '## Performance'], [TEMPLATE, '## Deployment']],
  'ST-8': [['docs/delivery/runbook.md', '# Runbook of acme/trading'], ['docs/delivery/troubleshooting.md', '# Troubleshooting of acme/trading']],
  'ST-9': [[CI, 'target: runtime'], [CI, 'Scan the image'], [CI, 'Check the user and the size']],
  'ST-10': [['.github/workflows/rollback-drill.yml', 'name: Rollback drill'], [DEPLOY, '  roll-back:']],
};
