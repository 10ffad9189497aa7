import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';

/** Who is told. */
export function declareNotifications(delivery: Delivery): Notification {
  const slack = Receiver.slack(delivery, 'slack', { channel: '#trading-deployments', webhook: Secrets.get('SLACK_WEBHOOK_URL') });
  const pager = Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_ROUTING_KEY') });
  return new Notification(delivery, 'notify', { events: { 'verified': [slack], 'staging-failed': [slack], 'production-failed': [pager, slack], 'rolled-back': [pager, slack] } });
}
