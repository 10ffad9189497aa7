import { makeShop } from './shop';
import { Secrets } from 'slipway/expressions';
import { AlertGroup, AlertRule, AlertRuleProps, AlertSeverity, Receiver } from 'slipway/observability';

/** A delivery with alerts, and with one receiver of every kind. */
export function makeTeam() {
  const shop = makeShop();
  const { delivery, visitors } = shop;
  const group = new AlertGroup(delivery, 'shop');
  const alert = (id: string, severity: AlertSeverity, more: Partial<AlertRuleProps> = {}) => new AlertRule(group, id, { expression: visitors.current().greaterThan(10), severity, summary: 'It is full.', description: 'Look at it.', ...more });
  return {
    ...shop,
    group,
    alert,
    slack: Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK_WEBHOOK_URL'), channel: '#delivery' }),
    teams: Receiver.teams(delivery, 'teams', { webhook: Secrets.get('TEAMS_WEBHOOK_URL') }),
    pager: Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_ROUTING_KEY') }),
    email: Receiver.email(delivery, 'email', { to: ['team@example.com'], sender: 'alerts@example.com', smarthost: 'smtp.example.com:587', username: 'alerts' }),
    hook: Receiver.webhook(delivery, 'hook', { webhook: Secrets.get('HOOK_URL') }),
  };
}
