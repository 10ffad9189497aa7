import { readPromQl } from '../../../lib/observability/promql/read';
import { refused } from '../support/shop';
import { PromQl } from 'slipway/observability';

test.each([
  ['', 'it is empty'],
  ['sum(up', "it ends too early, after 'sum(up'"],
  ['up\n  down', "'down' in line 2, column 3 is not expected"],
  ['sum by (a (up)', 'is not expected'],
  ['increase(up[$__range]) down', "'down' in line 1, column 24 is not expected"],
  ['topk(${limit:raw}, up) down', "'down' in line 1, column 24 is not expected"],
  ['up{a="$x"} down', "'down' in line 1, column 12 is not expected"],
  ['up # why', 'it has a comment'],
  ['"up"', 'it is a text, which is no series'],
  ['up[5m]', 'it is a stretch of time'],
  ['(up[5m] offset 1h)', 'it is a stretch of time'],
  ['up[5m:1m]', 'it is a stretch of time'],
  [`${'('.repeat(300)}up${')'.repeat(300)}`, 'it is nested more than 200 deep'],
])('%j is refused, with the place', (text, why) => {
  const { code, message } = refused(() => PromQl.raw(text));
  expect([code, message]).toEqual(['call/promql', expect.stringContaining(why)]);
});

test.each(['up', ' 5 ', '-up', 'rate(up[5m] @ end())', 'a and on (b) c', 'count_values("v", up)', 'up{a!~"b"} offset -1h', 'sum without (a) (up)', 'quantile(0.9, up)', '{"with.dots", "a.b"="c"}'])('%j is PromQL', (text) => {
  expect(String(PromQl.raw(text))).toBe(text.trim());
});

const selectors = (text: string) => readPromQl(text).selectors;

test.each([
  ['up', { name: 'up', reach: 0, window: undefined }],
  ['up{__name__!="x"}', { name: 'up', matchers: [] }],
  ['{__name__="up"}', { name: 'up' }],
  ['{"up"}', { name: 'up' }],
  ['{job="a"}', { name: undefined, matchers: [{ label: 'job', operator: '=', value: 'a' }] }],
  ['{"up", "a.b"!="c"}', { name: 'up', matchers: [{ label: 'a.b', operator: '!=', value: 'c' }] }],
  ["up{a='it\\'s \"x\"', b=`\\d`}", { matchers: [{ label: 'a', operator: '=', value: 'it\'s "x"' }, { label: 'b', operator: '=', value: '\\d' }] }],
  ['rate(up[1h30m])', { reach: 5400, window: '1h30m' }],
  ['rate(up[5m] offset 1w)', { reach: 300 + 604800, window: '5m' }],
  ['max_over_time(rate(up[5m])[1d:1m])', { reach: 86700, window: '5m' }],
  ['rate(up[300])', { reach: 300 }],
])('in %s the selector is read', (text, expected) => {
  expect(selectors(text)).toEqual([expect.objectContaining(expected)]);
});

test('a number is told from series', () => {
  expect(['5', '-5', '(5)', '5 * time()', 'scalar(up)', 'up', '5 * up', 'vector(5)', '-up', 'time_of_day'].map((text) => readPromQl(text).scalar)).toEqual([true, true, true, true, true, false, false, false, false, false]);
});

test('the labels of groups and of matches are read with the metrics that they are labels of', () => {
  const { groupings } = readPromQl('sum by (a, b) (x) / on (c) group_left (d) sum without (e) (y)');
  expect(groupings.map(({ labels, of }) => [labels, of.map(({ name }) => name)])).toEqual([[['c', 'd'], ['x', 'y']], [['a', 'b'], ['x']], [['e'], ['y']]]);
});

test.each([
  ['a / b', [{ divisor: 'b', guarded: false, ofEvents: false, enough: false }]],
  ['a / 5', []],
  ['a / (60)', []],
  ['a / (b > 0)', [{ guarded: true }]],
  ['a / (b != 0)', [{ guarded: true }]],
  ['a / (b >= 1)', [{ guarded: true, enough: true }]],
  ['a / (b < 5)', [{ guarded: false }]],
  ['rate(a[5m]) / rate(b[5m])', [{ ofEvents: true, enough: false }]],
  ['rate(a_sum[5m]) / rate(a_count[5m])', [{ ofEvents: false }]],
  ['rate(a_sum[5m]) / rate(a_total[5m])', [{ ofEvents: true }]],
  ['a / b and b > 5', [{ enough: true }]],
  ['a / b > 2 and (b >= 1)', [{ enough: true }]],
  ['a / b and b > 0', [{ enough: false }]],
  ['a / b and a / b > 5', [{ enough: false }, { enough: false }]],
  ['a / b or b > 5', [{ enough: false }]],
  ['a / b and 7 > 5', [{ enough: false }]],
])('of %s the ratios are read', (text, expected) => {
  expect(readPromQl(text).ratios).toEqual(expected.map((ratio) => expect.objectContaining(ratio)));
});
