import { parse } from 'yaml';
import { makeShop, refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { AlertExpectation, AlertGroup, AlertRule, AlertSeverity, AlertTest, PromQl, SeriesValues } from 'slipway/observability';

const { minutes, hours } = Duration;
const { fires, silent } = AlertExpectation;

/** The tests of an alert as promtool reads them. */
function written(make: (shop: ReturnType<typeof makeShop>) => Partial<AlertTest>[]): { rule_files: string[]; tests: any[] } {
  const shop = makeShop();
  const group = new AlertGroup(shop.delivery, 'shop');
  const tests = make(shop).map((test): AlertTest => ({ name: 'crowds', series: [], expectations: [silent(minutes(1))], ...test }));
  new AlertRule(group, 'Crowded', { expression: shop.visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x', tests });
  return parse(shop.delivery.synthText(group.testFile));
}

test('a test has its series, its samples and its moments', () => {
  const { rule_files: files, tests } = written(({ visitors }) => [{
    series: [visitors.series({ job: 'shop' }, SeriesValues.constant(12, minutes(10)))],
    expectations: [fires(minutes(5), { job: 'shop' }), silent(minutes(1))],
  }]);
  expect(files).toEqual(['shop.rules.yaml']);
  expect(tests).toEqual([{
    name: 'Crowded: crowds',
    interval: '1m',
    input_series: [{ series: 'shop_visitors{job="shop"}', values: '12+0x10' }],
    promql_expr_test: [
      { expr: 'group(ALERTS{alertname="Crowded", alertstate="firing", severity="info"})\n', eval_time: '1m', exp_samples: [] },
      { expr: 'group by (job) (ALERTS{alertname="Crowded", alertstate="firing", severity="info"})\n', eval_time: '5m', exp_samples: [{ labels: '{job="shop"}', value: 1 }] },
    ],
  }]);
});

test('series that fire at one moment are one expectation: a third one would be noticed', () => {
  const [{ promql_expr_test: moments }] = written(() => [{ expectations: [fires(minutes(5), { job: 'a' }), fires(minutes(5), { job: 'b' })] }]).tests;
  expect(moments).toHaveLength(1);
  expect(moments[0].exp_samples.map(({ labels }: { labels: string }) => labels)).toEqual(['{job="a"}', '{job="b"}']);
});

test('an alert that fires for one series needs no labels', () => {
  const [{ promql_expr_test: [moment] }] = written(() => [{ expectations: [fires(minutes(5))] }]).tests;
  expect(moment).toMatchObject({ expr: expect.stringMatching(/^group\(ALERTS/), exp_samples: [{ labels: '{}', value: 1 }] });
});

test('labels stand in one order, whichever was named first', () => {
  const [{ promql_expr_test: [{ expr, exp_samples: [{ labels }] }] }] = written(() => [{ expectations: [fires(minutes(5), { job: 'a', instance: 'b"' })] }]).tests;
  expect([expr, labels]).toEqual([expect.stringMatching(/^group by \(instance, job\) /), '{instance="b\\"", job="a"}']);
});

test('samples may be further apart', () => {
  const [{ interval, input_series: [{ values }] }] = written(({ visitors }) => [{ interval: hours(1), series: [visitors.series({}, SeriesValues.changing(0, 24, Duration.days(1)))] }]).tests;
  expect([interval, values]).toEqual(['1h', '0+1x24']);
});

test.each<[string, Partial<AlertTest>, RegExp]>([
  ['fires and is silent at one moment', { expectations: [fires(minutes(5)), silent(minutes(5))] }, /its test 'crowds' has it both fire and be silent after 5 minutes/],
  ['tells series apart by different labels at one moment', { expectations: [fires(minutes(5), { a: 'x' }), fires(minutes(5), { b: 'x' })] }, /its test 'crowds' tells series apart by different labels after 5 minutes: a; b/],
  ['fires by a label that the alert does not have', { expectations: [fires(minutes(5), { jop: 'x' })] }, /its test 'crowds' fires by the label 'jop', which the alert does not have: there are 'instance', 'job', 'severity'/],
  ['expects nothing', { expectations: [] }, /its test 'crowds' expects nothing: give it AlertExpectation\.fires\(…\)/],
  ['fires twice for one series', { expectations: [fires(minutes(5), { job: 'x' }), fires(minutes(5), { job: 'x' })] }, /its test 'crowds' fires twice for one series after 5 minutes: \{ job: 'x' \}/],
])('a test that %s is refused', (_, test, why) => {
  const error = refused(() => written(() => [test]));
  expect([error.code, error.message]).toEqual(['call/contradiction', expect.stringMatching(why)]);
});

test('one series that is there twice is refused, in whatever order its labels stand: the later one would take the place of the first', () => {
  const values = SeriesValues.constant(1, minutes(5));
  const error = refused(() => written(({ visitors }) => [{ series: [visitors.series({ job: 'a', instance: 'b' }, values), visitors.series({ instance: 'b', job: 'a' }, values)] }]));
  expect(error.message).toMatch(/its test 'crowds' has the series shop_visitors\{instance="b", job="a"\} twice: what comes afterwards is said by \{ values\.followedBy\(…\) \}/);
  expect(() => written(({ visitors }) => [{ series: [visitors.series({ job: 'a' }, values), visitors.series({ job: 'b' }, values)] }])).not.toThrow();
});

test('values that end between two samples are refused', () => {
  const error = refused(() => written(({ visitors }) => [{ interval: minutes(2), series: [visitors.series({}, SeriesValues.constant(1, minutes(5)))] }]));
  expect(error.message).toMatch(/has values for 5 minutes, which is no multiple of the 2 minutes between two samples/);
});

test('a label that Prometheus does not take is refused', () => {
  expect(refused(() => fires(minutes(5), { 'a-b': 'x' })).message).toMatch(/^AlertExpectation\.fires\(.*the labels must be an object of labels/);
});

test('the labels of an expression that is text are anybody\'s guess', () => {
  const { delivery, visitors } = makeShop();
  const tests = [{ name: 'x', series: [visitors.series({}, SeriesValues.constant(12, minutes(5)))], expectations: [fires(minutes(1), { anything: 'x' })] }];
  const group = new AlertGroup(delivery, 'shop');
  expect(() => new AlertRule(group, 'Crowded', { expression: PromQl.raw('shop_visitors > 1'), severity: AlertSeverity.INFO, summary: 'x', description: 'x', tests })).not.toThrow();
});

test('a test without a name is refused', () => {
  expect(refused(() => written(() => [{ name: '' }])).message).toMatch(/tests\[0\]\.name must be a sentence/);
});
