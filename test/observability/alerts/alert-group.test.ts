import { parse } from 'yaml';
import { makeShop, refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { AlertGroup, AlertGroupProps, AlertRule, AlertRuleProps, AlertSeverity, RecordingRule } from 'slipway/observability';

const { minutes, hours } = Duration;

function makeGroup(props?: AlertGroupProps) {
  const shop = makeShop();
  const group = new AlertGroup(shop.delivery, 'shop', props);
  const texts = { severity: AlertSeverity.WARNING, summary: 'It is full.', description: 'Look at {{ $labels.job }}.' };
  const alert = (id: string, more: Partial<AlertRuleProps> = {}) => new AlertRule(group, id, { expression: shop.visitors.current().greaterThan(10), ...texts, ...more });
  const read = (path: string) => parse(shop.delivery.synthText(path)) as any;
  return { ...shop, group, alert, read };
}

test('an alert says when, for how long, to whom and what', () => {
  const { group, alert, read } = makeGroup();
  alert('Crowded', { pendingFor: minutes(15), keepFiringFor: hours(1), labels: { team: 'shop' }, runbookUrl: 'https://example.com/crowded' });
  expect(read(group.rulesFile).groups).toEqual([{
    name: 'shop',
    rules: [{
      alert: 'Crowded',
      expr: 'shop_visitors > 10\n',
      for: '15m',
      keep_firing_for: '1h',
      labels: { severity: 'warning', team: 'shop' },
      annotations: { summary: 'It is full.', description: 'Look at {{ $labels.job }}.', runbook_url: 'https://example.com/crowded' },
    }],
  }]);
});

test('its name is its id, whatever its labels are called', () => {
  const { alert } = makeGroup();
  expect(refused(() => alert('Crowded', { labels: { alertname: 'Full' } })).message).toBe("new AlertRule('Crowded', { labels: { alertname: 'Full' } }): labels.alertname is the name of the alert, which is its id: call the label otherwise.");
});

test('an expression is a block, in which nothing is quoted', () => {
  const { delivery, group, alert, orders } = makeGroup();
  alert('Failing', { expression: orders.rate().where({ result: 'failure' }).greaterThan(1) });
  expect(delivery.synthText(group.rulesFile)).toContain('        expr: |\n          rate(shop_orders_total{result="failure"}[5m]) > 1\n');
});

test('the operator gets the same rules, with what it selects them by', () => {
  const { group, alert, read } = makeGroup({ interval: minutes(1), labels: { 'release': 'prometheus', 'example.com/team': 'shop' }, namespace: 'monitoring' });
  alert('Crowded');
  const { apiVersion, kind, metadata, spec } = read(group.file);
  expect([group.file, apiVersion, kind]).toEqual(['deployment/monitoring/alerts/shop.yaml', 'monitoring.coreos.com/v1', 'PrometheusRule']);
  expect(metadata).toEqual({ name: 'shop', namespace: 'monitoring', labels: { 'release': 'prometheus', 'example.com/team': 'shop' } });
  expect(spec).toEqual(read(group.rulesFile));
  expect(spec.groups[0].interval).toBe('1m');
});

test('a group has its own rules, and no others', () => {
  const { delivery, group, alert, read, visitors } = makeGroup();
  const other = new AlertGroup(delivery, 'other');
  alert('Crowded');
  new RecordingRule(other, 'shop:shop_visitors:sum', { expression: visitors.current().sum() });
  expect([group, other].map(({ rulesFile }) => read(rulesFile).groups[0].rules.map(({ record, alert: name }: any) => record ?? name))).toEqual([['Crowded'], ['shop:shop_visitors:sum']]);
});

test('what is not said is not written', () => {
  const { group, alert, read } = makeGroup();
  alert('Crowded');
  expect(read(group.file).metadata).toEqual({ name: 'shop' });
  expect(Object.keys(read(group.rulesFile).groups[0].rules[0])).toEqual(['alert', 'expr', 'labels', 'annotations']);
  expect(refused(() => read(group.testFile)).code).toBe('call/unknown-file');
});

test('what is recorded stands before the alerts that read it, whatever was declared first', () => {
  const { group, alert, read, orders } = makeGroup();
  alert('Crowded');
  const rate = new RecordingRule(group, 'country:shop_orders:rate5m', { expression: orders.rate().by('country'), labels: { source: 'shop' } });
  alert('Many', { expression: rate.current().where({ source: 'shop' }).greaterThan(1) });
  expect(read(group.rulesFile).groups[0].rules.map(({ record, alert: name, expr, labels }: any) => [record ?? name, expr.trim(), labels.source])).toEqual([
    ['country:shop_orders:rate5m', 'sum by (country) (rate(shop_orders_total[5m]))', 'shop'], ['Crowded', 'shop_visitors > 10', undefined], ['Many', 'country:shop_orders:rate5m{source="shop"} > 1', undefined],
  ]);
});

test('what is recorded has the labels of its expression, and those that it adds', () => {
  const { group, orders } = makeGroup();
  const rate = new RecordingRule(group, 'country:shop_orders:rate5m', { expression: orders.rate().by('country'), labels: { source: 'shop' } });
  expect(refused(() => rate.current().where({ result: 'failure' })).message).toContain("there are 'country', 'source'");
});

const { delivery, group, alert, visitors } = makeGroup();
const record = (id: string) => new RecordingRule(group, id, { expression: visitors.current() });
test.each<[string, () => unknown, string, RegExp]>([
  ['a group whose name Kubernetes does not take', () => new AlertGroup(delivery, 'Shop_1'), 'call/wrong-value', /its id is also a name in Kubernetes/],
  ['an interval of more than five minutes', () => new AlertGroup(delivery, 'slow', { interval: minutes(6) }), 'call/wrong-value', /from one second to five minutes/],
  ['a label that Kubernetes does not take', () => new AlertGroup(delivery, 'a', { labels: { 'a b': 'c' } }), 'call/wrong-value', /an object of labels of Kubernetes/],
  ['a value that Kubernetes does not take', () => new AlertGroup(delivery, 'a', { labels: { a: 'b c' } }), 'call/wrong-value', /an object of labels of Kubernetes/],
  ['a namespace that Kubernetes does not take', () => new AlertGroup(delivery, 'a', { namespace: 'A' }), 'call/wrong-value', /a namespace of Kubernetes/],
  ['an alert that is not called as alerts are', () => alert('is_full'), 'call/wrong-value', /in capitals and small letters, such as 'DeploymentStuck'/],
  ['an alert outside of a group', () => new AlertRule(delivery, 'A', {} as never), 'call/wrong-scope', /a rule is declared in an AlertGroup/],
  ['a severity that there is not', () => alert('A', { severity: 'page' as never }), 'call/not-one-of', /'critical', 'warning', 'info'/],
  ['a severity that is said twice', () => alert('A', { labels: { severity: 'info' } }), 'call/contradiction', /its label 'severity' is what \{ severity \} says/],
  ['a label that changes with the value', () => alert('A', { labels: { value: '{{ $value }}' } }), 'call/wrong-value', /a value holds no template/],
  ['an alert that says nothing', () => alert('A', { summary: ' ' }), 'call/wrong-value', /summary must be a sentence/],
  ['no PromQL', () => alert('A', { expression: 'up > 1' as never }), 'call/wrong-value', /must be a PromQl/],
  ['the word of the file', () => alert('A', { for: minutes(5) } as never), 'call/unknown-option', /did you mean 'pendingFor'\?/],
  ['a recorded series that is not called as those are', () => record('shop_orders_rate'), 'call/wrong-value', /level:metric:operation/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});
