import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web'] } });
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  const group = new AlertGroup(delivery, 'shop');
  const of = (text: string) => ({ expression: PromQl.raw(text) });
  new RecordingRule(group, 'shop:shop_orders:web', of('sum(rate(shop_orders_total{chanel="web"}[5m]) + rate(shop_orders_total{chanel="web"}[1h]))')); // finding
  new RecordingRule(group, 'region:shop_orders:rate5m', of('sum by (region) (rate(shop_orders_total[5m]))')); // finding
  new RecordingRule(group, 'le:shop_orders:count', of('sum by (le) (shop_request_seconds_count)')); // finding
  new RecordingRule(group, 'shop:shop_orders:ratio', of('shop_orders_total / on (country) shop_request_seconds_count')); // finding
}
