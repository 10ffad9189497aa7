import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { Written } from './read';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import {
  BarGaugePanel, BarOrientation, CicdDashboard, CicdMetrics, DashboardAnnotation, DashboardManifest, DashboardVariable, GaugePanel, GrafanaColor, GrafanaDashboard, GrafanaUnit, GrafanaWindow,
  HeatmapPanel, MetricCatalogue, PromQl, Row, StatColorMode, StatPanel, TablePanel, TextPanel, Thresholds, TimeSeriesPanel, TimeSeriesStyle,
} from 'slipway/observability';

/** A delivery with a dashboard that has every kind of panel and of variable, with all that there is to say of each; and with the one of the delivery itself. */
export function makeEverything(): Delivery {
  const delivery = Delivery.standalone();
  new CicdDashboard(delivery, 'cicd-pipeline', { metrics: new CicdMetrics(delivery, 'cicd') });
  const shop = new MetricCatalogue(delivery, 'shop');
  const orders = shop.counter('shop_orders_total', { help: 'Orders.', labels: { channel: ['web', 'phone'] }, openLabels: ['country'] });
  const visitors = shop.gauge('shop_visitors', { help: 'Visitors.', openLabels: ['country'] });
  const opened = shop.gauge('shop_opened_timestamp_seconds', { help: 'When it was opened.' });
  const latency = shop.histogram('shop_request_seconds', { help: 'Latency.', unit: 'seconds', buckets: [0.1, 1], openLabels: ['route'] });
  const dashboard = new GrafanaDashboard(delivery, 'shop', {
    title: 'Shop',
    description: 'Orders and visitors.',
    tags: ['shop'],
    variables: [
      DashboardVariable.label(orders, 'country', { multiple: false, all: false, defaultValue: 'NZ' }), DashboardVariable.custom('channel', ['web', 'phone'], { label: 'channel', title: 'Way, of ordering' }),
      DashboardVariable.label(latency, 'route', { name: 'path' }), DashboardVariable.constant('limit', '5'), DashboardVariable.custom('size', ['a,b', 'c'], { all: false, multiple: false }),
    ],
    annotations: [DashboardAnnotation.moments('Opened', opened, { color: GrafanaColor.of('#abcdef') }), DashboardAnnotation.condition('Rush', visitors.current().greaterThan(100), { title: 'Rush in {{country}}' })],
    links: [{ title: 'Runbook', url: 'https://example.com', tooltip: 'How', keepTime: true, keepVariables: true }],
    range: Duration.hours(6),
    refresh: Duration.seconds(30),
    manifests: [DashboardManifest.configMap({ namespace: 'monitoring', folder: 'Shop' }), DashboardManifest.grafanaOperator({ instances: { dashboards: 'grafana' }, folder: 'Shop' })],
  });
  const of = (title: string) => ({ title, description: `About ${title}.`, unit: GrafanaUnit.SHORT });
  const thresholds = Thresholds.base(GrafanaColor.GREEN).startingAt(10, GrafanaColor.ORANGE).startingAt(20, GrafanaColor.of('dark-red'));
  new TextPanel(dashboard, 'about', { content: '# Shop', title: 'About', height: 2 });
  const row = new Row(dashboard, 'shop', { title: 'Shop' });
  new StatPanel(row, 'orders', { ...of('Orders'), queries: [{ expression: orders.increase(GrafanaWindow.RANGE).by('channel'), legend: '{{channel}}', unit: GrafanaUnit.NONE }], colorMode: StatColorMode.BACKGROUND, thresholds, decimals: 1, noValue: '–' });
  new StatPanel(row, 'trend', { ...of('Trend'), queries: [{ expression: orders.rate().sum() }], sparkline: true, colorMode: StatColorMode.NONE });
  new TimeSeriesPanel(row, 'rate', { ...of('Rate'), queries: [{ expression: orders.rate().by('channel'), legend: '{{channel}}' }, { expression: visitors.averageOver(GrafanaWindow.INTERVAL).sum(), thresholds }], style: TimeSeriesStyle.BARS, stacked: true, connected: true, min: 0, max: 10, thresholds });
  new TimeSeriesPanel(row, 'points', { ...of('Points'), queries: [{ expression: latency.mean(GrafanaWindow.RATE_INTERVAL).by('route') }], style: TimeSeriesStyle.POINTS });
  new BarGaugePanel(row, 'bars', { ...of('Bars'), queries: [{ expression: visitors.current().by('country') }], orientation: BarOrientation.VERTICAL });
  new GaugePanel(row, 'gauge', { ...of('Gauge'), queries: [{ expression: visitors.current().sum() }], min: 0, max: 200 });
  const hidden = new Row(dashboard, 'hidden', { title: 'Hidden', collapsed: true });
  new TablePanel(hidden, 'table', { ...of('Table'), queries: [{ expression: visitors.current().by('country'), legend: 'Visitors' }, { expression: orders.increase(GrafanaWindow.RANGE).by('country'), legend: 'Orders' }], columns: { country: 'Country' }, sortBy: 'Orders' });
  new TablePanel(hidden, 'small', { ...of('Small table'), queries: [{ expression: visitors.current(), legend: 'Visitors' }] });
  new HeatmapPanel(hidden, 'heat', { ...of('Heat'), unit: GrafanaUnit.SECONDS, buckets: latency.buckets() });
  new StatPanel(hidden, 'raw', { ...of('Raw'), queries: [{ expression: PromQl.raw('topk($limit, sum by (country) (rate(shop_orders_total{channel=~"$channel"}[$__rate_interval])))') }] });
  return delivery;
}

/** The dashboards of a delivery, by their files. */
export function writtenIn(delivery: Delivery): [string, Written][] {
  return delivery.synth().documents.filter(({ path }) => /^deployment\/monitoring\/dashboards\/.*\.json$/.test(path)).map(({ path, text }) => [path, JSON.parse(text) as Written]);
}

const EXAMPLES = join(__dirname, '../../../../examples');

/** The dashboards of the tests and of the examples. */
export const EVERY_DASHBOARD: readonly [string, Written][] = [...writtenIn(makeEverything()), ...readdirSync(EXAMPLES).flatMap((example) => stored(example))];

function stored(example: string): [string, Written][] {
  const folder = join(EXAMPLES, example, 'deployment/monitoring/dashboards');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [`examples/${example}/${file}`, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written]);
}
