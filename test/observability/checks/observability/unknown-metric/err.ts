import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const help = 'Orders that were placed.';
  new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help });
  const foreign = new MetricCatalogue(Delivery.standalone(), 'elsewhere').counter('foreign_total', { help });
  const group = new AlertGroup(delivery, 'shop');
  new RecordingRule(group, 'shop:shop_orders:rate5m', { expression: PromQl.raw('sum(rate(shop_order_total[5m])) + sum(rate(shop_order_total[1h]))') }); // finding
  new RecordingRule(group, 'shop:foreign:rate5m', { expression: foreign.rate() }); // finding
  const texts = { severity: AlertSeverity.INFO, summary: 'x', description: 'x' };
  new AlertRule(group, 'Idle', { expression: PromQl.raw('absent({__name__="heartbeat"}) or {"shop.visits"} > 1'), ...texts }); // finding
}
