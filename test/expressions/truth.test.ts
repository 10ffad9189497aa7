import fc from 'fast-check';
import { ANY_RUN, Candidate, Outlook, SoFar, evaluateExpression, parseExpression, truthIn } from 'slipway/expressions/inside';

function truth(text: string, outlook: Outlook = ANY_RUN): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  return truthIn(parsed.root, outlook);
}

const knowing = (values: Readonly<Record<string, readonly Candidate[]>>, soFar: readonly SoFar[] = []): Outlook =>
  ({ soFar, valuesOf: (path) => (Object.hasOwn(values, path) ? values[path] : undefined) });

describe('of a run of which nothing is known', () => {
  test.each([
    ['true', 'always'], ["''", 'never'], ['0', 'never'], ['!0', 'always'], ["'a' == 'A'", 'always'], ["'1' == 1", 'always'], ['1 > null', 'always'],
    ['vars.x', 'maybe'], ['vars.x || true', 'always'], ['false && vars.x', 'never'], ['vars.x && vars.y', 'maybe'],
    ["vars.x != 'a' || vars.x != 'b'", 'always'], ["vars.x == 'a' && vars.x == 'B'", 'never'], ["vars.x == 'a' && vars.x == 'A'", 'maybe'],
    ["vars.x == 'a' || vars.x != 'a'", 'always'], ["vars.x == 'a' && !(vars.x != 'a')", 'maybe'], ["vars.x == '1' && vars.x == '1.0'", 'maybe'],
    ["vars.x != 'a' && vars.x == vars.y", 'maybe'], ["(vars.x == 'a' && 'b' || 'c') == 'd'", 'never'], ["(vars.x == 'a' && 'b' || 'c') == 'b'", 'maybe'],
    ["vars.x == 'a' && startsWith(vars.x, 'b')", 'never'], ["vars.x == 'a' && contains(fromJSON('[\"c\"]'), vars.x)", 'never'],
    ["format('a{0}', vars.x)", 'always'], ["format('{0}', vars.x)", 'maybe'], ['vars[vars.x]', 'maybe'], ['vars.*', 'maybe'], ["hashFiles('a')", 'maybe'],
    ["join(fromJSON('[\"a\",\"b\"]'), '-') == 'a-b'", 'always'], ["toJSON('a') == '\"a\"'", 'always'], ["endsWith('ab', 'b')", 'always'], ["startsWith('ab', 'b')", 'never'], ["case(true, 'a', 'b') == 'a'", 'always'], ["format('a') == 'a'", 'always'],
    ["('a' && 'b') == 'b'", 'always'], ["('' && 'b') == ''", 'always'], ["('' && vars.x) == ''", 'always'], ["('' || 'b') == 'b'", 'always'], ["('a' || vars.x) == 'a'", 'always'], ["(vars.x && 'a') == 'a'", 'maybe'], ["('a' && vars.x) == 'a'", 'maybe'], ["(vars.x || 'a') == 'a'", 'maybe'],
    ['!vars.x', 'maybe'], ['vars.x && true', 'maybe'], ['vars.x || false', 'maybe'], ['!vars.x == true', 'maybe'], ['!false == true', 'always'], ["!'' == false", 'never'], ['format(5, vars.x)', 'maybe'],
    ["format('{10}', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, vars.x)", 'maybe'], ["(vars.a == 'x' || vars.a != 'x') && vars.b == 'y'", 'maybe'],
    ["fromJSON('{')", 'maybe'], ['always()', 'maybe'], ['always() || true', 'always'],
  ])('%s holds %s', (text, expected) => expect(truth(text)).toBe(expected));
});

describe('what is known decides', () => {
  test('a context by itself as well', () => expect([truth('github', knowing({ github: [null] })), truth('github', knowing({ github: ['x'] }))]).toEqual(['never', 'always']));

  const push = knowing({ 'github.event_name': ['push'], 'github.ref': ['refs/heads/main', 'refs/tags/v1'], 'github.event.pull_request': [null] });
  test.each([
    ["github.event_name == 'push'", 'always'], ["github['EVENT_NAME'] != 'PUSH'", 'never'], ["startsWith(github.ref, 'refs/tags/')", 'maybe'], ["startsWith(github.ref, 'refs/')", 'always'],
    ["github.ref == 'refs/heads/main' && startsWith(github.ref, 'refs/tags/')", 'never'], ['github.event.pull_request', 'never'], ["github.event.pull_request == ''", 'always'],
    ["contains('[\"push\"]', github.event_name)", 'always'], ["contains(fromJSON('[\"pull_request\"]'), github.event_name)", 'never'],
  ])('%s holds %s', (text, expected) => expect(truth(text, push)).toBe(expected));

  test('and there may be so many ways that they are not looked at', () => {
    const many = knowing(Object.fromEntries([...Array(12).keys()].map((i) => [`vars.v${i}`, ['a', 'b']])));
    expect(truth([...Array(12).keys()].map((i) => `vars.v${i} != 'c'`).join(' && '), many)).toBe('maybe');
    expect(truth([...Array(10).keys()].map((i) => `vars.v${i} != 'c'`).join(' && '), many)).toBe('maybe');
    expect(truth([...Array(9).keys()].map((i) => `vars.v${i} != 'c'`).join(' && '), many)).toBe('always');
  });
});

