import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  const group = new AlertGroup(delivery, 'shop');
  const crowded = { expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x' };
  new AlertRule(group, 'Crowded', { ...crowded, runbook: { meaning: 'It is full.', causes: ['A sale.'], look: ['The door.'], steps: ['Close it.'] } });
  new AlertRule(group, 'Overcrowded', { ...crowded, runbookUrl: 'https://runbooks.example.com/overcrowded' });
}
