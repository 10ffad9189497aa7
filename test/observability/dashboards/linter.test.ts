import { parse } from 'yaml';
import { makeShop } from '../support/shop';
import { EVERY_DASHBOARD, makeEverything } from './support/every-dashboard';
import { Written, panelsOf } from './support/read';
import { readPromQl } from '../../../lib/observability/promql/read';
import { Delivery } from 'slipway/delivery';
import { DashboardVariable, GrafanaDashboard } from 'slipway/observability';

/** Panels that the linter looks at. */
const LOOKED_AT = ['stat', 'table', 'timeseries', 'gauge', 'bargauge', 'heatmap'];

/** Units that the linter knows, of those that we have names for. @see https://github.com/grafana/dashboard-linter/blob/main/docs/rules/panel-units-rule.md */
const UNITS = ['none', 'short', 'string', 'percent', 'percentunit', 'bool_yes_no', 's', 'ms', 'm', 'h', 'd', 'hertz', 'dateTimeAsIso', 'dateTimeFromNow', 'bytes', 'decbytes', 'binBps', 'bps', 'cps', 'ops', 'reqps', 'cpm', 'celsius', 'watt', 'currencyUSD', 'currencyEUR'];

const targetsOf = (dashboard: Written) => panelsOf(dashboard).flatMap(({ targets = [] }) => targets);
const ratesOf = (expr: string) => [...expr.matchAll(/\bi?rate\([^[\]]*\[([^\]]*)\]\)/g)].map(([, window]) => window);
const bareCounters = (expr: string) => readPromQl(expr).selectors.filter(({ name, window }) => name?.endsWith('_total') && window === undefined);

/** The rules of Grafana's linter of dashboards: what each says against one. The four about `job` and `instance` are excluded, with a reason, by the file `.lint`. @see https://github.com/grafana/dashboard-linter */
const RULES: Readonly<Record<string, (dashboard: Written) => unknown[]>> = {
  'uneditable-dashboard': ({ editable }) => (editable ? ['it can be edited'] : []),
  'template-datasource-rule': ({ templating: { list } }) => {
    const [source, ...more] = list.filter(({ type }) => type === 'datasource');
    return source?.name === 'datasource' && source.label === 'Data source' && source.query === 'prometheus' && more.length === 0 ? [] : [source];
  },
  'template-label-promql-rule': ({ templating: { list } }) => list.filter(({ type, query }) => {
    const [, selector] = /^label_values\((.+), \w+\)$/.exec(query) ?? [];
    return type === 'query' && (selector === undefined || readPromQl(selector).problem !== undefined);
  }),
  'template-on-time-change-reload-rule': ({ templating: { list } }) => list.filter(({ type, refresh }) => type === 'query' && refresh !== 2),
  'panel-datasource-rule': (dashboard) => [...panelsOf(dashboard).filter(({ targets }) => targets), ...targetsOf(dashboard)].filter(({ datasource }) => datasource?.uid !== '${datasource}'),
  'panel-title-description-rule': (dashboard) => panelsOf(dashboard).filter(({ type, title = '', description = '' }) => LOOKED_AT.includes(type) && (title === '' || description === '')),
  'panel-units-rule': (dashboard) => panelsOf(dashboard).filter(({ type, fieldConfig: { defaults: { unit } } }) => LOOKED_AT.includes(type) && !UNITS.includes(unit!)),
  'panel-no-targets-rule': (dashboard) => panelsOf(dashboard).filter(({ type, targets = [] }) => LOOKED_AT.includes(type) && targets.length === 0),
  'target-promql-rule': (dashboard) => targetsOf(dashboard).filter(({ expr }) => readPromQl(expr).problem !== undefined),
  'target-rate-interval-rule': (dashboard) => targetsOf(dashboard).flatMap(({ expr }) => ratesOf(expr)).filter((window) => window !== '$__rate_interval'),
  'target-counter-agg-rule': (dashboard) => targetsOf(dashboard).flatMap(({ expr }) => bareCounters(expr)),
};

describe.each(EVERY_DASHBOARD)('%s', (_, dashboard) => {
  test.each(Object.entries(RULES))('GL-30: the linter\'s %s has nothing to say', (__, rule) => {
    expect(rule(dashboard)).toEqual([]);
  });
});

const [, shop] = EVERY_DASHBOARD.find(([path]) => path.endsWith('dashboards/shop.json'))!;
test.each<[string, string, string]>([
  ['uneditable-dashboard', '"editable":false', '"editable":true'],
  ['template-datasource-rule', '"Data source"', '"Source"'],
  ['template-label-promql-rule', 'label_values(shop_orders_total, country)', 'label_values(country)'],
  ['template-on-time-change-reload-rule', '"refresh":2', '"refresh":1'],
  ['panel-datasource-rule', '"legendFormat"', '"datasource":{"uid":"mine"},"legendFormat"'],
  ['panel-title-description-rule', '"About Orders."', '""'],
  ['panel-units-rule', '"unit":"short"', '"unit":"shortish"'],
  ['panel-no-targets-rule', '"targets":[', '"targets":[],"was":['],
  ['target-promql-rule', '"expr":"sum', '"expr":"sum(('],
  ['target-rate-interval-rule', 'rate(shop_orders_total{country=~\\"$country\\", channel=~\\"$channel\\"}[$__rate_interval])', 'rate(shop_orders_total[5m])'],
  ['target-counter-agg-rule', '"expr":"sum', '"expr":"shop_orders_total + sum'],
])('%s would notice', (rule, from, to) => {
  const text = JSON.stringify(shop);
  expect(text).toContain(from);
  expect(RULES[rule](JSON.parse(text.replaceAll(from, () => to)) as Written)).not.toEqual([]);
});

/** What the linter is told not to ask of the dashboards of a delivery, and why. */
function exclusionsOf(delivery: Delivery): Record<string, { reason: string }> {
  return (parse(delivery.synthText('deployment/monitoring/dashboards/.lint')) as { exclusions: Record<string, { reason: string }> }).exclusions;
}

test('the linter is told once for all dashboards which of its rules do not apply, and why', () => {
  const exclusions = exclusionsOf(makeEverything());
  expect(Object.keys(exclusions)).toEqual(['template-job-rule', 'target-job-rule', 'template-instance-rule', 'target-instance-rule']);
  expect(Object.values(exclusions).map(({ reason }) => reason)).toEqual(['job', 'job', 'instance', 'instance'].map((label) => expect.stringContaining(`a variable of the label ${label}.`)));
});

test('where every dashboard has a choice of jobs, the linter may ask for it', () => {
  const { delivery, visitors } = makeShop();
  new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'x', variables: [DashboardVariable.label(visitors, 'job')] });
  expect(Object.keys(exclusionsOf(delivery))).toEqual(['template-instance-rule', 'target-instance-rule']);
});
