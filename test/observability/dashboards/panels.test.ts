import { makeShop, refused } from '../support/shop';
import { Written } from './support/read';
import { Duration } from 'slipway/core';
import {
  BarGaugePanel, DashboardAnnotation, DashboardManifest, DashboardVariable, GaugePanel, GrafanaColor, GrafanaDashboard, GrafanaUnit, GrafanaWindow, HeatmapPanel, PromQl, Row,
  StatPanel, TablePanel, TextPanel, Thresholds,
} from 'slipway/observability';

const { GREEN, YELLOW, RED } = GrafanaColor;
const { hours } = Duration;
const about = { title: 'Orders', description: 'How many.', unit: GrafanaUnit.NONE };

/** The one panel of a dashboard, as it is written. */
function written(make: (row: Row, shop: ReturnType<typeof makeShop>) => unknown): any {
  const shop = makeShop();
  const dashboard = new GrafanaDashboard(shop.delivery, 'shop', { title: 'Shop', description: 'x' });
  make(new Row(dashboard, 'row', { title: 'Row' }), shop);
  return (JSON.parse(shop.delivery.synthText(dashboard.file)) as Written).panels[1];
}

test('the first threshold has no lower end', () => {
  const { fieldConfig: { defaults } } = written((row, { visitors }) => new StatPanel(row, 'a', { ...about, queries: [{ expression: visitors.current() }], thresholds: Thresholds.base(GREEN).startingAt(0.1, YELLOW).startingAt(0.15, RED) }));
  expect(defaults.thresholds).toEqual({ mode: 'absolute', steps: [{ color: 'green', value: null }, { color: 'yellow', value: 0.1 }, { color: 'red', value: 0.15 }] });
});

test('a query may have a unit and thresholds of its own', () => {
  const { fieldConfig: { overrides } } = written((row, { visitors }) => new BarGaugePanel(row, 'a', {
    ...about, queries: [{ expression: visitors.current() }, { expression: visitors.current(), unit: GrafanaUnit.PERCENT, thresholds: Thresholds.base(RED) }],
  }));
  expect(overrides).toEqual([{ matcher: { id: 'byFrameRefID', options: 'B' }, properties: [{ id: 'unit', value: 'percent' }, { id: 'thresholds', value: { mode: 'absolute', steps: [{ color: 'red', value: null }] } }] }]);
});

test('what is shown of values is written', () => {
  const { type, fieldConfig: { defaults }, gridPos } = written((row, { visitors }) => new GaugePanel(row, 'a', { ...about, queries: [{ expression: visitors.current() }], min: 0, max: 10, decimals: 1, noValue: 'None', width: 3, height: 5 }));
  expect([type, defaults, gridPos]).toEqual(['gauge', expect.objectContaining({ unit: 'none', min: 0, max: 10, decimals: 1, noValue: 'None' }), { x: 0, y: 1, w: 3, h: 5 }]);
});

test('a table has the values of all its queries side by side, under the names of their legends', () => {
  const { targets, transformations, options } = written((row, { visitors, orders }) => new TablePanel(row, 'a', {
    ...about, queries: [{ expression: visitors.current().by('job'), legend: 'Visitors' }, { expression: orders.increase(hours(1)).by('job'), legend: 'Orders' }], columns: { job: 'Job' }, sortBy: 'Orders',
  }));
  expect(targets.map(({ format, instant }: any) => [format, instant])).toEqual([['table', true], ['table', true]]);
  expect(transformations).toEqual([{ id: 'merge', options: {} }, { id: 'organize', options: { excludeByName: { Time: true }, indexByName: {}, renameByName: { 'job': 'Job', 'Value #A': 'Visitors', 'Value #B': 'Orders' } } }]);
  expect(options.sortBy).toEqual([{ displayName: 'Orders', desc: true }]);
});

test('the values of a single query stand in one column', () => {
  const { transformations: [{ id, options }] } = written((row, { visitors }) => new TablePanel(row, 'a', { ...about, queries: [{ expression: visitors.current(), legend: 'Visitors' }] }));
  expect([id, options.renameByName]).toEqual(['organize', { Value: 'Visitors' }]);
});

test('a heatmap is made of the buckets of a histogram', () => {
  const { targets: [target], options } = written((row, { latency }) => new HeatmapPanel(row, 'a', { ...about, unit: GrafanaUnit.SECONDS, buckets: latency.buckets() }));
  expect(target).toMatchObject({ expr: 'sum by (le) (increase(shop_request_seconds_bucket[$__rate_interval]))', format: 'heatmap', legendFormat: '{{le}}', range: true });
  expect([options.calculate, options.yAxis.unit]).toEqual([false, 's']);
});

test('a text asks nothing', () => {
  const { targets, datasource, options } = written((row) => new TextPanel(row, 'a', { content: '# Hello' }));
  expect([targets, datasource, options.content, options.mode]).toEqual([undefined, undefined, '# Hello', 'markdown']);
});

const { delivery, orders, visitors, latency } = makeShop();
const variable = DashboardVariable.label(orders, 'country');
const dashboard = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'x', variables: [variable] });
const stat = (more: object) => new StatPanel(dashboard, 'a', { ...about, queries: [{ expression: visitors.current() }], ...more });
const make = (id: string, more: object) => new GrafanaDashboard(delivery, id, { title: 'x', description: 'x', ...more });

