import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['room', 'floor'] });
  const group = new AlertGroup(delivery, 'shop');
  const of = (expression: PromQl, summary: string, description = 'x') => ({ expression, severity: AlertSeverity.INFO, summary, description });
  const full = visitors.current().max('room').greaterThan(10);
  const mean = new RecordingRule(group, 'room:shop_visitors:avg', { expression: visitors.current().average('room') });
  new AlertRule(group, 'Summary', of(full, 'It is full on {{ $labels.floor }}.')); // finding
  new AlertRule(group, 'Description', of(full, 'x', 'It is full in {{ .Labels.roon }}.')); // finding
  new AlertRule(group, 'Index', of(full, 'It is full on {{ index $labels "floor" | title }}.')); // finding
  new AlertRule(group, 'Added', { ...of(full, 'Ask {{ $labels.team }}: {{ $labels.severity }}.'), labels: { team: 'shop' } }); // finding
  new AlertRule(group, 'Recorded', of(mean.current().greaterThan(10), 'It is full on {{ $labels.floor }}.')); // finding
  new AlertRule(group, 'Text', of(PromQl.raw('sum without (floor) (shop_visitors) > 10'), 'It is full on {{ $labels.floor }}.')); // finding
}
