import * as fc from 'fast-check';
import { Env, Expression, Functions, Github, Secrets, Status } from '../../lib/expressions/index';
import { evaluateExpression, expressionText } from '../../lib/expressions/inside';

const text = (expression: Expression) => expressionText(expression, () => 'reference');
const [a, b, c] = ['a', 'b', 'c'].map((name) => Env.get(name));

describe('an expression prints', () => {
  test.each([
    ['a comparison', a.equalTo("it's"), "env.a == 'it''s'"],
    ['numbers and booleans as they are', a.notEqualTo(1.5).andAlso(b.equalTo(true)), 'env.a != 1.5 && env.b == true'],
    ['chains without parentheses', a.andAlso(b).andAlso(c), 'env.a && env.b && env.c'],
    ['the looser operator inside the tighter one in parentheses', a.orElse(b).andAlso(c), '(env.a || env.b) && env.c'],
    ['the tighter operator inside the looser one without', a.andAlso(b).orElse(c), 'env.a && env.b || env.c'],
    ['a negation of one thing without parentheses', a.negate().negate(), '!!env.a'],
    ['a negation of a comparison with', a.equalTo(1).negate(), '!(env.a == 1)'],
    ['a comparison with a comparison with', a.equalTo(b.equalTo(c)), 'env.a == (env.b == env.c)'],
    ['raw text with parentheses where it may hold an operator', Expression.raw('x || y').andAlso(a), '(x || y) && env.a'],
    ['a raw path without', Expression.raw(' github.event.x ').equalTo(1), 'github.event.x == 1'],
    ['functions', Status.always().andAlso(Functions.join(a, ', ').contains('x')), "always() && contains(join(env.a, ', '), 'x')"],
    ['properties by index where the name asks for it', a.property('x').property('1 y').property('*'), "env.a.x['1 y'].*"],
    ['a raw path without parentheses, with names in brackets as well', Expression.raw("steps.a.outputs['with space']").notEqualTo(''), "steps.a.outputs['with space'] != ''"],
    ['a property of what is combined in parentheses', a.orElse(b).property('x'), '(env.a || env.b).x'],
    ['a choice', Expression.choose(a, 'yes', 0), "case(env.a, 'yes', 0)"],
  ])('%s', (_, expression, expected) => expect(text(expression)).toBe(expected));
});

describe('a question about the run', () => {
  test.each([
    ['whether an event started it', Github.isEvent('push'), "github.event_name == 'push'"],
    ['whether one of several events did', Github.isEvent('push', 'merge_group'), "github.event_name == 'push' || github.event_name == 'merge_group'"],
    ['whether it is for a branch', Github.isBranch('main'), "github.ref == 'refs/heads/main'"],
    ['whether it is for one of several branches', Github.isBranch('main', 'release/*'), "github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/heads/release/')"],
    ['whether it is for any branch', Github.isBranch(), "startsWith(github.ref, 'refs/heads/')"],
    ['whether it is for any tag', Github.isTag(), "startsWith(github.ref, 'refs/tags/')"],
    ['whether it is for a tag', Github.isTag('v1.0.0'), "github.ref == 'refs/tags/v1.0.0'"],
    ['whether it is for a tag that begins so', Github.isTag('v*'), "startsWith(github.ref, 'refs/tags/v')"],
    ['whether it is for a branch that an expression names', Github.isBranch(a), "github.ref == format('refs/heads/{0}', env.a)"],
    ['in a condition with others', Github.isEvent('push').andAlso(Github.isBranch('main', 'develop')), "github.event_name == 'push' && (github.ref == 'refs/heads/main' || github.ref == 'refs/heads/develop')"],
  ])('asks %s', (_, expression, expected) => expect(text(expression)).toBe(expected));

  test('gives the answer that the run has', () => {
    const answer = (expression: Expression, ref: string) => evaluateExpression(text(expression), { github: { ref, event_name: 'push' } });
    expect(['refs/tags/v1', 'refs/tags/nightly', 'refs/heads/v1'].map((ref) => answer(Github.isTag('v*'), ref))).toEqual([true, false, false]);
    expect(answer(Github.isEvent('pull_request', 'push'), 'refs/heads/main')).toBe(true);
  });

  test.each([
    ['an event without a name', () => Github.isEvent(), "such as 'push'"],
    ['a pattern that no expression can compare', () => Github.isBranch('*-stable'), "a '*' stands at the end"],
    ['a pattern of characters', () => Github.isTag('v[0-9]*'), 'other patterns are for triggers'],
    ['no job that may have failed', () => Status.anyFailed(), 'it takes the jobs'],
  ])('refuses %s', (_, call, why) => expect(call).toThrow(why));
});