test.each<[string, readonly SoFar[], string]>([
  ['success()', ['well'], 'always'], ['success()', ['failed'], 'never'], ['failure()', ['failed'], 'always'], ['failure()', ['skipped'], 'never'], ['cancelled()', ['cancelled'], 'always'],
  ['always()', ['well', 'failed', 'cancelled', 'skipped'], 'always'], ['success() || failure() || cancelled()', ['well', 'failed', 'cancelled'], 'always'],
  ['success() || failure() || cancelled()', ['skipped'], 'never'], ['!cancelled()', ['well', 'cancelled'], 'maybe'],
])('%s, when it went %j before, holds %s', (text, soFar, expected) => expect(truth(text, knowing({}, soFar))).toBe(expected));

describe('a value of which only is known that it is none of some texts', () => {
  const outlook = knowing({ 'github.a': [{ unlike: 'theirs', distinct: true, filled: true }], 'github.b': [{ unlike: 'ours', texts: [], distinct: true, filled: true }], 'github.c': [{ unlike: 'other', texts: ['x'] }], 'github.d': [{ unlike: 'any' }] });
  test.each([
    ["github.a == 'acme/app'", 'never'], ["github.a != 'acme/app'", 'always'], ['github.a == github.b', 'never'], ['github.a == github.a', 'always'], ['github.a', 'always'], ["github.a == ''", 'never'],
    ['github.a == null', 'never'], ['github.a == 5', 'maybe'], ["github.c == 'X'", 'never'], ["github.c == 'y'", 'maybe'], ['github.c', 'maybe'], ["github.c == ''", 'maybe'], ['github.c == github.a', 'maybe'], ["github.b == 'acme/app'", 'maybe'],
    ["github.d == ''", 'maybe'], ["github.d == 'x'", 'never'],
    ["startsWith(github.a, 'acme')", 'maybe'], ["github.a > 'b'", 'maybe'],
    ["contains(fromJSON('[\"acme/app\", \"b\"]'), github.a)", 'never'], ["contains(fromJSON('[\"x\", \"y\"]'), github.c)", 'maybe'], ["contains(fromJSON('[\"x\"]'), github.c)", 'never'], ["contains(fromJSON('[1]'), github.a)", 'maybe'],
    ["contains(fromJSON('[]'), github.c)", 'never'], ["contains('acme/app', github.a)", 'maybe'],
  ])('%s holds %s', (text, expected) => expect(truth(text, outlook)).toBe(expected));
});

test('what is said of all runs is so in each of them', () => {
  const paths = ['vars.a', 'vars.b', 'needs.c'];
  const literal = fc.constantFrom("'a'", "'b'", "'A'", "''", "'1'", '1', '0', 'true', 'false', 'null');
  const part = fc.letrec<{ e: string }>((tie) => ({
    e: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.oneof(literal, fc.constantFrom(...paths, 'success()', 'failure()', 'always()', 'cancelled()')),
      fc.tuple(tie('e'), fc.constantFrom('&&', '||', '==', '!=', '<', '>='), tie('e')).map(([l, o, r]) => `(${l} ${o} ${r})`),
      tie('e').map((e) => `!${e}`), fc.tuple(fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('e'), tie('e')).map(([f, l, r]) => `${f}(${l}, ${r})`), fc.tuple(literal, tie('e')).map(([l, e]) => `format(${l}, ${e})`)),
  })).e;
  const value = fc.constantFrom('a', 'B', 'c', '', '1', null, true, 2);
  const soFar = fc.constantFrom<SoFar>('well', 'failed', 'cancelled', 'skipped');
  let decided = 0;
  fc.assert(fc.property(part, value, value, value, soFar, fc.subarray(paths), fc.boolean(), (text, a, b, c, state, told, tellState) => {
    const actual = { 'vars.a': a, 'vars.b': b, 'needs.c': c };
    const outlook = knowing(Object.fromEntries(told.map((path) => [path, [actual[path as 'vars.a'], 'z']])), tellState ? [state, 'well'] : []);
    const said = truth(text, outlook);
    if (said === 'maybe') return;
    decided++;
    const status = { always: () => true, success: () => state === 'well', failure: () => state === 'failed', cancelled: () => state === 'cancelled' };
    let held: unknown;
    try {
      held = evaluateExpression(text, { vars: { a, b }, needs: { c } }, status);
    } catch {
      return;
    }
    expect({ text, said, held: Boolean(held) }).toEqual({ text, said, held: said === 'always' });
  }), { numRuns: 10_000 });
  expect(decided).toBeGreaterThan(2_000);
});
