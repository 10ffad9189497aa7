import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';

/** Who is told: by workflows of a deployment, by Alertmanager of everything else. */
export class Channels {
  public readonly slack: Receiver;
  public readonly pager: Receiver;
  public readonly email: Receiver;
  public readonly notification: Notification;

  public constructor(delivery: Delivery) {
    this.slack = Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK_WEBHOOK_URL') });
    this.pager = Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_ROUTING_KEY') });
    this.email = Receiver.email(delivery, 'email', { to: ['orders@example.com'], sender: 'alerts@example.com', smarthost: 'smtp.example.com:587', username: 'alerts' });
    this.notification = new Notification(delivery, 'notify', { events: { deployed: [this.slack], failed: [this.slack, this.pager] } });
  }
}
