import * as fc from 'fast-check';
import { TrustPolicy } from 'slipway/identity';

// AWS's documentation, sentence by sentence, in a form that has nothing in common with the library's: values become regular expressions, and a condition is
// the table of its documentation page (operator, set prefix, presence).

const ISS = 'token.actions.githubusercontent.com';
type Values = readonly string[];
type Block = Readonly<Record<string, Readonly<Record<string, Values>>>>;
interface Statement { readonly Effect: 'Allow' | 'Deny'; readonly Action: Values; readonly Principal: { readonly Federated: string }; readonly Condition: Block }

const READ = ['aud', 'sub', 'environment', 'ref', 'repository_id', 'job_workflow_ref'];
const UNREAD = ['event_name', 'runner_environment'];

const escape = (text: string) => text.replace(/[^a-z0-9]/gi, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const asRegExp = (value: string, operator: string) => {
  const wild = operator.includes('Like') ? value.split('*').map((part) => part.split('?').map(escape).join('[^]')).join('[^]*') : escape(value);
  return new RegExp(`^${wild}$`, operator.includes('IgnoreCase') ? 'i' : '');
};

function documented(statements: readonly Statement[], claims: Readonly<Record<string, string>>): boolean {
  const applicable = statements.filter((s) => {
    if (s.Principal.Federated !== `arn:aws:iam::123456789012:oidc-provider/${ISS}`) return false;
    if (!s.Action.some((a) => asRegExp(a.toLowerCase(), 'Like').test('sts:assumerolewithwebidentity'))) return false;
    return Object.entries(s.Condition).every(([operator, keys]) => Object.entries(keys).every(([key, values]) => {
      const name = key.slice(ISS.length + 1);
      // "The context key is not present in the request": for a claim that is not in the list it never is.
      const context: string[] = READ.includes(name) && Object.hasOwn(claims, name) ? [claims[name]] : [];
      const base = operator.replace(/^For(Any|All)Values:/, '').replace(/IfExists$/, '');
      if (base === 'Null') return values.includes(context.length === 0 ? 'true' : 'false');
      if (operator.endsWith('IfExists') && context.length === 0) return true;
      const negative = base.includes('Not');
      const passes = (one: string) => (negative ? values.every((v) => !asRegExp(v, base).test(one)) : values.some((v) => asRegExp(v, base).test(one)));
      if (operator.startsWith('ForAllValues')) return context.every(passes);
      if (operator.startsWith('ForAnyValue')) return context.some(passes);
      return context.length === 0 ? negative : passes(context[0]);
    }));
  });
  return applicable.some((s) => s.Effect === 'Allow') && !applicable.some((s) => s.Effect === 'Deny');
}

const word = fc.constantFrom('a', 'A', 'ab', 'a*', '*', '?', '??', 'repo:a/b:ref:refs/heads/main', 'repo:a/b:*', 'repo:A/B:*', 'production', 'Production', 'p?oduction', '', '2');
const operator = fc.tuple(
  fc.constantFrom('', '', '', 'ForAnyValue:', 'ForAllValues:'),
  fc.constantFrom('StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'),
  fc.constantFrom('', '', 'IfExists'),
).map((parts) => parts.join(''));
const keys = (values: fc.Arbitrary<Values>) => fc.dictionary(fc.constantFrom(...READ, ...UNREAD).map((name) => `${ISS}:${name}`), values, { minKeys: 1, maxKeys: 2 });
const block: fc.Arbitrary<Block> = fc.tuple(
  fc.dictionary(operator, keys(fc.array(word, { minLength: 1, maxLength: 3 })), { maxKeys: 3 }),
  fc.option(keys(fc.constantFrom(['true'], ['false'])), { nil: undefined, freq: 4 }),
).map(([tests, nulls]) => (nulls ? { ...tests, Null: nulls } : tests));
const statement: fc.Arbitrary<Statement> = fc.record({
  Effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Allow', 'Deny'),
  Action: fc.array(fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'STS:assumerole*', 'sts:TagSession', '*', 'sts:AssumeRole'), { minLength: 1, maxLength: 2 }),
  Principal: fc.constantFrom(ISS, ISS, ISS, 'accounts.google.com').map((host) => ({ Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` })),
  Condition: block,
});
const claims = fc.dictionary(fc.constantFrom(...READ, ...UNREAD), word.map((w) => w.replace(/[*?]/g, 'x')), { maxKeys: 6 }).map((some) => ({ sub: 'repo:a/b:ref:refs/heads/main', ...some }));

/** A tenth where every mutant of the sources is asked. */
const RUNS = process.env.SLIPWAY_MUTATION ? 1_000 : 10_000;

test('the evaluator says what the documentation of AWS says, for 10,000 random policies and tokens (X-9)', () => {
  const count = { allowed: 0, denied: 0 };
  fc.assert(fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), claims, (statements, token) => {
    const decision = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: statements })).evaluate(token);
    count[decision.allowed ? 'allowed' : 'denied']++;
    expect(decision).toMatchObject({ allowed: documented(statements, token), certain: true });
  }), { numRuns: RUNS });
  // A generator that makes only one answer would prove nothing.
  expect(Math.min(count.allowed, count.denied)).toBeGreaterThan(RUNS / 10);
});

test('an added denial never lets anybody in, an added permission never keeps anybody out', () => {
  fc.assert(fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), statement, claims, (statements, more, token) => {
    const allowed = (list: readonly Statement[]) => TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: list })).evaluate(token).allowed;
    if (more.Effect === 'Deny') expect(allowed([...statements, more]) && !allowed(statements)).toBe(false);
    else expect(allowed(statements) && !allowed([...statements, more])).toBe(false);
  }), { numRuns: RUNS / 10 });
});
