import { Verdict, evaluateTrust } from '../../lib/identity/access/evaluate-trust';

const ISS = 'token.actions.githubusercontent.com';
const CLAIMS = { iss: `https://${ISS}`, aud: 'sts.amazonaws.com', sub: 'repo:acme@1/app@2:environment:production', environment: 'production', actor: 'True' };

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Asked {
  readonly claims?: Readonly<Record<string, string>>;
  readonly untold?: readonly string[];
  readonly issuer?: string;
}

/** What one statement with these conditions says to a token. */
function told(conditions: Conditions, { claims = CLAIMS, untold, issuer = ISS }: Asked = {}): Verdict {
  const keyed = Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${issuer}:${key}`, value]))]);
  const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` }, Condition: Object.fromEntries(keyed) }];
  return evaluateTrust({ Version: '2012-10-17', Statement }, { ...claims, iss: `https://${issuer}` }, untold);
}

const ALLOWED = { outcome: 'allowed', reason: 'statement 1 allows it' };
const denied = (why: string) => ({ outcome: 'denied', reason: `statement 1: ${why}` });
const depends = (why: string) => ({ outcome: 'unknown', reason: `statement 1 depends on ${why}` });

describe('a condition', () => {
  test.each<[string, Conditions, object]>([
    ['that a claim is missing, which is there', { Null: { sub: 'true' } }, denied(`'${ISS}:sub' is there`)],
    ['that a claim is there, which is missing', { Null: { enterprise_id: 'false' } }, denied(`'${ISS}:enterprise_id' is missing`)],
    ['that a claim is missing, in whatever case,', { null: { enterprise_id: 'True' } }, ALLOWED],
    ['that a claim is missing, which every other token has,', { Null: { repository: 'true' } }, ALLOWED],
    ['that a claim is there or missing', { Null: { sub: ['true', 'false'] } }, ALLOWED],
    ['on a claim that the token does not have', { StringEquals: { enterprise_id: '7' } }, denied("the claim 'enterprise_id' is missing")],
    ['on a claim of another provider', { StringEquals: { 'accounts.google.com:sub': 'x' } }, denied("the claim 'accounts.google.com:sub' is missing")],
    ['that any of no values is another one', { 'ForAnyValue:StringNotEquals': { enterprise_id: '7' } }, denied("the claim 'enterprise_id' is missing")],
    ['without a value', { StringEquals: { sub: [] } }, denied(`sub is '${CLAIMS.sub}', but StringEquals wants what nothing can be`)],
    ['with several values', { StringLike: { environment: ['x', 'y*'] } }, denied("environment is 'production', but StringLike wants 'x' or 'y*'")],
    ['on a text, in whatever case', { StringEqualsIgnoreCase: { environment: 'PRODUCTION' } }, ALLOWED],
    ['on another text, in whatever case', { StringEqualsIgnoreCase: { environment: 'staging' } }, denied("environment is 'production', but StringEqualsIgnoreCase wants 'staging'")],
    ['on a variable of the request, in whatever case', { StringEqualsIgnoreCase: { environment: '${aws:PrincipalTag/env}' } }, depends(`a variable in StringEqualsIgnoreCase of '${ISS}:environment'`)],
    ['on truth, in whatever case', { Bool: { actor: 'TRUE' } }, ALLOWED],
    ['on truth that is none', { Bool: { actor: 'false' } }, denied("actor is 'True', but Bool wants 'false'")],
    ['on a number', { NumericEquals: { environment: '2' } }, depends(`NumericEquals on '${ISS}:environment', which is not known here`)],
    ['with a word before its operator', { 'my:StringEquals': { environment: 'production' } }, depends(`my:StringEquals on '${ISS}:environment', which is not known here`)],
    ['on the request', { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }, depends("'aws:SourceVpc', which the token does not tell")],
    ['with a variable of the request', { StringEquals: { environment: '${aws:PrincipalTag/env}' } }, depends(`a variable in StringEquals of '${ISS}:environment'`)],
  ])('%s', (_, conditions, verdict) => {
    expect(told(conditions)).toEqual(verdict);
  });

  test('on a claim of an issuer whose address has no dot is one on a claim', () => {
    expect(told({ StringEquals: { sub: CLAIMS.sub } }, { issuer: 'ghe/_services/token' })).toEqual(ALLOWED);
  });

  test.each<[string, Conditions, object]>([
    ['that is asked for is open', { StringEquals: { ref: 'refs/heads/main' } }, depends("the claim 'ref', which only the run can tell")],
    ['that every token has is not missing', { Null: { ref: 'true' } }, denied(`'${ISS}:ref' is there`)],
    ['that every token has is there', { Null: { ref: 'false' } }, ALLOWED],
    ['that only some tokens have may be missing', { Null: { enterprise_id: 'true' } }, depends("the claim 'enterprise_id', which only the run can tell")],
    ['that only some tokens have may be there', { Null: { enterprise_id: 'false' } }, depends("the claim 'enterprise_id', which only the run can tell")],
    ['is no secret where it is told', { StringEquals: { actor: 'True' } }, ALLOWED],
  ])('on a claim of the run %s', (_, conditions, verdict) => {
    expect(told(conditions, { untold: ['ref', 'enterprise_id', 'actor'] })).toEqual(verdict);
  });
});

