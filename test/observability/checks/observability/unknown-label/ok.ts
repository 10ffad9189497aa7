import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web'] }, openLabels: ['country'] });
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  const group = new AlertGroup(delivery, 'shop');
  const record = (id: string, text: string) => new RecordingRule(group, id, { expression: PromQl.raw(text) });
  record('channel:shop_orders:rate5m', 'sum by (channel, job) (rate(shop_orders_total{country="nl"}[5m]))');
  record('le:shop_request_seconds:rate5m', 'sum by (le) (rate(shop_request_seconds_bucket{le="1"}[5m]))');
  record('shop:shop_orders:unlabelled', 'sum(shop_orders_total{region=""})');
  record('area:shop_orders:sum', 'sum by (area) (label_replace(shop_orders_total, "area", "$1", "country", "(.).*"))');
  record('team:channel_shop_orders:sum', 'sum by (team) (channel:shop_orders:rate5m{team="a"})');
  record('severity:alerts:count', 'count by (severity) (ALERTS{alertname="A"})');
}
