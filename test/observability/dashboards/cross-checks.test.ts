import { makeShop } from '../support/shop';
import { Duration } from 'slipway/core';
import { DashboardAnnotation, DashboardVariable, GrafanaDashboard, GrafanaDashboardProps, GrafanaUnit, GrafanaWindow, PromQl, StatPanel } from 'slipway/observability';

type Shop = ReturnType<typeof makeShop>;

/** What the rules say of a panel that asks this, as `<rule>: <message>`; metrics that nobody reads apart. */
function said(ask: (shop: Shop) => PromQl | undefined, props: (shop: Shop) => Partial<GrafanaDashboardProps> = () => ({})): string[] {
  const shop = makeShop();
  const dashboard = new GrafanaDashboard(shop.delivery, 'shop', { title: 'Shop', description: 'x', ...props(shop) });
  const expression = ask(shop);
  if (expression) new StatPanel(dashboard, 'a', { title: 'Orders', description: 'x', unit: GrafanaUnit.NONE, queries: [{ expression }] });
  return shop.delivery.synth().findings.filter(({ id }) => id !== 'observability/unused-metric').map(({ id, message }) => `${id.split('/')[1]}: ${message}`);
}

const { raw } = PromQl;
const panel = 'The panel \'Orders\' of the dashboard \'Shop\'';

test.each<[string, PromQl, string]>([
  ['a metric that nobody emits', raw('sum(rate(shop_ordrs_total[$__rate_interval]))'), `unknown-metric: ${panel} reads 'shop_ordrs_total', which nobody emits`],
  ['a label that the metric lacks', raw('shop_orders_total{cuntry="NZ"}'), `unknown-label: ${panel} asks for the label 'cuntry' of 'shop_orders_total'`],
  ['a label that is lost', raw('sum by (cuntry) (shop_orders_total)'), `unknown-label: ${panel} groups or matches by the label 'cuntry'`],
  ['a value that the label never has', raw('shop_orders_total{result="fialure"}'), `unknown-label-value: ${panel} asks for result 'fialure' of 'shop_orders_total'`],
  ['more than Prometheus keeps', raw('increase(shop_orders_total[30d])'), `short-retention: ${panel} looks 30d back at 'shop_orders_total', of which Prometheus keeps 15d`],
  ['a ratio of nothing', raw('sum(shop_visitors) / sum(shop_orders_total)'), `unguarded-ratio: ${panel} divides by 'sum(shop_orders_total)', which may be nothing`],
])('a panel that asks for %s is a finding', (_, expression, message) => {
  expect(said(() => expression)).toEqual([expect.stringContaining(message)]);
});

test('the range of the dashboard is a window like any other', () => {
  const asked = ({ orders }: Shop) => orders.increase(GrafanaWindow.RANGE);
  expect(said(asked, () => ({ range: Duration.days(15) }))).toEqual([]);
  expect(said(asked, () => ({ range: Duration.days(16) }))).toEqual([expect.stringContaining(`short-retention: ${panel} looks 16d back`)]);
});

test('a label that a variable is asked for must be there; what it is can be anything', () => {
  expect(said(() => raw('shop_orders_total{result=~"$result", country="${country}"}'), ({ orders }) => ({ variables: ['result', 'country'].map((label) => DashboardVariable.label(orders, label)) }))).toEqual([]);
  expect(said(() => raw('shop_orders_total{reslt=~"$result"}'), ({ orders }) => ({ variables: [DashboardVariable.label(orders, 'result')] }))).toEqual([expect.stringContaining('unknown-label: ')]);
});

test('the values of a variable that narrows a label are values that it has', () => {
  const variables = (values: string[]) => () => ({ variables: [DashboardVariable.custom('outcome', values, { label: 'result' })] });
  expect(said(({ orders }) => orders.rate(), variables(['success', 'failure']))).toEqual([]);
  expect(said(({ orders }) => orders.rate(), variables(['success', 'failed']))).toEqual([expect.stringContaining(`unknown-label-value: ${panel} asks for result 'failed'`)]);
  expect(said(() => raw('shop_orders_total{result="$outcome"}'), () => ({ variables: [DashboardVariable.constant('outcome', 'failed')] }))).toEqual([expect.stringContaining("asks for result 'failed'")]);
});

test('annotations and variables are asked like panels', () => {
  expect(said(() => undefined, () => ({ annotations: [DashboardAnnotation.condition('Rush', raw('shop_visitrs > 5'))] }))).toEqual([expect.stringContaining("unknown-metric: The annotation 'Rush' of the dashboard 'Shop' reads 'shop_visitrs'")]);
  const elsewhere = makeShop().catalogue.gauge('elsewhere', { help: 'Declared in another delivery.', openLabels: ['country'] });
  expect(said(() => undefined, () => ({ variables: [DashboardVariable.label(elsewhere, 'country')] }))).toEqual([expect.stringContaining("unknown-metric: The variable 'country' of the dashboard 'Shop' reads 'elsewhere'")]);
});

test('a metric that a panel, an annotation or a variable reads is used', () => {
  const shop = makeShop();
  const dashboard = new GrafanaDashboard(shop.delivery, 'shop', {
    title: 'Shop', description: 'x', variables: [DashboardVariable.label(shop.latency, 'route')], annotations: [DashboardAnnotation.moments('Opened', shop.opened)],
  });
  new StatPanel(dashboard, 'a', { title: 'Orders', description: 'x', unit: GrafanaUnit.NONE, queries: [{ expression: shop.orders.rate() }] });
  expect(shop.delivery.synth().findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^The metric 'shop_visitors' .* no alert, no recording rule and no dashboard reads it\.$/)]);
});
