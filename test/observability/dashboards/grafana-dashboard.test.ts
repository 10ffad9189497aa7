import { parse } from 'yaml';
import { makeShop, refused } from '../support/shop';
import { Written, panelsOf } from './support/read';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import {
  AlertGroup, AlertRule, AlertSeverity, DashboardAnnotation, DashboardManifest, DashboardVariable, GrafanaDashboard, GrafanaDashboardProps, GrafanaUnit, GrafanaWindow, PromQl, Row,
  StatPanel, TextPanel, TimeSeriesPanel,
} from 'slipway/observability';
import { GithubRepository } from 'slipway/repository';

type Shop = ReturnType<typeof makeShop>;

function makeDashboard(props: Partial<GrafanaDashboardProps> | ((shop: Shop) => Partial<GrafanaDashboardProps>) = {}) {
  const shop = makeShop();
  const dashboard = new GrafanaDashboard(shop.delivery, 'shop', { title: 'Shop', description: 'Orders.', ...(typeof props === 'function' ? props(shop) : props) });
  const of = (expression: PromQl) => ({ title: 'Orders', description: 'x', unit: GrafanaUnit.NONE, queries: [{ expression }] });
  const written = () => JSON.parse(shop.delivery.synthText(dashboard.file)) as Written & Record<string, any>;
  const asked = () => panelsOf(written()).flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  return { ...shop, dashboard, of, written, asked };
}

test('GL-30: a dashboard is a file that Grafana\'s provisioning reads: without an id of its own, with a fixed uid, not to be edited, for any data source', () => {
  const { dashboard, written, delivery } = makeDashboard({ tags: ['shop'], range: Duration.hours(36), refresh: Duration.seconds(30) });
  expect(dashboard.file).toBe('deployment/monitoring/dashboards/shop.json');
  expect(written()).toMatchObject({ id: null, uid: 'dashboard-shop', title: 'Shop', description: 'Orders.', tags: ['shop'], schemaVersion: 39, editable: false, time: { from: 'now-1d12h', to: 'now' }, refresh: '30s' });
  expect(delivery.synthText(dashboard.file)).not.toMatch(/__inputs|DS_PROMETHEUS/);
});

describe('the uid', () => {
  const uidOf = (repository: string | undefined, id: string) => {
    const { delivery } = makeShop();
    if (repository) new GithubRepository(delivery, repository);
    return new GrafanaDashboard(delivery, id, { title: 'Shop', description: 'x' }).uid;
  };

  test.each<[string, string | undefined, string, string]>([
    ['is made of the repository and the id', 'acme/shop', 'cicd', 'acme-shop-cicd'],
    ['is made of the id alone where nobody said which repository it is', undefined, 'cicd-pipeline', 'cicd-pipeline'],
    ['has at least eight characters', undefined, 'ci', 'dashboard-ci'],
    ['of exactly eight characters is whole', undefined, 'pipeline', 'pipeline'],
    ['has only letters, digits and -', 'Acme/my.shop_1', 'ci', 'acme-my-shop-1-ci'],
    ['of exactly forty characters is whole', 'acme/a-repository-with-a-long-name', 'board', 'acme-a-repository-with-a-long-name-board'],
    ['that would be longer is cut, with what tells it apart', 'acme/a-repository-with-a-very-long-name', 'board', 'acme-a-repository-with-a-very-l-c603f88d'],
  ])('%s', (_, repository, id, uid) => {
    expect(uidOf(repository, id)).toBe(uid);
    expect(uid.length).toBeLessThanOrEqual(40);
  });

  test('of two long names that begin alike is not one', () => {
    const ids = ['a', 'b'].map((end) => uidOf('acme/a-repository-with-a-very-long-name', `dashboard-${end}`));
    expect(new Set(ids).size).toBe(2);
  });

  test('is the one that somebody gave it', () => {
    expect(makeDashboard({ uid: 'my-own-uid' }).written().uid).toBe('my-own-uid');
  });

  test('stays what it was when somebody asked for it: a link never leads elsewhere', () => {
    const { delivery, dashboard, written } = makeDashboard();
    const { uid } = dashboard;
    new GithubRepository(delivery, 'acme/shop');
    expect([uid, written().uid]).toEqual(['dashboard-shop', 'dashboard-shop']);
  });

  test('knows the repository that was declared after the dashboard, when nobody asked before', () => {
    const { delivery, written } = makeDashboard();
    new GithubRepository(delivery, 'acme/shop');
    expect(written().uid).toBe('acme-shop-shop');
  });
});

