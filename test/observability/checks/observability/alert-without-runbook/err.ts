import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  new AlertRule(new AlertGroup(delivery, 'shop'), 'Crowded', { expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x' }); // finding
}
