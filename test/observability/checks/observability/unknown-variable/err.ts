import { Delivery } from 'slipway/delivery';
import { DashboardAnnotation, DashboardVariable, GrafanaDashboard, GrafanaUnit, MetricCatalogue, PromQl, TimeSeriesPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const orders = new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web', 'phone'] } });
  const dashboard = new GrafanaDashboard(delivery, 'shop', { // finding
    title: 'Shop',
    description: 'Orders.',
    variables: [DashboardVariable.label(orders, 'channel')],
    annotations: [DashboardAnnotation.condition('Rush', PromQl.raw('sum(rate(shop_orders_total[5m])) > $limit'))],
    links: [{ title: 'Logs', url: '/explore?country=${country}' }],
  });
  const panel = { title: 'Orders', description: 'How many.', unit: GrafanaUnit.NONE };
  new TimeSeriesPanel(dashboard, 'orders', { ...panel, queries: [{ expression: PromQl.raw('sum(rate(shop_orders_total{channel=~"$chanel"}[$__rate_interval]))') }] }); // finding
  new TimeSeriesPanel(dashboard, 'title', { ...panel, title: 'Orders of $shop', queries: [{ expression: orders.rate() }] }); // finding
  new TimeSeriesPanel(dashboard, 'legend', { ...panel, queries: [{ expression: orders.rate().sum(), legend: '${who}' }] }); // finding
}
