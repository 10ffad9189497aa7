import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { labelsRead } from '../../lib/observability/promql/read-labels';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { provenWith } from '../support/proven-with';

const missing = ensure(promtool);
const proven = provenWith(missing, test);

/** Series that there are, with their labels. */
const SERIES: Readonly<Record<string, string[]>> = { x: ['a', 'b', 'c'], y: ['a', 'b', 'd'], h_bucket: ['a', 'le'] };

const EXPRESSIONS = [
  'x', 'x > 0', '1 < x', '-x', '(x)', 'rate(x[5m]) >= 0', 'x offset 1m', 'x @ 300', 'max_over_time(x[5m:1m])', 'abs(x)', 'round(x, 5)', 'clamp_max(x, 1)', 'quantile_over_time(0.5, x[5m])', 'predict_linear(x[5m], 60)',
  'sum(x)', 'sum by (a) (x)', 'sum by (a, b) (x)', 'sum without (a) (x)', 'avg(x) without (a, c)', 'topk(3, x)', 'bottomk by (a) (3, x)', 'count_values("v", x)', 'count_values by (a) ("v", x)', 'quantile by (b) (0.9, x)',
  'x * on (a, b) y', 'x / ignoring (c, d) y', 'x * on (a) group_left (d) y', 'x * on (a) group_left y', 'x * on (a, b) group_right () y', 'x > on (a) y - 1', 'sum by (a) (x) / sum by (a) (y)',
  'x and on (a) y', 'x unless on (a) y > 50', '2 * x', 'x + time()', 'x > bool 0', '(2 + 3) * x',
  'absent(z)', 'absent(z{a="1", b=~"2", c!="3"})', 'absent_over_time(z{a="1"}[5m])', 'absent(sum(z{a="1"}))', 'vector(1)', 'vector(time())', 'histogram_quantile(0.9, rate(h_bucket[5m])) >= 0', 'histogram_quantile(0.9, sum by (le) (rate(h_bucket[5m])))',
  'label_replace(x, "v", "$1", "a", "(.*)")', 'label_join(x, "v", "-", "a", "b")', 'sum by (v) (label_replace(x, "v", "$1", "a", "(.*)"))',
];

proven('the labels that are read from an expression are those that Prometheus gives it', () => {
  expect(missing).toBeUndefined();
  const read = EXPRESSIONS.map((text) => [text, labelsRead(text, (name = '') => SERIES[name])] as const);
  const input = Object.entries(SERIES).map(([name, labels]) => ({ series: `${name}{${labels.map((label) => `${label}="${label === 'le' ? '+Inf' : '1'}"`).join(', ')}}`, values: '1+1x20' }));
  const low = { series: 'h_bucket{a="1", le="1"}', values: '1+1x20' };
  // The value is not what is asked: every number times nothing, and one more, is one.
  const tests = read.map(([text, labels]) => ({
    expr: `0 * (${text}) + 1`, eval_time: '10m', exp_samples: [{ labels: `{${[...labels!].sort().map((label) => `${label}=${JSON.stringify(valueOf(text, label))}`).join(', ')}}`, value: 1 }],
  }));
  const folder = mkdtempSync(join(tmpdir(), 'labels-'));
  try {
    const file = join(folder, 'labels.test.yaml');
    writeFileSync(file, JSON.stringify({ rule_files: [], tests: [{ interval: '1m', input_series: [...input, low], promql_expr_test: tests }] }));
    const { stdout, stderr } = spawnSync(promtool.path, ['test', 'rules', file], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`.replace(/\s+/g, ' ').trim()).toMatch(/SUCCESS$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Every label is 1, but for those that are made of others. */
function valueOf(text: string, label: string): string {
  if (label !== 'v') return '1';
  return text.includes('label_join') ? '1-1' : text.includes('count_values') ? '11' : '1';
}

test('what is so on one side or the other may have the labels of both', () => {
  expect(labelsRead('sum by (a) (x) or sum by (b) (y)', (name = '') => SERIES[name])).toEqual(['a', 'b']);
});

test('where a label could be any, none is read', () => {
  expect(labelsRead('anything > 1', () => undefined)).toBeUndefined();
  expect(labelsRead('sum without (a) (anything)', () => undefined)).toBeUndefined();
  expect(labelsRead('anything or x', (name = '') => SERIES[name])).toBeUndefined();
  expect(labelsRead('info(x)', (name = '') => SERIES[name])).toBeUndefined();
  expect(labelsRead('sum by (a', (name = '') => SERIES[name])).toBeUndefined();
});
