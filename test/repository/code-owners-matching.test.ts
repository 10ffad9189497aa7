import * as fc from 'fast-check';
import { OwnersIndex } from 'slipway/repository/inside';
import { LAST_MATCH_CASES, OWNERS_CASES } from './code-owners-cases';

const matches = (pattern: string, path: string) => new OwnersIndex([pattern]).ruleOf(path) === 0;

const table = OWNERS_CASES.flatMap(({ about, pattern, matches: found, misses }) => [
  ...found.map((path) => [about, pattern, 'matches', path] as const),
  ...misses.map((path) => [about, pattern, 'does not match', path] as const),
]);

test.each(table)('%s: %s %s %s', (_, pattern, expected, path) => {
  expect(matches(pattern, path)).toBe(expected === 'matches');
});

test('the table has at least 150 cases', () => {
  expect(table.length).toBeGreaterThanOrEqual(150);
});

test.each(LAST_MATCH_CASES.map((each) => [each.about, each] as const))('the last rule that matches decides: %s', (_, { patterns, decides }) => {
  const index = new OwnersIndex(patterns);
  expect(Object.fromEntries(Object.keys(decides).map((path) => [path, index.ruleOf(path)]))).toEqual(decides);
});

/** A reading of a pattern that is as slow and as plain as can be: one name after the other, every way to read it. */
function plainly(pattern: string, path: string): boolean {
  const segments = pattern.split('/');
  const anywhere = segments.length === 1 || (segments.length === 2 && segments[1] === '');
  if (segments[0] === '') segments.shift();
  const names = path.split('/');
  const starts = anywhere ? names.map((_, i) => i) : [0];
  return starts.some((start) => below(segments, names.slice(start)));
}

function below([segment, ...more]: readonly string[], names: readonly string[]): boolean {
  if (segment === undefined) return names.length === 0;
  const last = more.length === 0;
  if (last && (segment === '' || segment === '**')) return names.length > 0;
  if (segment === '**') return names.map((_, i) => i).concat(names.length).some((skipped) => below(more, names.slice(skipped)));
  if (names.length === 0 || !fits([...segment], [...names[0]])) return false;
  if (last && segment !== '*') return true;
  return below(more, names.slice(1));
}

function fits([sign, ...signs]: readonly string[], name: readonly string[]): boolean {
  if (sign === undefined) return name.length === 0;
  if (sign === '*') return fits(signs, name) || (name.length > 0 && fits([sign, ...signs], name.slice(1)));
  return name.length > 0 && (sign === '?' || sign === name[0]) && fits(signs, name.slice(1));
}

const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'ab', 'a.b') },
  { weight: 2, arbitrary: fc.constantFrom('*', '**') },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 5 }).filter((text) => !text.includes('***') && !/^\.\.?$/.test(text)) },
);
const patternText = fc.tuple(fc.constantFrom('', '/'), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([before, segments, after]) => `${before}${segments.join('/')}${after}`);
const filePath = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

test('a pattern is read as a slow and plain reader reads it, name by name', () => {
  fc.assert(fc.property(patternText, fc.array(filePath, { minLength: 1, maxLength: 20 }), (text, paths) => {
    for (const each of paths) expect([text, each, matches(text, each)]).toEqual([text, each, plainly(text, each)]);
  }), { numRuns: 2_000 });
});

test('all rules in one tree decide as one rule after the other would, and are found together', () => {
  fc.assert(fc.property(fc.array(patternText, { minLength: 1, maxLength: 12 }), fc.array(filePath, { minLength: 1, maxLength: 20 }), (patterns, paths) => {
    const index = new OwnersIndex(patterns);
    for (const each of paths) {
      const all = patterns.flatMap((text, i) => (plainly(text, each) ? [i] : []));
      expect(index.ruleOf(each)).toBe(all.length > 0 ? all[all.length - 1] : -1);
      const found = new Set<number>();
      index.collect(each, found);
      expect([...found].sort((a, b) => a - b)).toEqual(all);
    }
  }), { numRuns: 1_000 });
});

test('a rule that is said to cover another one matches whatever the other one matches', () => {
  fc.assert(fc.property(fc.array(patternText, { minLength: 2, maxLength: 12 }), fc.array(filePath, { minLength: 1, maxLength: 40 }), (patterns, paths) => {
    const index = new OwnersIndex(patterns);
    patterns.forEach((text, i) => {
      const by = index.coveredBy(i);
      expect(by).toBeGreaterThanOrEqual(i);
      for (const each of paths) {
        if (plainly(text, each)) expect([text, patterns[by], each, plainly(patterns[by], each)]).toEqual([text, patterns[by], each, true]);
      }
    });
  }), { numRuns: 1_000 });
});

test.each([
  ['/a/', 'a/**'], ['/a/', '/a/**/'], ['/a/', '/a/**/*'], ['*', '**'], ['*', '/**'], ['a', '**/a'], ['a/', '**/a/'], ['/a/**/b', 'a/**/**/b'], ['a*?', 'a?*'], ['/a\\.b', '/a.b'],
])('%s and %s are known to match the same files', (one, other) => {
  const index = new OwnersIndex([one, other]);
  expect(index.keyOf(0)).toBe(index.keyOf(1));
});

test.each([
  ['/a', 'a'], ['/a/', '/a'], ['/a/*', '/a/'], ['/a/b/c.ts', '*.ts'], ['/a/b/c.ts', '/a/**/*.ts'], ['/a?', '/a*'], ['/a/b', '/*/b'], ['/a/**/b/', '/a/'],
  ['**/a/b', '**/b'], ['*.test.ts', '*.ts'], ['/a/*/c', '/a/**/c'], ['a', '*'], ['/*', '*'],
])('%s is known to be without effect before %s', (earlier, later) => {
  expect(new OwnersIndex([earlier, later]).coveredBy(0)).toBe(1);
});

test.each([
  ['/a/', '/a/*'], ['a', '/a'], ['/a', '/a/'], ['*.ts', '*.test.ts'], ['/a/**/c', '/a/*/c'], ['*', '/*'], ['/a/', '*.ts'], ['/a*', '/a?'], ['/a/b', '/a/b/*'],
  // A folder may be called `x.ts`.
  ['/a/*.ts', '/a/*'],
])('%s keeps an effect before %s', (earlier, later) => {
  expect(new OwnersIndex([earlier, later]).coveredBy(0)).toBe(0);
});

test('a hostile pattern does not take long', () => {
  const index = new OwnersIndex([`${'**/a/'.repeat(60)}b`, `${'*a'.repeat(60)}*b`, `?${'*a'.repeat(60)}*b`]);
  expect(index.ruleOf(`${'a/'.repeat(300)}c`)).toBe(-1);
  expect(index.ruleOf('a'.repeat(5_000))).toBe(-1);
});
