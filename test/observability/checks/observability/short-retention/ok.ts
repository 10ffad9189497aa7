import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const props = { help: 'Orders that were placed.' };
  const orders = new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', props);
  const kept = new MetricCatalogue(delivery, 'kept', { retention: Duration.days(31) }).counter('kept_orders_total', props);
  const group = new AlertGroup(delivery, 'shop');
  new RecordingRule(group, 'shop:shop_orders:increase15d', { expression: orders.increase(Duration.days(15)).sum() });
  new RecordingRule(group, 'shop:kept_orders:increase30d', { expression: kept.increase(Duration.days(30)).sum() });
  new RecordingRule(group, 'shop:shop_orders:last_week', { expression: PromQl.raw('sum(increase(shop_orders_total[7d] offset 1w))') });
  new RecordingRule(group, 'shop:up:max30d', { expression: PromQl.raw('max(max_over_time(up[30d]))') });
}
