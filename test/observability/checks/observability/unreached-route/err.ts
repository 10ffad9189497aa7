import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const expression = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' }).current().greaterThan(10);
  const group = new AlertGroup(delivery, 'shop');
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  const crowded = new AlertRule(group, 'Crowded', { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });
  routing.addRoute('somebody has to look now', { severities: [AlertSeverity.CRITICAL], receivers: [slack] }); // finding
  routing.addRoute('somebody has to look today', { severities: [AlertSeverity.WARNING], receivers: [slack] });
  routing.addRoute('it is crowded', { alerts: [crowded], receivers: [slack] }); // finding
  routing.addRoute('critical, and it is crowded', { alerts: [crowded], severities: [AlertSeverity.CRITICAL, AlertSeverity.INFO], receivers: [slack] }); // finding
}
