import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const expression = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['route'] }).current().greaterThan(10);
  const group = new AlertGroup(delivery, 'shop');
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  new AlertRule(group, 'Crowded', { expression, severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  new AlertRule(group, 'MayBe', { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });
  routing.addRoute('there is time', { severities: [AlertSeverity.INFO], receivers: [slack] });
  routing.addRoute('one route', { labels: { route: '/pay' }, receivers: [slack] });
}
