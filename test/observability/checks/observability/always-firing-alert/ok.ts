import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['room'] });
  const group = new AlertGroup(delivery, 'shop');
  const full = new RecordingRule(group, 'room:shop_visitors:full', { expression: visitors.current().max('room').greaterThan(10) });
  const raw = (id: string, text: string) => new AlertRule(group, id, { expression: PromQl.raw(text), severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  new AlertRule(group, 'Crowded', { expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  new AlertRule(group, 'Recorded', { expression: full.current(), severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  raw('Counted', 'count(shop_visitors > 10)');
  raw('Nobody', 'absent_over_time(shop_visitors[10m])');
  raw('Times', '10 * (shop_visitors > 10)');
  raw('Either', 'shop_visitors > 10 or shop_visitors < 1');
  raw('Without', 'shop_visitors unless shop_visitors offset 1h');
  raw('OtherAlert', 'ALERTS{alertname="Crowded", alertstate="firing"}');
}
