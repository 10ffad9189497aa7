import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AlertRouting, Notification, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const slack = Receiver.slack(delivery, 'slack');
  const teams = Receiver.teams(delivery, 'teams', { webhook: Secrets.get('TEAMS_WEBHOOK_URL') });
  new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  new Notification(delivery, 'notify', { events: { 'deploy-failure': [teams] } });
}
