import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRouting, AlertRule, AlertSeverity, MetricCatalogue, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.', openLabels: ['route'] });
  const group = new AlertGroup(delivery, 'shop');
  const slack = Receiver.slack(delivery, 'slack');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  routing.addRoute('anything', { severities: [AlertSeverity.WARNING], receivers: [slack] });
  const of = (id: string, ...by: string[]) => new AlertRule(group, id, { expression: visitors.current().max(...by).greaterThan(10), severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });
  const [closed, crowded, routed] = [of('Closed', 'job'), of('Crowded', 'job'), of('RouteIsCrowded', 'job', 'route')];
  routing.addInhibition({ source: [closed], target: [crowded], equal: ['job', 'route'] }); // finding
  routing.addInhibition({ source: [closed], target: [routed], equal: ['route'] }); // finding
  routing.addInhibition({ source: [routed], target: [crowded], equal: ['route'] }); // finding
}
