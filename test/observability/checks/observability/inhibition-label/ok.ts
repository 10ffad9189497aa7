import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, PromQl, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['route'] });
  const group = new AlertGroup(delivery, 'shop');
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  routing.addRoute('anything', { severities: [AlertSeverity.WARNING], receivers: [slack] });
  const of = (id: string, expression: PromQl) => new AlertRule(group, id, { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x', labels: { team: 'shop' } });
  const closed = of('Closed', visitors.current().max('route').lessThan(1));
  const crowded = of('Crowded', visitors.current().max('route').greaterThan(10));
  const unknown = of('WrittenByHand', PromQl.raw('max by (route) (shop_visitors) > 20'));
  routing.addInhibition({ source: [closed], target: [crowded], equal: ['route', 'team', 'severity'] });
  routing.addInhibition({ source: [unknown], target: [crowded], equal: ['route'] });
}
