import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const props = { help: 'Orders that were placed.' };
  const orders = new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', props);
  const brief = new MetricCatalogue(delivery, 'brief', { retention: Duration.hours(6) }).counter('brief_orders_total', props);
  const group = new AlertGroup(delivery, 'shop');
  new RecordingRule(group, 'shop:shop_orders:increase30d', { expression: orders.increase(Duration.days(30)).sum() }); // finding
  new RecordingRule(group, 'shop:brief_orders:increase1d', { expression: brief.increase(Duration.days(1)).sum() }); // finding
  new RecordingRule(group, 'shop:shop_orders:week_before', { expression: PromQl.raw('sum(increase(shop_orders_total[10d] offset 1w))') }); // finding
  new RecordingRule(group, 'shop:shop_orders:peak', { expression: PromQl.raw('max_over_time(sum(rate(shop_orders_total[5m]))[4w:1h])') }); // finding
}
