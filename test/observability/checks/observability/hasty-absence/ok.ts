import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  const group = new AlertGroup(delivery, 'shop');
  new AlertRule(group, 'Gone', { expression: PromQl.raw('absent(shop_visitors)'), pendingFor: Duration.minutes(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  new AlertRule(group, 'LongGone', { expression: PromQl.raw('absent_over_time(shop_visitors[10m])'), severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
}