test('a panel has an address, so that an alert can lead to it', () => {
  const { delivery, dashboard, of, visitors } = makeDashboard({ grafanaUrl: 'https://grafana.example.com/' });
  const panel = new StatPanel(dashboard, 'visitors', of(visitors.current()));
  expect([dashboard.url, panel.url]).toEqual(['https://grafana.example.com/d/dashboard-shop/shop', 'https://grafana.example.com/d/dashboard-shop/shop?viewPanel=1']);
  new AlertRule(new AlertGroup(delivery, 'shop'), 'Crowded', { expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x', runbookUrl: panel.url });
  expect(delivery.synthText('deployment/monitoring/alerts/shop.yaml')).toContain(`runbook_url: ${panel.url}`);
});

test('without the address of Grafana that of a panel is a path', () => {
  const { dashboard } = makeDashboard({ uid: 'shop-shop' });
  expect(new TextPanel(dashboard, 'about', { content: 'x' }).url).toBe('/d/shop-shop/shop?viewPanel=1');
});

test('rows stand below each other, what is declared above them first, and every number is there once', () => {
  const { dashboard, of, visitors, written } = makeDashboard();
  const [first, second] = ['First', 'Second'].map((title) => new Row(dashboard, title, { title }));
  new StatPanel(second, 'a', of(visitors.current()));
  new StatPanel(first, 'b', of(visitors.current()));
  new TextPanel(dashboard, 'about', { content: 'x' });
  expect(written().panels.map(({ type, title, gridPos: { x, y, w, h } }) => [type, title, x, y, w, h])).toEqual([
    ['text', '', 0, 0, 24, 3], ['row', 'First', 0, 3, 24, 1], ['stat', 'Orders', 0, 4, 6, 4], ['row', 'Second', 0, 8, 24, 1], ['stat', 'Orders', 0, 9, 6, 4],
  ]);
  expect(written().panels.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5]);
});

test('the panels of a closed row stand in it, and take no room below it', () => {
  const { dashboard, of, visitors, written } = makeDashboard();
  new StatPanel(new Row(dashboard, 'closed', { title: 'Closed', collapsed: true }), 'a', of(visitors.current()));
  new StatPanel(new Row(dashboard, 'open', { title: 'Open' }), 'b', of(visitors.current()));
  const [closed, open, panel] = written().panels;
  expect([closed.gridPos.y, closed.panels?.map(({ gridPos: { y } }) => y), open.gridPos.y, open.panels, panel.gridPos.y]).toEqual([0, [1], 1, [], 2]);
});

describe('a variable', () => {
  const narrowing = (shop: Shop) => ({ variables: [DashboardVariable.label(shop.orders, 'country'), DashboardVariable.label(shop.orders, 'result', { name: 'outcome' })] });

  test('narrows every metric that has its label, and no other', () => {
    const { dashboard, of, orders, visitors, asked } = makeDashboard(narrowing);
    new StatPanel(dashboard, 'a', of(orders.increase(Duration.hours(1)).sum().dividedBy(visitors.current().sum())));
    expect(asked()).toEqual(['sum(increase(shop_orders_total{country=~"$country", result=~"$outcome"}[1h]))\n/ (sum(shop_visitors) > 0)']);
  });

  test('leaves alone what an expression says of the label itself', () => {
    const { dashboard, of, orders, asked } = makeDashboard(narrowing);
    new StatPanel(dashboard, 'a', of(orders.increase(Duration.hours(1)).where({ result: 'failure' })));
    expect(asked()).toEqual(['increase(shop_orders_total{result="failure", country=~"$country"}[1h])']);
  });

  test('leaves a panel alone that is not narrowed by it', () => {
    const { dashboard, of, orders, asked } = makeDashboard(narrowing);
    new StatPanel(dashboard, 'a', { ...of(orders.increase(Duration.hours(1))), narrowedBy: [dashboard._variables[1]] });
    new StatPanel(dashboard, 'b', { ...of(orders.increase(Duration.hours(1))), narrowedBy: [] });
    expect(asked()).toEqual(['increase(shop_orders_total{result=~"$outcome"}[1h])', 'increase(shop_orders_total[1h])']);
  });

  test('leaves text alone, whose variables are where somebody wrote them', () => {
    const { dashboard, of, asked } = makeDashboard(narrowing);
    new StatPanel(dashboard, 'a', of(PromQl.raw('sum(rate(shop_orders_total{country="$country"}[$__rate_interval]))')));
    expect(asked()).toEqual(['sum(rate(shop_orders_total{country="$country"}[$__rate_interval]))']);
  });

  test('has the values of a label, narrowed by the variables before it', () => {
    const { written } = makeDashboard(narrowing);
    expect(written().templating.list.slice(1)).toEqual([
      expect.objectContaining({ type: 'query', name: 'country', label: 'Country', query: 'label_values(shop_orders_total, country)', refresh: 2, sort: 1, multi: true, includeAll: true, allValue: '.+', current: { text: 'All', value: '$__all', selected: true } }),
      expect.objectContaining({ name: 'outcome', label: 'Outcome', query: 'label_values(shop_orders_total{country=~"$country"}, result)' }),
    ]);
  });

  test('of which one value is chosen has no word for all', () => {
    const { written } = makeDashboard(({ orders }) => ({ variables: [DashboardVariable.label(orders, 'result', { multiple: false, all: false, defaultValue: 'failure' })] }));
    const [, variable] = written().templating.list;
    expect(variable).toMatchObject({ multi: false, includeAll: false, current: { text: 'failure', value: 'failure', selected: true } });
    expect(variable).not.toHaveProperty('allValue');
  });

  test('may have values of its own, and narrow a label by them', () => {
    const { dashboard, of, orders, written, asked } = makeDashboard({ variables: [DashboardVariable.custom('place', ['NZ', 'a,b'], { label: 'country', all: false })] });
    new StatPanel(dashboard, 'a', of(orders.rate()));
    expect(written().templating.list[1]).toMatchObject({ type: 'custom', query: 'NZ, a\\,b', current: { value: 'NZ' }, options: [{ value: 'NZ', selected: true }, { value: 'a,b', selected: false }] });
    expect(asked()).toEqual(['rate(shop_orders_total{country=~"$place"}[$__rate_interval])']);
  });

  test('may be one that nobody chooses', () => {
    expect(makeDashboard({ variables: [DashboardVariable.constant('limit', '5')] }).written().templating.list[1]).toMatchObject({ type: 'constant', query: '5', hide: 2 });
  });

  test('of a histogram asks one of its series', () => {
    const { written } = makeDashboard(({ latency }) => ({ variables: [DashboardVariable.label(latency, 'route')] }));
    expect(written().templating.list[1].query).toBe('label_values(shop_request_seconds_count, route)');
  });
});

test('a rate whose window nobody chose suits the resolution of a panel, and is five minutes elsewhere', () => {
  const { dashboard, of, orders, asked } = makeDashboard();
  const [unsaid, said] = [orders.rate().sum(), orders.rate(Duration.minutes(5)).sum()];
  new TimeSeriesPanel(dashboard, 'a', of(unsaid.dividedBy(said)));
  expect([String(unsaid), ...asked()]).toEqual(['sum(rate(shop_orders_total[5m]))', 'sum(rate(shop_orders_total[$__rate_interval]))\n/ (sum(rate(shop_orders_total[5m])) > 0)']);
});

test.each<[string, (shop: Shop) => PromQl]>([
  ['of a method', ({ orders }) => orders.increase(GrafanaWindow.RANGE)],
  ['of a text', () => PromQl.raw('increase(shop_orders_total[$__range])')],
])('a window of Grafana\'s %s is for panels alone: an alert with it is refused', (_, make) => {
  const shop = makeShop();
  const group = new AlertGroup(shop.delivery, 'shop');
  const error = refused(() => new AlertRule(group, 'Many', { expression: make(shop).greaterThan(1), severity: AlertSeverity.INFO, summary: 'x', description: 'x' }));
  expect([error.code, error.message]).toEqual(['call/wrong-value', expect.stringMatching(/expression must be known to Prometheus.*take a Duration for a GrafanaWindow/)]);
});

test('a $ in a label of an alert is one of its own', () => {
  const { delivery } = makeShop();
  expect(() => new AlertRule(new AlertGroup(delivery, 'shop'), 'Many', { expression: PromQl.raw('shop_orders_total{country=~"nz$|$au"} > 1'), severity: AlertSeverity.INFO, summary: 'x', description: 'x' })).not.toThrow();
});

test('numbers, gauges, bars and tables ask for the last value, graphs for every point', () => {
  const { dashboard, of, visitors, written } = makeDashboard();
  new StatPanel(dashboard, 'a', of(visitors.current()));
  new StatPanel(dashboard, 'b', { ...of(visitors.current()), sparkline: true });
  new TimeSeriesPanel(dashboard, 'c', of(visitors.current()));
  expect(panelsOf(written()).map(({ targets }: any) => [targets[0].instant, targets[0].range])).toEqual([[true, false], [false, true], [false, true]]);
});

test('annotations are narrowed like panels, and stand behind the one that Grafana has by itself', () => {
  const { written } = makeDashboard(({ opened, orders, visitors }) => ({
    variables: [DashboardVariable.label(orders, 'job')],
    annotations: [DashboardAnnotation.moments('Opened', opened, { title: 'Opened at {{instance}}', tagLabels: ['job', 'instance'] }), DashboardAnnotation.condition('Rush', visitors.current().greaterThan(9))],
  }));
  expect(written().annotations.list).toEqual([
    expect.objectContaining({ builtIn: 1, name: 'Annotations & Alerts' }),
    expect.objectContaining({ name: 'Opened', expr: 'shop_opened_timestamp_seconds{job=~"$job"} * 1000', useValueForTime: true, titleFormat: 'Opened at {{instance}}', tagKeys: 'job,instance' }),
    expect.objectContaining({ name: 'Rush', expr: 'shop_visitors{job=~"$job"} > 9', useValueForTime: false, titleFormat: 'Rush' }),
  ]);
});

test('what the API does not say can be set in the document and in a panel', () => {
  const { dashboard, of, visitors, written } = makeDashboard();
  const panel = new TimeSeriesPanel(dashboard, 'a', of(visitors.current()));
  panel.addOverride('fieldConfig.defaults.custom.axisLabel', 'people');
  panel.addDeletionOverride('options.tooltip');
  dashboard.addOverride('timepicker.hidden', true);
  dashboard.addDeletionOverride('timezone');
  const { timepicker, timezone, panels: [{ fieldConfig, options }] } = written();
  expect([timepicker, timezone, (fieldConfig.defaults.custom as any).axisLabel, Object.keys(options as object)]).toEqual([{ hidden: true }, undefined, 'people', ['legend']]);
});

test('a ConfigMap and a resource of Grafana\'s operator hold the dashboard as it stands in its file', () => {
  const { delivery, dashboard } = makeDashboard({ manifests: [DashboardManifest.configMap({ namespace: 'monitoring', folder: 'Shop' }), DashboardManifest.grafanaOperator({ instances: { dashboards: 'grafana' }, folder: 'Shop' })] });
  const [map, resource] = ['configmap', 'resource'].map((type) => parse(delivery.synthText(`deployment/monitoring/dashboards/shop.${type}.yaml`)) as any);
  const text = delivery.synthText(dashboard.file);
  expect(map).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop', namespace: 'monitoring', labels: { grafana_dashboard: '1' }, annotations: { grafana_folder: 'Shop' } }, data: { 'shop.json': text } });
  expect(resource).toEqual({
    apiVersion: 'grafana.integreatly.org/v1beta1', kind: 'GrafanaDashboard', metadata: { name: 'shop' }, spec: { instanceSelector: { matchLabels: { dashboards: 'grafana' } }, folder: 'Shop', json: text },
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example.com', 'wiki'])("a link to '%s' is refused: a browser would run it, or go somewhere else", (url) => {
  expect(refused(() => new GrafanaDashboard(Delivery.standalone(), 'shop', { title: 'Shop', description: 'x', links: [{ title: 'Wiki', url }] })).message).toContain("links[0].url must be an address, such as 'https://wiki.example.com', or a path on the same Grafana");
});
