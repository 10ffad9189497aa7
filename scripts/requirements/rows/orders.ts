import type { ArtifactLines } from '../row';

const BACKEND = '.github/workflows/backend-ci.yml';
const FRONTEND = '.github/workflows/frontend-ci.yml';
const PROMOTION = '.github/promotion/orders/promotion.json';
const PRODUCTION = '.github/workflows/deploy-production.yml';
const SETTINGS = '.github/slipway.settings.json';
const ROUTING = 'deployment/monitoring/alertmanager/alertmanager.yml';

/** Lines of examples/orders. */
export const ORDERS: ArtifactLines = {
  'OR-1': [[BACKEND, "python-version: '3.12'"], [BACKEND, 'run: ruff check'], [BACKEND, 'run: black --check'], [BACKEND, 'run: mypy app/'], [BACKEND, 'image: postgres:15'], [BACKEND, 'image: rabbitmq:3-management'], [BACKEND, 'pytest tests/contracts']],
  'OR-2': [[FRONTEND, "node-version: '20'"], [FRONTEND, 'cache: npm'], [FRONTEND, 'npm run lint'], [FRONTEND, 'npm run type-check'], [FRONTEND, 'npm run format:check'], [FRONTEND, 'npm test']],
  'OR-3': [[BACKEND, 'sarif_file: trivy-fs.sarif'], [BACKEND, 'trufflesecurity/trufflehog:'], [BACKEND, '  security:']],
  'OR-4': [[BACKEND, '  build:'], [BACKEND, 'images: ghcr.io/acme/orders-api'], [BACKEND, 'value=latest'], [BACKEND, 'type=sha,format=long'], [BACKEND, 'cache-to: type=gha']],
  'OR-5': [['.github/workflows/deploy-development.yml', 'scripts/smoke_tests.py'], ['.github/workflows/deploy-staging.yml', 'scripts/smoke_tests.py'], [PROMOTION, '"approvals"'], [PRODUCTION, 'Tell of deployed']],
  'OR-6': [[BACKEND, "branches: ['**']"], [BACKEND, "if: github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/')"], [PROMOTION, '"override"']],
  'OR-7': [[BACKEND, '--fail-under=80'], [BACKEND, '"critical": {"kind":"block"}'], [BACKEND, 'advisory: true'], [FRONTEND, 'Bundle size (a warning)'], [FRONTEND, 'Outdated dependencies (a warning)'], ['.github/workflows/maintenance.yml', 'Say what is behind']],
  'OR-8': [[SETTINGS, '"branch_protection"'], [SETTINGS, '"Backend unit tests"'], [SETTINGS, '"Backend security"'], [SETTINGS, '"Frontend tests"']],
  'OR-9': [[PRODUCTION, '  deploy-blue-green:'], [PRODUCTION, 'router: selector'], [PRODUCTION, '  deploy-canary:'], [PRODUCTION, 'router: smi'], [PRODUCTION, 'operation: undo']],
  'OR-10': [['.github/workflows/dora-metrics.yml', 'dora-record'], [BACKEND, '  measure:'], ['deployment/monitoring/dashboards/pipelines.json', 'github_workflow_runs_completed_total'], [ROUTING, '# a build fails'], [ROUTING, '# coverage drops'], [ROUTING, '# a deployment fails'], [ROUTING, '# too many requests fail'], ['deployment/monitoring/alerts/orders.rules.yaml', 'HighErrorRate']],
  'OR-11': [[SETTINGS, '"FEATURE_NEW_PAYMENT_FLOW"'], [SETTINGS, '"STRIPE_API_KEY"'], ['.github/actions/hand-over/action.yml', 'Write the ConfigMap']],
};