describe('a text as an expression', () => {
  test('is a literal when it holds none, whatever looks like one', () => {
    expect([Expression.of("it's ${x} {0}"), Expression.of(''), Expression.of('${{ open')].map(text)).toEqual(["'it''s ${x} {0}'", "''", "'${{ open'"]);
  });

  test('is the expression when it holds nothing else', () => {
    expect(text(Expression.of(`${a}`))).toBe('env.a');
    expect(text(Expression.of('${{ github.sha }}'))).toBe('github.sha');
  });

  test('becomes format when it holds expressions, with its braces written twice', () => {
    expect(text(Expression.of(`{x} ${a}-\${{ github.sha }}`))).toBe("format('{{x}} {0}-{1}', env.a, github.sha)");
  });

  test('evaluates to what it reads like', () => {
    const expression = Expression.of(`{${a}} it's ${b}`);
    expect(evaluateExpression(text(expression), { env: { a: 'A', b: 'B' } })).toBe("{A} it's B");
  });
});

describe('a token', () => {
  const inside = (value: string) => text(Expression.of(value));

  test('survives concatenation, template literals and JSON', () => {
    expect(inside(`${Github.sha}`)).toBe('github.sha');
    expect(inside('a' + String(Github.sha) + 'b')).toBe("format('a{0}b', github.sha)");
    expect(inside((JSON.parse(JSON.stringify({ deep: [Github.sha] })) as { deep: string[] }).deep[0])).toBe('github.sha');
    expect(inside(JSON.stringify({ sha: Github.sha }))).toBe("format('{{\"sha\":\"{0}\"}}', github.sha)");
  });

  test('is one and the same for one expression', () => {
    expect(`${Github.sha}`).toBe(`${Github.sha}`);
    expect(`${Secrets.get('A')}`).not.toBe(`${Secrets.get('B')}`);
  });

  test('that this program did not make is text', () => {
    expect(inside('${Slipway[123456789]}')).toBe("'${Slipway[123456789]}'");
  });
});

/** A tree of operators with the value that it has when its parts are evaluated one by one. */
interface Sample {
  readonly expression: Expression;
  readonly value: unknown;
}

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom('', 'a', "it's", '0', 'true', 'A').map((value) => ({ expression: Expression.of(value), value })),
  fc.integer({ min: -3, max: 3 }).map((value) => ({ expression: Expression.of(value), value })),
  fc.boolean().map((value) => ({ expression: Expression.of(value), value })),
);

/** GitHub's answer for one operator between two plain values: the tree is folded by hand, its nodes are not. */
const step = (operator: string, values: unknown[]) =>
  evaluateExpression(operator === '!' ? '!env.l' : `env.l ${operator} env.r`, { env: { l: values[0], r: values[1] } });

const BINARY: Readonly<Record<string, (l: Expression, r: Expression) => Expression>> = {
  '==': (l, r) => l.equalTo(r),
  '!=': (l, r) => l.notEqualTo(r),
  '<': (l, r) => l.lessThan(r),
  '<=': (l, r) => l.atMost(r),
  '>': (l, r) => l.greaterThan(r),
  '>=': (l, r) => l.atLeast(r),
  '&&': (l, r) => l.andAlso(r),
  '||': (l, r) => l.orElse(r),
};

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof({ depthSize: 'medium', maxDepth: 5 }, leaf,
    tie('sample').map(({ expression, value }) => ({ expression: expression.negate(), value: step('!', [value]) })),
    fc.tuple(fc.constantFrom(...Object.keys(BINARY)), tie('sample'), tie('sample'))
      .map(([operator, l, r]) => ({ expression: BINARY[operator](l.expression, r.expression), value: step(operator, [l.value, r.value]) })),
    tie('sample').map(({ expression, value }) => ({ expression: Expression.raw(text(expression)), value }))),
}));

test('the text of any tree of operators has the value of the tree', () => {
  fc.assert(fc.property(sample, ({ expression, value }) => {
    expect(evaluateExpression(text(expression), {})).toEqual(value);
  }), { numRuns: 400 });
});
