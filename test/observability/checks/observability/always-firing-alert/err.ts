import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['room'] });
  const group = new AlertGroup(delivery, 'shop');
  const of = (expression: PromQl) => ({ expression, severity: AlertSeverity.INFO, summary: 'x', description: 'x' });
  const mean = new RecordingRule(group, 'room:shop_visitors:avg', { expression: visitors.current().average('room') });
  new AlertRule(group, 'Value', of(visitors.current().max('room'))); // finding
  new AlertRule(group, 'Recorded', of(mean.current())); // finding
  new AlertRule(group, 'Bool', of(PromQl.raw('shop_visitors > bool 10'))); // finding
  new AlertRule(group, 'OneSide', of(PromQl.raw('sum(shop_visitors) > 10 or vector(0)'))); // finding
  new AlertRule(group, 'OneNumber', of(PromQl.raw('scalar(shop_visitors > 10)'))); // finding
  new AlertRule(group, 'Sum', of(PromQl.raw('-(shop_visitors + 10)'))); // finding
}
