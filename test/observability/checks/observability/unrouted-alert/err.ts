import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const expression = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' }).current().greaterThan(10);
  const group = new AlertGroup(delivery, 'shop');
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  new AlertRule(group, 'Crowded', { expression, severity: AlertSeverity.INFO, summary: 'x', description: 'x' }); // finding
  new AlertRule(group, 'OfAnotherTeam', { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x', labels: { team: 'b' } }); // finding
  routing.addRoute('somebody has to look now', { severities: [AlertSeverity.CRITICAL], receivers: [slack] });
  routing.addRoute('of the team', { labels: { team: 'a' }, severities: [AlertSeverity.WARNING], receivers: [slack] });
}