test.each<[string, () => unknown, string, RegExp]>([
  ['a panel that asks nothing', () => stat({ queries: [] }), 'call/empty-list', /it asks nothing/],
  ['more queries than letters', () => stat({ queries: Array.from({ length: 27 }, () => ({ expression: visitors.current() })) }), 'call/wrong-value', /more than 26 queries/],
  ['a panel without a unit', () => stat({ unit: undefined }), 'call/missing-option', /'unit' is missing/],
  ['a panel without a description', () => stat({ description: undefined }), 'call/missing-option', /'description' is missing/],
  ['a text for an expression', () => stat({ queries: [{ expression: 'up' }] }), 'call/wrong-value', /queries\[0\]\.expression must be a PromQl/],
  ['Grafana\'s own word for it', () => stat({ queries: [{ expr: visitors.current() }] }), 'call/unknown-option', /did you mean 'expression'\?/],
  ['a legend of a label that is not there', () => stat({ queries: [{ expression: orders.rate().by('country'), legend: '{{ cuntry }}' }] }), 'call/undeclared-name', /asks for the label 'cuntry'.*there are 'country'; did you mean 'country'\?/],
  ['a legend of what was added up', () => stat({ queries: [{ expression: orders.rate().sum(), legend: '{{country}}' }] }), 'call/undeclared-name', /there are \(none\)/],
  ['more columns than there are', () => stat({ width: 25 }), 'call/wrong-value', /width must be a whole number from 1 to 24/],
  ['half a unit', () => stat({ height: 1.5 }), 'call/wrong-value', /height must be a whole number from 1 to 100/],
  ['a scale that ends where it begins', () => stat({ min: 1, max: 1 }), 'call/contradiction', /its min 1 is not less than its max 1/],
  ['a variable of another dashboard', () => stat({ narrowedBy: [DashboardVariable.constant('limit', '5')] }), 'call/undeclared-name', /'limit', which the dashboard does not have/],
  ['a panel outside of a dashboard', () => new TextPanel(delivery, 'a', { content: 'x' }), 'call/wrong-scope', /a panel is declared in a Row, or in a GrafanaDashboard above its rows/],
  ['a row outside of a dashboard', () => new Row(delivery, 'a', { title: 'x' }), 'call/wrong-scope', /a row is declared in a GrafanaDashboard/],
  ['a heatmap of what are no buckets', () => new HeatmapPanel(dashboard, 'a', { ...about, buckets: latency.observations(hours(1)) }), 'call/unmatched-labels', /told apart by 'instance', 'job', 'route'/],
  ['thresholds that descend', () => Thresholds.base(GREEN).startingAt(1, RED).startingAt(1, GREEN), 'call/wrong-value', /the step before begins at 1: steps ascend/],
  ['no colour', () => GrafanaColor.of('#12345'), 'call/wrong-value', /a name of Grafana's palette or a value/],
  ['no unit', () => GrafanaUnit.of('a b'), 'call/wrong-value', /the unit must be the id of a unit/],
  ['a dashboard whose name Kubernetes does not take', () => make('Shop_1', {}), 'call/wrong-value', /its id is also a name in Kubernetes/],
  ['a uid that is too short', () => make('b', { uid: 'short' }), 'call/wrong-value', /8 to 40 letters/],
  ['an address of Grafana that is none', () => make('b', { grafanaUrl: 'grafana' }), 'call/wrong-value', /the address of Grafana/],
  ['two variables of one name', () => make('b', { variables: [variable, DashboardVariable.constant('country', 'NZ')] }), 'call/duplicate-item', /its variables have 'country' twice/],
  ['two annotations of one name', () => make('b', { annotations: [1, 2].map((limit) => DashboardAnnotation.condition('Rush', visitors.current().greaterThan(limit))) }), 'call/duplicate-item', /its annotations have 'Rush' twice/],
  ['two files of one kind', () => make('b', { manifests: [DashboardManifest.configMap(), DashboardManifest.configMap()] }), 'call/duplicate-item', /its manifests have 'configmap' twice/],
  ['a variable of a label that the metric lacks', () => DashboardVariable.label(orders, 'cuntry'), 'call/undeclared-name', /did you mean 'country'\?/],
  ['a choice that the label never has', () => DashboardVariable.label(orders, 'result', { defaultValue: 'maybe' }), 'call/not-one-of', /is never 'maybe'/],
  ['the name that every dashboard has', () => DashboardVariable.constant('datasource', 'x'), 'call/wrong-value', /which every dashboard has/],
  ['a variable without values', () => DashboardVariable.custom('a', []), 'call/empty-list', /no value to choose from/],
  ['a value twice', () => DashboardVariable.custom('a', ['x', 'x']), 'call/duplicate-item', /'x' is there twice/],
  ['a choice that is none of the values', () => DashboardVariable.custom('a', ['x'], { defaultValue: 'y' }), 'call/not-one-of', /'y' is none of them/],
  ['moments of what is no point in time', () => DashboardAnnotation.moments('Visits', visitors), 'call/wrong-value', /'shop_visitors' is no point in time/],
  ['a tag of a label that is not there', () => DashboardAnnotation.condition('Visits', visitors.current(), { tagLabels: ['country'] }), 'call/undeclared-name', /asks for the label 'country'/],
  ['a window that is none', () => orders.increase('1h' as never), 'call/wrong-value', /a Duration of whole seconds, at least one, such as Duration\.hours\(1\), or a GrafanaWindow/],
  ['an operator that is told of no Grafana', () => DashboardManifest.grafanaOperator({} as never), 'call/missing-option', /'instances' is missing/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});

test('a window of Grafana\'s may be any of its three', () => {
  const all = [GrafanaWindow.RATE_INTERVAL, GrafanaWindow.INTERVAL, GrafanaWindow.RANGE].map((window) => String(orders.increase(window)));
  expect(all).toEqual(['$__rate_interval', '$__interval', '$__range'].map((window) => `increase(shop_orders_total[${window}])`));
  expect(all.map((text) => String(PromQl.raw(text)))).toEqual(all);
});
