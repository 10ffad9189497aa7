import { Delivery } from 'slipway/delivery';
import { DashboardAnnotation, DashboardVariable, GrafanaDashboard, GrafanaUnit, MetricCatalogue, PromQl, TextPanel, TimeSeriesPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const orders = new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web', 'phone'] } });
  const dashboard = new GrafanaDashboard(delivery, 'shop', {
    title: 'Shop',
    description: 'Orders.',
    variables: [DashboardVariable.label(orders, 'channel'), DashboardVariable.constant('limit', '5')],
    annotations: [DashboardAnnotation.condition('Rush', PromQl.raw('sum(rate(shop_orders_total{channel=~"${channel:regex}"}[5m])) > $limit'))],
    links: [{ title: 'Logs', url: '/explore?datasource=${datasource}&channel=$channel' }],
  });
  new TextPanel(dashboard, 'how-to', { content: 'Run `echo $HOME`: what people read may be anything.' });
  new TimeSeriesPanel(dashboard, 'orders', {
    title: 'Orders by $channel',
    description: 'How many.',
    unit: GrafanaUnit.NONE,
    // The first is the end of a pattern.
    queries: [{ expression: PromQl.raw('sum(increase(shop_orders_total{channel=~"web$|$channel"}[$__range]))') }, { expression: PromQl.raw('topk($limit, rate(shop_orders_total[$__rate_interval]))') }],
  });
}
