import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, CicdMetrics, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  // Slipway's own programs emit all of these, whoever reads them.
  new CicdMetrics(delivery, 'cicd');
  const shop = new MetricCatalogue(delivery, 'shop');
  const orders = shop.counter('shop_orders_total', { help: 'Orders that were placed.' });
  const latency = shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  shop.gauge('shop_visitors', { help: 'Who is there.' });
  const group = new AlertGroup(delivery, 'shop');
  new RecordingRule(group, 'shop:shop_orders:rate5m', { expression: orders.rate() });
  new RecordingRule(group, 'shop:shop_request_seconds:mean', { expression: latency.mean(Duration.hours(1)) });
  new RecordingRule(group, 'shop:shop_visitors:sum', { expression: PromQl.raw('sum(shop_visitors)') });
}
