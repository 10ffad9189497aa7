import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  const crowded = { expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x' };
  const group = new AlertGroup(delivery, 'shop', { interval: Duration.minutes(2) });
  new AlertRule(group, 'Crowded', { ...crowded, pendingFor: Duration.seconds(121) });
  new AlertRule(group, 'AtOnce', crowded);
  // How often Prometheus evaluates what says nothing is not known here.
  new AlertRule(new AlertGroup(delivery, 'other'), 'Crowded', { ...crowded, pendingFor: Duration.seconds(10) });
}
