import { Delivery } from 'slipway/delivery';
import { MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const [shop, other] = ['shop', 'other'].map((id) => new MetricCatalogue(delivery, id));
  shop.counter('orders_total', { help: 'Orders that were placed.' });
  other.counter('orders_total', { help: 'Orders that were placed.' }); // finding
  shop.gauge('shop_size', { help: 'How large it is.' });
  other.counter('shop_size', { help: 'How large it is.' }); // finding
  shop.gauge('shop_jobs', { help: 'Jobs that have not come to an end.' });
  shop.counter('shop_jobs_total', { help: 'Jobs.' }); // finding
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
  other.gauge('shop_request_seconds_count', { help: 'How many requests there were.' }); // finding
}
