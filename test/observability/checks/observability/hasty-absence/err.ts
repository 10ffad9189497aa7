import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  new AlertRule(new AlertGroup(delivery, 'shop'), 'Gone', { expression: PromQl.raw('absent(shop_visitors) == 1'), severity: AlertSeverity.INFO, summary: 'x', description: 'x' }); // finding
}
