import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, GrafanaDashboard, GrafanaUnit, MetricCatalogue, PromQl, RecordingRule, StatPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  const orders = shop.counter('shop_orders_total', { help: 'Orders that were placed.', labels: { result: ['success', 'failure'] } });
  const latency = shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  const [free, size] = ['free', 'size'].map((what) => shop.gauge(`shop_disk_${what}_bytes`, { help: 'The disk.' }));
  const group = new AlertGroup(delivery, 'shop');
  const alert = (id: string, expression: PromQl) => new AlertRule(group, id, { expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });

  const all = orders.increase(Duration.hours(1)).sum();
  const failed = orders.increase(Duration.hours(1)).where({ result: 'failure' }).sum();
  alert('Failures', failed.dividedBy(all).greaterThan(0.1).andAlso(all.atLeast(4.5)));
  alert('FailuresAsText', PromQl.raw('sum(increase(shop_orders_total{result="failure"}[1h])) / (sum(increase(shop_orders_total[1h])) > 4.5) > 0.1'));
  alert('Slow', latency.mean(Duration.hours(1)).greaterThan(2));
  alert('DiskFull', free.current().dividedBy(size.current()).lessThan(0.1));
  alert('Minutes', latency.mean(Duration.hours(1)).dividedBy(60).greaterThan(2));
  new RecordingRule(group, 'shop:shop_orders:failures', { expression: PromQl.raw('sum(rate(shop_orders_total{result="failure"}[1h])) / sum(rate(shop_orders_total[1h]))') });

  // A panel wakes up nobody: one of one is what there was.
  const dashboard = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'Orders.' });
  new StatPanel(dashboard, 'failures', { title: 'Failures', description: 'Of all orders.', unit: GrafanaUnit.PERCENT_UNIT, queries: [{ expression: failed.dividedBy(all) }] });
}
