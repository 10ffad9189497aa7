import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web', 'phone'] } });
  const group = new AlertGroup(delivery, 'shop');
  const of = (text: string) => ({ expression: PromQl.raw(text) });
  new RecordingRule(group, 'shop:shop_orders:wep', of('sum(shop_orders_total{channel="wep"}) + sum(shop_orders_total{channel="wep"})')); // finding
  new RecordingRule(group, 'shop:shop_orders:no_letter', of('sum(shop_orders_total{channel!="letter"})')); // finding
  new RecordingRule(group, 'shop:shop_orders:one_of', of('sum(shop_orders_total{channel=~"web|letter"})')); // finding
  new RecordingRule(group, 'shop:shop_orders:pattern', of('sum(shop_orders_total{channel=~"(web|phone)s"})')); // finding
}
