import { Delivery } from 'slipway/delivery';
import { BranchProtection, CodeOwners, RepositorySettings } from 'slipway/repository';
import { Ci } from './ci';

/** What main asks of a change, and who is asked. */
export function declareRules(delivery: Delivery, ci: Ci): void {
  new RepositorySettings(delivery, {
    variables: ['PROMETHEUS_URL', 'PUSHGATEWAY_URL', 'PUSHGATEWAY_USER'],
    secrets: ['SNYK_TOKEN', 'SLACK_WEBHOOK_URL', 'PAGERDUTY_ROUTING_KEY', 'PUSHGATEWAY_PASSWORD'],
  });
  new BranchProtection(delivery, 'main', { requiredChecks: [ci.gate], strict: true, requiredApprovals: 1, codeOwnerReviews: true });
  const owners = new CodeOwners(delivery, { requiredPaths: ['/.github/'] });
  owners.own('*', ['@acme/trading-leads']);
  for (const path of ['/.github/', '/delivery/', '/scripts/deployment/']) owners.own(path, ['@acme/sre']);
}
