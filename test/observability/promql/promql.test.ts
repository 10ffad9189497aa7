import { makeShop, refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { PromQl } from 'slipway/observability';

const { days, hours, minutes, seconds } = Duration;
const { orders, visitors, opened, latency } = makeShop();

test.each<[string, PromQl, string]>([
  ['the rate of a counter is one of five minutes', orders.rate(), 'rate(shop_orders_total[5m])'],
  ['a window is written as Prometheus writes it', orders.increase(minutes(90)), 'increase(shop_orders_total[1h30m])'],
  ['a day is a day', orders.increase(days(7)), 'increase(shop_orders_total[7d])'],
  ['an hour more than a day has its parts', orders.increase(hours(25)), 'increase(shop_orders_total[1d1h])'],
  ['seconds stay seconds', orders.rate(seconds(45)), 'rate(shop_orders_total[45s])'],
  ['a gauge has a value', visitors.current(), 'shop_visitors'],
  ['a gauge changes', visitors.change(hours(1)), 'delta(shop_visitors[1h])'],
  ['a gauge had values', visitors.averageOver(hours(1)).plus(visitors.maxOver(hours(1))).minus(visitors.minOver(hours(1))), 'avg_over_time(shop_visitors[1h]) + max_over_time(shop_visitors[1h]) - min_over_time(shop_visitors[1h])'],
  ['a point in time is some seconds ago', opened.age().greaterThan(3600), 'time() - shop_opened_timestamp_seconds > 3600'],
  ['a quantile is one of all buckets', latency.quantile(0.95, hours(1)), 'histogram_quantile(0.95, sum by (le) (increase(shop_request_seconds_bucket[1h])))'],
  ['observations are counted', latency.observations(hours(1)), 'increase(shop_request_seconds_count[1h])'],
  ['a label has a value', orders.rate().where({ result: 'failure' }), 'rate(shop_orders_total{result="failure"}[5m])'],
  ['a label has one of several values, of which none is a pattern', orders.rate().where({ country: ['a.b', 'c|d'] }), 'rate(shop_orders_total{country=~"a\\\\.b|c\\\\|d"}[5m])'],
  ['a value is quoted', orders.rate().where({ country: 'a"b\\' }), 'rate(shop_orders_total{country="a\\"b\\\\"}[5m])'],
  ['a label that Prometheus adds is a label', orders.rate().where({ job: 'shop' }), 'rate(shop_orders_total{job="shop"}[5m])'],
  ['what is narrowed is narrowed everywhere', orders.rate().by('country').plus(orders.increase(hours(1)).by('country')).where({ result: 'failure' }), 'sum by (country) (rate(shop_orders_total{result="failure"}[5m])) + sum by (country) (increase(shop_orders_total{result="failure"}[1h]))'],
  ['what is grouped is added up', orders.rate().by('country', 'result', 'country'), 'sum by (country, result) (rate(shop_orders_total[5m]))'],
  ['all is added up', orders.rate().sum(), 'sum(rate(shop_orders_total[5m]))'],
  ['others than sums can be asked for', orders.rate().max('country').plus(orders.rate().min('country')).plus(orders.rate().average('country')).plus(orders.rate().count('country')), [
    'max by (country) (rate(shop_orders_total[5m]))', 'min by (country) (rate(shop_orders_total[5m]))', 'avg by (country) (rate(shop_orders_total[5m]))', 'count by (country) (rate(shop_orders_total[5m]))',
  ].join(' + ')],
  ['a divisor is greater than zero', visitors.current().dividedBy(opened.current()), 'shop_visitors / (shop_opened_timestamp_seconds > 0)'],
  ['a divisor that is a number is what it is', visitors.current().dividedBy(60), 'shop_visitors / 60'],
  ['a sum binds less than a product', visitors.current().plus(1).times(2), '(shop_visitors + 1) * 2'],
  ['what is on the right is not read with what is on the left', visitors.current().minus(opened.current().minus(1)), 'shop_visitors - (shop_opened_timestamp_seconds - 1)'],
  ['a condition in a condition stays one', visitors.current().greaterThan(1).plus(2), '(shop_visitors > 1) + 2'],
  ['conditions have their words', visitors.current().atLeast(1).andAlso(opened.current().atMost(2)).unlessAlso(visitors.current().exactly(3)), 'shop_visitors >= 1 and shop_opened_timestamp_seconds <= 2 unless shop_visitors == 3'],
  ['a value is kept between limits', visitors.current().clampMax(10).clampMin(-1).lessThan(0.5), 'clamp_min(clamp_max(shop_visitors, 10), -1) < 0.5'],
  ['a text is in parentheses', PromQl.raw(' up or vector(1) ').times(2), '(up or vector(1)) * 2'],
  ['a text that is a number divides as one', visitors.current().dividedBy(PromQl.raw('5 + time()')), 'shop_visitors / (5 + time())'],
])('%s', (_, expression, text) => {
  expect(String(expression).replace(/\n/g, ' ')).toBe(text);
});

test('a long expression has a line for each side of its outer operators, and a limit stays beside what it limits', () => {
  const rate = orders.rate().where({ result: 'failure' }).by('country', 'result');
  expect(String(rate.greaterThan(0.123456))).toBe('sum by (country, result) (rate(shop_orders_total{result="failure"}[5m])) > 0.123456');
  expect(String(rate.dividedBy(rate).greaterThan(2).andAlso(rate.lessThan(1))).split('\n')).toEqual([
    'sum by (country, result) (rate(shop_orders_total{result="failure"}[5m]))',
    '/ (sum by (country, result) (rate(shop_orders_total{result="failure"}[5m])) > 0)',
    '> 2',
    'and sum by (country, result) (rate(shop_orders_total{result="failure"}[5m])) < 1',
  ]);
});

test('a quantile is grouped by adding up its buckets, because quantiles cannot be added', () => {
  const p95 = latency.quantile(0.95, hours(1));
  expect(String(p95.by('route'))).toBe('histogram_quantile(0.95, sum by (le, route) (increase(shop_request_seconds_bucket[1h])))');
  expect(String(p95.by('route').sum())).toBe(String(p95));
});

test('a ratio is grouped by adding up both of its sides, because ratios cannot be added', () => {
  const mean = latency.mean(hours(1));
  expect(String(mean.by('route')).replace(/\n/g, ' ')).toBe('sum by (route) (increase(shop_request_seconds_sum[1h])) / (sum by (route) (increase(shop_request_seconds_count[1h])) > 0)');
  expect(String(mean.sum()).replace(/\n/g, ' ')).toBe('sum(increase(shop_request_seconds_sum[1h])) / (sum(increase(shop_request_seconds_count[1h])) > 0)');
  expect(String(mean.max('route'))).toBe('max by (route) (increase(shop_request_seconds_sum[1h]) / (increase(shop_request_seconds_count[1h]) > 0))');
});

test('an expression never changes', () => {
  const rate = orders.rate();
  rate.where({ result: 'failure' });
  rate.by('country');
  expect(String(rate)).toBe('rate(shop_orders_total[5m])');
});

const text = PromQl.raw('shop_visitors');
test.each<[string, () => unknown, string, RegExp]>([
  ['a label that the metric lacks', () => orders.rate().where({ resullt: 'x' }), 'call/undeclared-name', /'shop_orders_total' has no such label: there are 'country', 'instance', 'job', 'result'; did you mean 'result'\?/],
  ['a value that the label never has', () => orders.rate().where({ result: ['success', 'fialure'] }), 'call/not-one-of', /'result' of 'shop_orders_total' is never 'fialure': there are 'failure', 'success'; did you mean 'failure'\?/],
  ['no value at all', () => orders.rate().where({ result: [] }), 'call/empty-list', /the label 'result' has no value to choose from/],
  ['a label of a text', () => text.plus(visitors.current()).where({ job: 'x' }), 'call/contradiction', /a part of the expression is text/],
  ['a group of a label that is lost', () => orders.rate().by('country').by('result'), 'call/undeclared-name', /no such label: there are 'country'/],
  ['a group of nothing', () => orders.rate().by(), 'call/empty-list', /promql\.sum\(\) adds up/],
  ['the bucket as a label of a group', () => latency.quantile(0.5, hours(1)).by('le'), 'call/undeclared-name', /there are 'instance', 'job', 'route'/],
  ['a group of what one side of a ratio has lost', () => latency.quantile(0.5, hours(1)).by('route').dividedBy(latency.observations(hours(1)).by('route')).by('job'), 'call/undeclared-name', /there are 'route'/],
  ['a ratio of things with different labels', () => orders.rate().by('country').dividedBy(orders.rate().by('result')), 'call/unmatched-labels', /one side has the labels 'country', the other 'result'/],
  ['a comparison with what has more labels', () => orders.rate().sum().greaterThan(visitors.current()), 'call/unmatched-labels', /one side has the labels \(none\), the other 'instance', 'job'/],
  ['a division by zero', () => visitors.current().dividedBy(0), 'call/wrong-value', /nothing is divided by zero/],
  ['no number', () => visitors.current().greaterThan(NaN), 'call/wrong-value', /must be a number, or a PromQl/],
  ['a quantile above one', () => latency.quantile(95, hours(1)), 'call/wrong-value', /must be a number from 0 to 1/],
  ['a quantile below zero', () => latency.quantile(-0.1, hours(1)), 'call/wrong-value', /must be a number from 0 to 1/],
  ['a window of nothing', () => orders.increase(minutes(0)), 'call/wrong-value', /a Duration of whole seconds, at least one/],
  ['a window of parts of seconds', () => orders.increase(seconds(1.5)), 'call/wrong-value', /a Duration of whole seconds, at least one/],
  ['the age of what is no point in time', () => visitors.age(), 'call/wrong-value', /'shop_visitors' is no point in time/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});

test('a text has any labels, and is compared with anything', () => {
  expect(String(text.by('anything'))).toBe('sum by (anything) (shop_visitors)');
  expect(String(text.greaterThan(orders.rate()))).toBe('(shop_visitors) > rate(shop_orders_total[5m])');
});

test('an expression in itself comes to an end', () => {
  let deep = visitors.current();
  expect(refused(() => {
    for (let i = 0; i < 300; i++) deep = deep.plus(1);
  }).code).toBe('call/too-deep');
  expect(String(deep)).toContain('shop_visitors');
});
