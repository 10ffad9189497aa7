import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, AlertRule, AlertSeverity, GrafanaDashboard, GrafanaUnit, MetricCatalogue, PromQl, StatPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const orders = new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help: 'Orders that were placed.', labels: { result: ['success', 'failure'] } });
  const group = new AlertGroup(delivery, 'shop');
  const of = (expression: PromQl) => ({ expression, severity: AlertSeverity.WARNING, summary: 'x', description: 'x' });

  const all = orders.increase(Duration.hours(1)).sum();
  const share = orders.increase(Duration.hours(1)).where({ result: 'failure' }).sum().dividedBy(all).greaterThan(0.1);
  new AlertRule(group, 'AnyNumber', of(share)); // finding
  new AlertRule(group, 'AtLeastNone', of(share.andAlso(all.greaterThan(0)))); // finding
  new AlertRule(group, 'ShareTwice', of(share.andAlso(PromQl.raw('sum(rate(shop_orders_total[1h])) / (sum(rate(shop_orders_total[1d])) > 0) > 2')))); // finding
  new AlertRule(group, 'Unguarded', of(PromQl.raw('sum(shop_orders_total{result="failure"}) / sum(shop_orders_total) > 0.1'))); // finding
  new AlertRule(group, 'Neither', of(PromQl.raw('sum(rate(shop_orders_total{result="failure"}[1h])) / (sum(rate(shop_orders_total[1h]))) > 0.1'))); // finding

  const dashboard = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'Orders.' });
  const queries = [{ expression: PromQl.raw('sum(increase(shop_orders_total{result="failure"}[$__range])) / sum(increase(shop_orders_total[$__range]))') }];
  new StatPanel(dashboard, 'failures', { title: 'Failures', description: 'Of all orders.', unit: GrafanaUnit.PERCENT_UNIT, queries }); // finding
}
