import { Delivery } from 'slipway/delivery';
import { MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.gauge('shop_jobs', { help: 'Jobs that have not come to an end.' });
  shop.counter('shop_jobs_completed_total', { help: 'Jobs that came to an end.' });
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [1] });
}