test.each(['aud', 'sub', 'amr', 'actor', 'actor_id', 'enterprise_id', 'environment', 'job_workflow_ref', 'ref', 'repository', 'repository_id', 'repository_owner_id', 'workflow'])('the claim %s is read', (claim) => {
  expect(told({ StringEquals: { [claim]: 'x' } }, { claims: { ...CLAIMS, [claim]: 'x' } })).toEqual(ALLOWED);
});

describe('a pattern', () => {
  const claims = { ...CLAIMS, environment: 'eu-*?-live', workflow: 'live', ref: 'eu' };

  test.each<[string, string, string, boolean]>([
    ['begins where the text begins', 'StringLike', 'u-*', false],
    ['ends where the text ends', 'StringLike', '*-liv', false],
    ['may end with stars', 'StringLike', 'eu-*?-live**', true],
    ['holds a claim in its middle', 'StringLike', `eu*-\${${ISS}:workflow}`, true],
    ['holds a claim at its beginning', 'StringEquals', `\${${ISS}:ref}-*?-live`, true],
    ['holds a claim, with spaces', 'StringEquals', `\${ ${ISS}:ref }-*?-live`, true],
    ['holds a claim that is another one', 'StringEquals', `\${${ISS}:workflow}-*?-live`, false],
    ['holds wildcards as they are written', 'StringLike', 'eu-${*}${?}-live', true],
    ['holds wildcards as they are written, and they are plain text', 'StringEquals', 'eu-${*}?-live', true],
    ['holds plain text, and wildcards are none', 'StringEquals', `eu-?*-\${${ISS}:workflow}`, false],
  ])('%s', (_, operator, environment, allowed) => {
    expect(told({ [operator]: { environment } }, { claims }).outcome).toBe(allowed ? 'allowed' : 'denied');
  });

  test('with a variable that has no end is not known', () => {
    expect(told({ StringLike: { environment: `eu-\${${ISS}:workflow` } }, { claims })).toEqual(depends(`a variable in StringLike of '${ISS}:environment'`));
  });
});

test.each<[string, boolean]>([
  [ISS, true],
  [`${ISS}/acme-corp`, true],
  ['token.actions.acme.ghe.com', true],
  ['Token.Actions.acme.GHE.com', true],
  ['github.com/enterprises/acme', true],
  ['git.acme.dev/_services/token', false],
  [`my.${ISS}`, false],
  [`${ISS}.evil.dev`, false],
  ['token.actions.acme.ghe.com.evil.dev', false],
  ['token.actions.evil.dev/acme.ghe.com', false],
  ['git.acme.dev/github.com/enterprises/acme', false],
])('of a token that %s made AWS reads more than subject and audience: %s', (issuer, more) => {
  expect(told({ StringEquals: { environment: 'production' } }, { issuer })).toEqual(more ? ALLOWED : denied("the claim 'environment' is missing"));
  expect(told({ StringEquals: { sub: CLAIMS.sub, aud: CLAIMS.aud } }, { issuer })).toEqual(ALLOWED);
  expect(told({ StringEquals: { amr: 'authenticated' } }, { issuer, claims: { ...CLAIMS, amr: 'authenticated' } })).toEqual(ALLOWED);
});
