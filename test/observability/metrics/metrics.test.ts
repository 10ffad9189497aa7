import { modelOf } from 'slipway/checks/inside';
import { makeShop, refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Counter, DeclaredObservability, Gauge, MetricCatalogue, MetricEmitter } from 'slipway/observability';

const help = 'What it is.';

test('a metric becomes data, with its series and who emits it', () => {
  const { delivery } = makeShop();
  const [{ id, retention, metrics }] = DeclaredObservability.of(modelOf(delivery)!).catalogues;
  expect([id, retention]).toEqual(['shop', 15 * 86400]);
  expect(metrics.map(({ name, type, series, emitter, builtIn }) => [name, type, series.length, emitter, builtIn])).toEqual([
    ['shop_orders_total', 'counter', 1, 'shop', false], ['shop_visitors', 'gauge', 1, 'shop', false], ['shop_opened_timestamp_seconds', 'gauge', 1, 'shop', false], ['shop_request_seconds', 'histogram', 3, 'shop', false],
  ]);
  expect(metrics[0]).toMatchObject({ help: 'Orders that were placed.', labels: { result: ['success', 'failure'] }, openLabels: ['country'], buckets: [] });
  expect(metrics[3]).toMatchObject({ unit: 'seconds', buckets: [0.1, 1], series: ['shop_request_seconds_bucket', 'shop_request_seconds_sum', 'shop_request_seconds_count'] });
});

test('a metric names who emits it, or its catalogue does', () => {
  const delivery = Delivery.standalone();
  const node = new MetricCatalogue(delivery, 'node', { emitter: MetricEmitter.external('node exporter'), retention: Duration.days(90) });
  node.gauge('node_load1', { help });
  new Gauge(node, 'node_owner', { help, emitter: MetricEmitter.RECORDER });
  const [{ retention, metrics }] = DeclaredObservability.of(modelOf(delivery)!).catalogues;
  expect([retention, ...metrics.map(({ emitter, builtIn }) => [emitter, builtIn])]).toEqual([90 * 86400, ['node exporter', false], ['recorder', true]]);
});

test('a metric belongs to the catalogue that it was declared in', () => {
  const delivery = Delivery.standalone();
  for (const id of ['a', 'b']) new MetricCatalogue(delivery, id).gauge(`${id}_size`, { help });
  expect(DeclaredObservability.of(modelOf(delivery)!).catalogues.map(({ metrics }) => metrics.map(({ name }) => name))).toEqual([['a_size'], ['b_size']]);
});

const { delivery: foreign, catalogue, orders, latency } = makeShop();
test.each<[string, () => unknown, string, RegExp]>([
  ['a name that Prometheus does not take', () => catalogue.counter('shop-orders', { help }), 'call/wrong-value', /catalogue\.counter\(…, 'shop-orders'\): its id is the name of a metric: letters, digits, _ and :/],
  ['a name twice', () => catalogue.gauge('shop_visitors', { help }), 'call/duplicate-id', /there is one of this id already/],
  ['no help', () => catalogue.gauge('a', { help: ' ' }), 'call/wrong-value', /help must be a sentence that says what it measures/],
  ['a unit that is no word', () => catalogue.gauge('a', { help, unit: '%' }), 'call/wrong-value', /a unit in Prometheus' words/],
  ['a label that Prometheus does not take', () => catalogue.gauge('a', { help, labels: { 'a-b': ['x'] } }), 'call/wrong-value', /'a-b' is no name of a label/],
  ["a label of Prometheus' own", () => catalogue.gauge('a', { help, labels: { __name__: ['x'] } }), 'call/wrong-value', /'__name__' is no name of a label/],
  ['the label of buckets', () => catalogue.histogram('a', { help, buckets: [1], labels: { le: ['1'] } }), 'call/wrong-value', /catalogue\.histogram.*the label 'le' is Prometheus' own/],
  ['an open label that is not one', () => catalogue.gauge('a', { help, openLabels: ['__a'] }), 'call/wrong-value', /the name of a label/],
  ['a label in both lists', () => catalogue.gauge('a', { help, labels: { a: ['x'] }, openLabels: ['a'] }), 'call/wrong-value', /the label 'a' is there twice/],
  ['a label without a value', () => catalogue.gauge('a', { help, labels: { a: [] } }), 'call/wrong-value', /one whose values nobody knows stands in openLabels/],
  ['buckets that do not ascend', () => catalogue.histogram('a', { help, buckets: [1, 1] }), 'call/wrong-value', /each greater than the one before it/],
  ['no buckets', () => catalogue.histogram('a', { help, buckets: [] }), 'call/wrong-value', /a list of numbers/],
  ['a metric outside of a catalogue', () => new Counter(foreign, 'a_total', { help }), 'call/wrong-scope', /a metric is declared in a MetricCatalogue/],
  ['an emitter without a name', () => MetricEmitter.external(''), 'call/empty-text', /its name must not be empty/],
  ['a bucket that there is not', () => latency.bucketSeries(5, {}, undefined as never), 'call/wrong-value', /the limit of a bucket: 0\.1, 1, Infinity/],
  ['samples with a label that there is not', () => orders.series({ region: 'x' }, undefined as never), 'call/undeclared-name', /counter\.series.*no such label/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});
