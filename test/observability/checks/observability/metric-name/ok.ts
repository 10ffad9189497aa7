import { Delivery } from 'slipway/delivery';
import { CicdMetrics, MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new CicdMetrics(delivery, 'cicd');
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.counter('shop_orders_total', { help: 'Orders that were placed.', labels: { sales_channel: ['web'] } });
  shop.counter('shop_sent_bytes_total', { help: 'What was sent.', unit: 'bytes' });
  shop.gauge('shop_temperature_celsius', { help: 'How warm it is.', unit: 'celsius' });
  shop.gauge('shop_size_cubicmeters', { help: 'How large it is.' });
  shop.histogram('shop_request_seconds', { help: 'How long requests took.', unit: 'seconds', buckets: [1] });
}
