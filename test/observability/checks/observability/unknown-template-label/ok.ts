import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['room', 'floor'] });
  const group = new AlertGroup(delivery, 'shop');
  const of = (expression: PromQl, summary: string) => ({ expression, severity: AlertSeverity.INFO, summary, description: 'x' });
  new AlertRule(group, 'Kept', of(visitors.current().max('room').greaterThan(10), 'It is full in {{ $labels.room }}: {{ $value | humanize }}.'));
  new AlertRule(group, 'Target', of(visitors.current().greaterThan(10), '{{ $labels.job }} on {{ $labels.instance }} of {{ $labels.__name__ }}'));
  new AlertRule(group, 'Query', of(visitors.current().max('room').greaterThan(10), '{{ range query "shop_visitors" }}{{ .Labels.floor }} {{ end }}'));
  new AlertRule(group, 'Quoted', of(visitors.current().max('room').greaterThan(10), '{{ "$labels.floor" }}'));
  // Which labels another alert has is not known here.
  new AlertRule(group, 'OtherAlert', of(PromQl.raw('ALERTS{alertname="Kept"} == 1'), '{{ $labels.anything }}'));
}
