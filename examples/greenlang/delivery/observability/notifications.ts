import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AlertRouting, AlertSeverity, CicdAlerts, Notification, Receiver, TimeInterval } from 'slipway/observability';

/** GL-34: who is told, by Alertmanager and by workflows, is said here and nowhere else. */
export function declareNotifications(delivery: Delivery, alerts: CicdAlerts): Notification {
  const slack = Receiver.slack(delivery, 'slack', { channel: '#delivery', webhook: Secrets.get('SLACK_WEBHOOK_URL') });
  const teams = Receiver.teams(delivery, 'teams', { webhook: Secrets.get('TEAMS_WEBHOOK_URL') });
  const pager = Receiver.pagerDuty(delivery, 'pagerduty', { routingKey: Secrets.get('PAGERDUTY_ROUTING_KEY') });
  const email = Receiver.email(delivery, 'email', { to: ['delivery@example.com'], sender: 'alerts@example.com', smarthost: 'smtp.example.com:587', username: 'alerts' });
  const weekend = TimeInterval.weekly('weekend', { weekdays: [Weekday.SATURDAY, Weekday.SUNDAY], timeZone: 'Europe/Zurich' });

  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  routing.addRoute('builds fail', { alerts: [alerts.pipelineFailureRate!], receivers: [slack, email] });
  routing.addRoute('deployments fail or hang', { alerts: [alerts.doraCfrHigh!, alerts.deploymentStuck!], receivers: [slack, pager] });
  routing.addRoute('security', { alerts: [alerts.securityScanFailed!, alerts.dependencyVulnerability!], receivers: [pager, email] });
  routing.addRoute('coverage dropped', { alerts: [alerts.coverageDropped!], receivers: [slack] });
  routing.addRoute('there is time', { severities: [AlertSeverity.WARNING, AlertSeverity.INFO], receivers: [teams], mutedDuring: [weekend] });
  // The runs of the linter are among those that fail.
  routing.addInhibition({ source: [alerts.pipelineFailureRate!], target: [alerts.helmLintFailed!], equal: ['repository'] });

  // GL-5: people know what is told as a channel, and what is said as a body.
  return new Notification(delivery, 'notify', {
    inputs: { event: 'channel', text: 'body' },
    defaultEvent: 'pipeline',
    events: {
      'pipeline': [slack, teams],
      'release': [slack, teams],
      'deploy-success': [slack],
      'deploy-failure': [pager, slack, teams],
    },
  });
}
