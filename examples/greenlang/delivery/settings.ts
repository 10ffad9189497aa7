import { Delivery } from 'slipway/delivery';
import { RepositorySettings } from 'slipway/repository';

/** What workflows read, by name. */
export function declareSettings(delivery: Delivery): void {
  new RepositorySettings(delivery, {
    variables: ['PUSHGATEWAY_URL', 'PUSHGATEWAY_USER'],
    secrets: ['PAGERDUTY_ROUTING_KEY', 'PUSHGATEWAY_PASSWORD', 'SLACK_WEBHOOK_URL', 'TEAMS_WEBHOOK_URL'],
  });
}
