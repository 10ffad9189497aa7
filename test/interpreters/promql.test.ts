import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { makeShop } from '../observability/support/shop';
import { provenWith } from '../support/proven-with';
import { Duration } from 'slipway/core';
import { AlertGroup, PromQl, RecordingRule } from 'slipway/observability';

const { hours, minutes } = Duration;

/** Every method, and what is written in parentheses because of another. */
function expressions({ orders, visitors, opened, latency }: ReturnType<typeof makeShop>): PromQl[] {
  const [now, rate, p95] = [visitors.current(), orders.rate().by('country'), latency.quantile(0.95, minutes(90))];
  return [
    now, orders.increase(hours(25)), rate, rate.sum(), rate.max('country'), rate.min(), rate.average('country'), rate.count(),
    p95, p95.by('route', 'job'), latency.mean(hours(1)), latency.mean(hours(1)).by('route'),
    latency.observations(hours(1)), visitors.change(hours(1)), visitors.averageOver(hours(1)), visitors.maxOver(hours(1)), visitors.minOver(hours(1)), opened.age(),
    opened.age().greaterThan(3600).sum(),
    orders.rate().where({ country: ['a.b', 'c|d', '(x)[y]{z}'], result: 'failure' }), orders.rate().where({ country: 'a"b\\\n\u0000é' }), now.plus(1).times(2).minus(now.dividedBy(3)), now.dividedBy(opened.current()).clampMax(1).clampMin(-1.5e-7),
    now.atLeast(1).andAlso(opened.current().atMost(1e21)).unlessAlso(now.exactly(-3)), now.lessThan(now.minus(now.minus(1))), now.greaterThan(1).plus(2).greaterThan(now.greaterThan(2)), now.dividedBy(PromQl.raw('5 + time()')), now.times(PromQl.raw('up or vector(1)')).greaterThan(0),
    rate.dividedBy(rate.dividedBy(rate)), rate.dividedBy(rate).dividedBy(rate).greaterThan(0.1).andAlso(rate.atLeast(4.5)),
  ];
}

const missing = ensure(promtool);
const proven = provenWith(missing, test);

proven('promtool takes whatever the methods of an expression make', () => {
  expect(missing).toBeUndefined();
  const shop = makeShop();
  const group = new AlertGroup(shop.delivery, 'shop');
  const all = expressions(shop);
  all.forEach((expression, at) => new RecordingRule(group, `shop:expression:number${at}`, { expression }));
  const folder = mkdtempSync(join(tmpdir(), 'promql-'));
  try {
    const file = join(folder, 'shop.rules.yaml');
    writeFileSync(file, shop.delivery.synthText(group.rulesFile));
    const { status, stdout, stderr } = spawnSync(promtool.path, ['check', 'rules', '--lint=all', '--lint-fatal', file], { encoding: 'utf8' });
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({ status: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`SUCCESS: ${all.length} rules found$`)) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
