import { makeShop } from '../support/shop';
import { Duration } from 'slipway/core';
import { SeriesValues } from 'slipway/observability';

const { changing, constant, missing } = SeriesValues;
const { minutes } = Duration;

test.each<[string, SeriesValues, string]>([
  ['a value that stays has a sample for its beginning and its end', constant(80, minutes(5)), '80+0x5'],
  ['a value that grows is at its end what was said', changing(0, 10, minutes(5)), '0+2x5'],
  ['a value that falls falls', changing(10, 0, minutes(4)), '10-2.5x4'],
  ['a stretch ends where the next one begins', constant(0, minutes(5)).followedBy(changing(0, 5, minutes(5))).followedBy(constant(5, minutes(1))), '0+0x4 0+1x4 5+0x1'],
  ['nothing is nothing', constant(1, minutes(2)).followedBy(missing(minutes(3))).followedBy(constant(-1, minutes(1))), '1+0x1 _x3 -1+0x1'],
])('%s', (_, values, text) => {
  expect(values._text(60)).toBe(text);
});

test('samples are those of one series', () => {
  const { orders, latency } = makeShop();
  const values = constant(1, minutes(1));
  expect(orders.series({ result: 'failure', country: 'a"b' }, values)._selector()).toBe('shop_orders_total{result="failure", country="a\\"b"}');
  expect([latency.sumSeries({}, values), latency.countSeries({}, values), latency.bucketSeries(0.1, {}, values), latency.bucketSeries(Infinity, { route: '/' }, values)].map((samples) => samples._selector()))
    .toEqual(['shop_request_seconds_sum{}', 'shop_request_seconds_count{}', 'shop_request_seconds_bucket{le="0.1"}', 'shop_request_seconds_bucket{route="/", le="+Inf"}']);
});
