import { Rules, compare } from '../../../lib/runtime/benchmark-gate/compare';
import { amount, pageOf } from '../../../lib/runtime/benchmark-gate/page';
import { Report } from '../../../lib/runtime/benchmark-gate/report';

const report = (values: Record<string, number>, unit: 'time' | 'number' = 'time'): Report => ({ measurements: Object.entries(values).map(([name, value]) => ({ name, value, unit })) });
const RULES: Rules = { maximumRegression: 10, noiseFloor: 100, limits: [] };
const verdicts = (now: Report, before?: Report, rules: Partial<Rules> = {}) => Object.fromEntries(compare(now, before, { ...RULES, ...rules }).map(({ name, verdict }) => [name, verdict]));

test('GE-4: more than ten percent slower is a regression, and ten percent are none', () => {
  expect(verdicts(report({ a: 11_001, b: 11_000, c: 9_000, d: 8_999 }), report({ a: 10_000, b: 10_000, c: 10_000, d: 10_000 }))).toEqual({ a: 'slower', b: 'same', c: 'same', d: 'faster' });
});

test('a difference that the clock could have made is noise, however large a share it is', () => {
  expect(verdicts(report({ a: 200, b: 201 }), report({ a: 100, b: 100 }))).toEqual({ a: 'noise', b: 'slower' });
});

test('what was not measured before is new, and what is not measured any more is gone', () => {
  expect(verdicts(report({ a: 5 }), report({ b: 5 }))).toEqual({ a: 'new', b: 'gone' });
  expect(verdicts(report({ a: 5 }))).toEqual({ a: 'new' });
  expect(verdicts(report({ a: 5000 }), report({ a: 0 }))).toEqual({ a: 'new' });
});

test('ST-6: a limit holds whatever there was before, and where nothing was measured it is broken', () => {
  const limits = [{ name: 'p(95)', most: 100, unit: 'time' as const }, { name: 'rate', most: 0.01, unit: 'number' as const }];
  expect(verdicts(report({ 'p(95)': 100 }), undefined, { limits: limits.slice(0, 1) })).toEqual({ 'p(95)': 'new' });
  expect(verdicts(report({ 'p(95)': 100.1 }), report({ 'p(95)': 200 }), { limits })).toEqual({ 'p(95)': 'over', 'rate': 'not measured' });
});

test('only what is named is compared, and what has a limit is shown', () => {
  expect(verdicts(report({ a: 99_999, b: 99_999, c: 5 }), report({ a: 10, b: 10, c: 10 }), { compared: ['a'], limits: [{ name: 'b', most: 1, unit: 'time' }] })).toEqual({ a: 'slower', b: 'over' });
});

test('the worst stands first', () => {
  expect(compare(report({ a: 5000, b: 9000, c: 20_000 }), report({ a: 10_000, b: 9000, c: 10_000 }), RULES).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

describe('the page', () => {
  const page = (names: string[]) => pageOf({ title: 'Perf', rows: compare(report(Object.fromEntries(names.map((name) => [name, 20_000]))), report(Object.fromEntries(names.map((name) => [name, 10_000]))), RULES), baseline: { text: '', run: 7, commit: 'a'.repeat(40) }, notes: [] });

  test('says what is worse, than what, and by how much', () => {
    expect(page(['a'])).toBe('## Perf\n\n**1 of 1 measurements is worse than may be.**\n\nCompared with run 7, of aaaaaaa.\n\n| Benchmark | Before | Now | Change |  |\n| --- | ---: | ---: | ---: | ---: |\n| a | 10 µs | 20 µs | +100.0 % | ❌ slower |');
  });
  test('takes names for what they are, and not for Markdown or commands', () => {
    const written = page(['a|b', '<img src=x>', '@acme/all', 'x\n::set-output name=a::b', '[l](http://x)']);
    expect(written.split('\n')).toHaveLength(8 + 5);
    expect(written).toContain('a\\|b');
    expect(written).not.toMatch(/<img|[^\\]@acme|^::|\]\(/m);
  });
  test('is not endless', () => expect(page(Array.from({ length: 500 }, (_, at) => `n${at}`)).split('\n').length).toBeLessThan(65));
  test('shows times in units that make them short', () => {
    expect([0.5, 12.345, 1500, 87_500_000, 2.5e9].map((value) => amount(value, 'time'))).toEqual(['0.5 ns', '12.35 ns', '1.5 µs', '87.5 ms', '2.5 s']);
    expect(amount(0.0123, 'number')).toBe('0.0123');
  });
});
