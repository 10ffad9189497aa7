import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  const orders = shop.counter('shop_orders_total', { help: 'Orders that were placed.' });
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  const group = new AlertGroup(delivery, 'shop');
  const record = (id: string, expression: PromQl) => new RecordingRule(group, id, { expression });
  const sum = record('shop:shop_orders:sum', orders.rate().sum());
  record('shop:shop_orders:double', sum.current().times(2));
  record('shop:shop_request_seconds:count', PromQl.raw('sum(shop_request_seconds_count) + sum(shop_request_seconds_sum) + sum(shop_request_seconds_bucket)'));
  record('shop:shop_orders:triple', PromQl.raw('3 * {__name__="shop_orders_total"}'));
  record('shop:up:any', PromQl.raw('sum(up) + count({job="shop"})'));
}
