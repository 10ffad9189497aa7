import { Delivery } from 'slipway/delivery';
import { MetricCatalogue } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new MetricCatalogue(delivery, 'shop');
  shop.counter('shop_orders', { help: 'Orders that were placed.' }); // finding
  shop.gauge('shop_visitors_total', { help: 'Who is there.' }); // finding
  shop.gauge('shop:visitors', { help: 'Who is there.' }); // finding
  shop.gauge('shopVisitors', { help: 'Who is there.' }); // finding
  shop.gauge('shop_visitors_count', { help: 'Who is there.' }); // finding
  shop.gauge('shop_visitors_gauge', { help: 'Who is there.' }); // finding
  shop.gauge('shop_wait_ms', { help: 'How long people wait.' }); // finding
  shop.gauge('shop_wait_minutes', { help: 'How long people wait.' }); // finding
  shop.gauge('shop_open_milliseconds', { help: 'How long it is open.' }); // finding
  shop.gauge('shop_stock', { help: 'What is there.', unit: 'grams' }); // finding
  shop.counter('shop_sent_total', { help: 'What was sent.', unit: 'bytes' }); // finding
  shop.gauge('shop_doors', { help: 'Which are open.', openLabels: ['doorName'] }); // finding
}
