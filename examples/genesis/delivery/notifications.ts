import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';

/** Who is told: the team of everything, those on call of what went wrong in production. */
export function declareNotifications(delivery: Delivery): Notification {
  const slack = Receiver.slack(delivery, 'slack', { channel: '#deployments', webhook: Secrets.get('SLACK_WEBHOOK') });
  const pager = Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_TOKEN') });
  return new Notification(delivery, 'notify', {
    events: {
      'verified': [slack],
      'staging-failed': [slack],
      'staging-rolled-back': [slack],
      'production-failed': [pager, slack],
      'production-rolled-back': [pager, slack],
    },
  });
}
