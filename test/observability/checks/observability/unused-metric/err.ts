import { Delivery } from 'slipway/delivery';
import { MetricCatalogue, MetricEmitter } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.counter('shop_orders_total', { help: 'Orders that were placed.' }); // finding
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1], emitter: MetricEmitter.external('the proxy') }); // finding
}
