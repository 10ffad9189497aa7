import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const expression = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['route'] }).current().greaterThan(10);
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  const crowded = new AlertRule(new AlertGroup(delivery, 'shop'), 'Crowded', { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });
  routing.addRoute('one route', { labels: { route: ['/pay', '/cart'] }, receivers: [slack] });
  routing.addRoute('somebody has to look today', { severities: [AlertSeverity.WARNING], receivers: [slack], continues: true });
  routing.addRoute('it is crowded', { alerts: [crowded], receivers: [slack] });
}
