import { evaluateTrust } from '../../lib/identity/access/evaluate-trust';
import { Delivery } from 'slipway/delivery';
import { HypotheticalRun, JobClaims, SubjectFormat, TrustPolicy } from 'slipway/identity';
import { GithubRepository, GithubServer } from 'slipway/repository';

const ISS = 'token.actions.githubusercontent.com';
const PROVIDER = { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISS}` };

const app = new GithubRepository(Delivery.standalone(), 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
const PRODUCTION: HypotheticalRun = { environment: 'production', workflow: 'deploy.yml' };

type Conditions = Readonly<Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>>;

function policy(conditions: Conditions, more: Readonly<Record<string, unknown>> = {}, ...statements: readonly object[]): TrustPolicy {
  const own = (keys: Conditions[string]) => Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${ISS}:${key}`, value]));
  const Condition = Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [operator, own(keys)]));
  return TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: PROVIDER, Condition, ...more }, ...statements] }));
}

const exact = policy({
  StringEquals: {
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme@1/app@2:environment:production',
    repository_id: '2',
    repository_owner_id: '1',
    job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
  },
});

describe('an exact trust policy', () => {
  test.each<[string, HypotheticalRun, boolean]>([
    ['lets the production job in (X-9)', {}, true],
    ['keeps out another environment', { environment: 'staging' }, false],
    ['keeps out the main branch without the environment', { environment: undefined }, false],
    ['keeps out a pull request (X-9)', { environment: undefined, event: 'pull_request' }, false],
    ['keeps out another repository of the owner', { repository: 'acme/other', repositoryId: 3 }, false],
    ['keeps out who took the name that was given up', { ownerId: 66, repositoryId: 67 }, false],
    ['keeps out the old form of the subject', { format: SubjectFormat.LEGACY }, false],
    ['keeps out another audience', { audience: 'https://github.com/acme' }, false],
    ['keeps out another workflow', { workflow: 'other.yml' }, false],
    ['keeps out the workflow of another branch', { ref: 'refs/heads/evil' }, false],
    ['keeps out the environment in another case', { environment: 'Production' }, false],
  ])('%s', (_, other, allowed) => {
    const decision = exact.evaluate(JobClaims.of(app, { ...PRODUCTION, ...other }));
    expect([decision.allowed, decision.certain]).toEqual([allowed, true]);
  });

  test('keeps out the token of another provider', () => {
    expect(exact.evaluate({ ...JobClaims.of(app, PRODUCTION), iss: 'https://evil.example.com' })).toMatchObject({ allowed: false, reason: 'statement 1: its principal is not the provider of evil.example.com' });
  });

  test('says which claim keeps somebody out', () => {
    expect(exact.evaluate(JobClaims.of(app, { ...PRODUCTION, environment: 'staging' })).reason)
      .toBe("statement 1: sub is 'repo:acme@1/app@2:environment:staging', but StringEquals wants 'repo:acme@1/app@2:environment:production'");
  });
});

describe('conditions that look closed and are open', () => {
  const stranger = JobClaims.of(app, { repository: 'acme-evil/app', ownerId: 66, repositoryId: 67 });

  test('a wildcard before the second colon lets in owners whose names begin alike', () => {
    expect(policy({ StringLike: { sub: 'repo:acme*/app*:*' } }).evaluate(stranger).allowed).toBe(true);
  });

  test.each([
    ['ForAllValues', { 'ForAllValues:StringEquals': { enterprise_id: '1' } }],
    ['IfExists', { StringEqualsIfExists: { enterprise_id: '1' } }],
    ['a negated test', { StringNotEquals: { enterprise_id: '1' } }],
  ])('%s lets in a token without the claim', (_, conditions) => {
    expect(policy(conditions).evaluate(stranger).allowed).toBe(true);
  });

  test.each([
    ['StringEquals', { StringEquals: { event_name: 'push' } }, false],
    ['ForAnyValue', { 'ForAnyValue:StringEquals': { runner_environment: 'github-hosted' } }, false],
    ['ForAllValues', { 'ForAllValues:StringEquals': { event_name: 'release' } }, true],
    ['IfExists', { StringEqualsIfExists: { event_name: 'release' } }, true],
  ])('%s on a claim that AWS does not read is judged as on a missing one', (_, conditions, allowed) => {
    expect(policy(conditions).evaluate(JobClaims.of(app)).allowed).toBe(allowed);
  });

  test('on a server of one\'s own AWS reads only subject and audience', () => {
    const own = new GithubRepository(Delivery.standalone(), 'acme/app', { ownerId: 1, repositoryId: 2, server: GithubServer.enterpriseServer('git.acme.dev') });
    const iss = 'git.acme.dev/_services/token';
    const trust = (key: string, value: string) => policy({ StringEquals: { [`${iss}:${key}`]: value } }, { Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${iss}` } });
    expect(trust('sub', 'repo:acme/app:ref:refs/heads/main').evaluate(JobClaims.of(own)).allowed).toBe(true);
    expect(trust('repository_id', '2').evaluate(JobClaims.of(own)).allowed).toBe(false);
  });
});

describe('how conditions are read', () => {
  const claims = JobClaims.of(app, PRODUCTION);

  test.each<[string, Conditions, boolean]>([
    ['one of several values is enough', { StringEquals: { sub: ['x', claims.sub] } }, true],
    ['all keys must fit', { StringEquals: { sub: claims.sub, repository_id: '3' } }, false],
    ['all operators must hold', { StringEquals: { sub: claims.sub }, StringLike: { ref: 'refs/tags/*' } }, false],
    ['a negated test wants none of the values', { StringNotEquals: { environment: ['staging', 'production'] } }, false],
    ['StringEquals minds the case', { StringEquals: { environment: 'PRODUCTION' } }, false],
    ['StringEqualsIgnoreCase does not', { StringEqualsIgnoreCase: { environment: 'PRODUCTION' } }, true],
    ['StringNotEqualsIgnoreCase does not either', { StringNotEqualsIgnoreCase: { environment: 'PRODUCTION' } }, false],
    ['a star is a plain star to StringEquals', { StringEquals: { environment: 'prod*' } }, false],
    ['a star fits anything, nothing included', { StringLike: { environment: '*prod*uction*' } }, true],
    ['a question mark fits exactly one', { StringLike: { environment: 'productio?' } }, true],
    ['and never none', { StringLike: { environment: 'production?' } }, false],
    ['StringNotLike wants no fit', { StringNotLike: { environment: 'prod*' } }, false],
    ['a star can be written as itself', { StringLike: { environment: 'prod${*}' } }, false],
    ['Null true wants no claim', { Null: { enterprise_id: 'true' } }, true],
    ['Null false wants one', { Null: { enterprise_id: 'false' } }, false],
    ['keys are read without case', { StringEquals: { 'Token.Actions.GithubUserContent.com:SUB': claims.sub } }, true],
    ['keys of another provider are missing', { StringEquals: { 'accounts.google.com:sub': claims.sub } }, false],
    ['no value at all is never equal', { StringEquals: { sub: [] } }, false],
    ['Bool reads a text', { Bool: { environment: true } }, false],
    ['operators are read without case', { 'stringequals': { sub: claims.sub }, 'foranyvalue:stringlikeifexists': { environment: 'prod*' } }, true],
    ['a variable is the claim it names', { StringEquals: { ref: `refs/heads/\${${ISS}:workflow}` } }, false],
    ['a variable is read without case', { StringLike: { repository: `\${${ISS}:REPOSITORY}` } }, true],
    ['without a condition all tokens of the provider fit', {}, true],
  ])('%s', (_, conditions, allowed) => {
    expect(policy(conditions).evaluate(claims)).toMatchObject({ allowed, certain: true });
  });

  test.each<[string, Conditions]>([
    ['the address of the caller', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }],
    ['the name of the session', { StringLike: { 'sts:RoleSessionName': 'ci-*' } }],
    ['a variable of the request', { StringEquals: { environment: '${aws:PrincipalTag/env}' } }],
    ['a test that is not for texts', { NumericEquals: { repository_id: '2' } }],
  ])('%s leaves the decision open', (_, conditions) => {
    const decision = policy({ ...conditions, StringEquals: { ...conditions.StringEquals, sub: claims.sub } }).evaluate(claims);
    expect([decision.allowed, decision.certain]).toEqual([false, false]);
  });

  test('what is certain decides before what is not', () => {
    expect(policy({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' }, StringEquals: { sub: 'x' } }).evaluate(claims)).toMatchObject({ allowed: false, certain: true });
  });

  test('a denial wins over any permission', () => {
    const deny = { Effect: 'Deny', Action: 'sts:*', Principal: '*', Condition: { StringNotEquals: { [`${ISS}:environment`]: 'production' } } };
    const both = policy({ StringLike: { sub: 'repo:acme@1/*' } }, {}, deny);
    expect(both.evaluate(claims).allowed).toBe(true);
    expect(both.evaluate(JobClaims.of(app))).toMatchObject({ allowed: false, reason: 'statement 2 denies it' });
  });

  test('F8: a denial that nobody can judge leaves the decision open, whatever is allowed', () => {
    const deny = { Sid: 'OnlyFromHome', Effect: 'Deny', Action: '*', Principal: '*', Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } };
    const perhaps = policy({ StringEquals: { sub: claims.sub } }, {}, deny);
    expect(perhaps.evaluate(claims)).toEqual({ allowed: false, certain: false, reason: "statement 'OnlyFromHome' depends on 'aws:SourceIp', which the token does not tell" });
    expect(perhaps.evaluate(JobClaims.of(app))).toMatchObject({ allowed: false, certain: true, reason: expect.stringContaining('statement 1: sub is ') });
  });

  test('variables are plain text to the older version of the language', () => {
    const conditions = { [`${ISS}:repository`]: `\${${ISS}:repository}` };
    const old = (Version?: string) => TrustPolicy.fromJson(JSON.stringify({ Version, Statement: { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: PROVIDER, Condition: { StringEquals: conditions } } }));
    expect([old('2012-10-17'), old('2008-10-17'), old()].map((one) => one.evaluate(claims).allowed)).toEqual([true, false, false]);
  });

  test('a star in the claim that a variable names is no wildcard', () => {
    expect(policy({ StringLike: { ref: `\${${ISS}:actor}` } }).evaluate({ ...claims, actor: '*' }).allowed).toBe(false);
  });

  test.each([
    ['another action', { Action: 'sts:AssumeRole' }, false],
    ['a wildcard of actions', { Action: ['sts:TagSession', 'sts:assumerole*'] }, true],
    ['all actions but this one', { Action: undefined, NotAction: 'sts:AssumeRoleWithWebIdentity' }, false],
    ['an account', { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }, false],
    ['a service', { Principal: { Service: 'ec2.amazonaws.com' } }, false],
    ['everybody', { Principal: '*' }, true],
    ['one of several providers', { Principal: { Federated: ['cognito-identity.amazonaws.com', PROVIDER.Federated] } }, true],
    ['everybody but the provider', { Principal: undefined, NotPrincipal: PROVIDER }, false],
    ['everybody but the provider and another one', { Principal: undefined, NotPrincipal: { Federated: ['cognito-identity.amazonaws.com', PROVIDER.Federated] } }, false],
    ['everybody but nobody', { Principal: undefined, NotPrincipal: '*' }, false],
    ['everybody but another provider', { Principal: undefined, NotPrincipal: { Federated: 'cognito-identity.amazonaws.com' } }, true],
    ['all actions but another one', { Action: undefined, NotAction: 'sts:AssumeRole' }, true],
    ['all actions but several', { Action: undefined, NotAction: ['sts:AssumeRole', 'sts:assumerolewith*'] }, false],
    ['an action that is no text', { Action: [5] }, false],
    ['every account', { Principal: { AWS: '*' } }, true],
    ['an account that is called as the provider', { Principal: { AWS: PROVIDER.Federated } }, false],
    ['a provider whose name only ends as ours', { Principal: { Federated: `my-${PROVIDER.Federated}` } }, false],
    ['a provider without its ARN', { Principal: { Federated: ISS } }, false],
    ['a principal that is a text', { Principal: PROVIDER.Federated }, false],
    ['a principal that is nothing', { Principal: null }, false],
  ])('a statement on %s', (_, more, allowed) => {
    expect(policy({ StringEquals: { sub: claims.sub } }, more).evaluate(claims)).toMatchObject({ allowed, certain: true });
  });

  test('the issuer is GitHub, where a token does not say it', () => {
    const { iss: _, ...others } = claims;
    expect(policy({ StringEquals: { sub: claims.sub } }).evaluate(others)).toEqual({ allowed: true, certain: true, reason: 'statement 1 allows it' });
  });

  test('the name of an issuer begins behind https:// and nowhere else', () => {
    const iss = 'token.actions.https://githubusercontent.com';
    expect(policy({ StringEquals: { sub: claims.sub } }).evaluate({ ...claims, iss })).toEqual({ allowed: false, certain: true, reason: `statement 1: its principal is not the provider of ${iss}` });
  });

  test('an adversarial pattern takes no time', () => {
    const long = `${'a'.repeat(20_000)}b`;
    expect(policy({ StringLike: { actor: `${'*a'.repeat(500)}*c` } }).evaluate({ ...claims, actor: long }).allowed).toBe(false);
  });
});

describe('the reason of a decision', () => {
  const claims = JobClaims.of(app);
  const wrong = (...names: string[]) => ({ StringEquals: Object.fromEntries(names.map((name) => [`${ISS}:${name}`, 'x'])) });
  const statement = (Sid: string, Condition: object, Effect = 'Allow') => ({ Sid, Effect, Action: 'sts:AssumeRoleWithWebIdentity', Principal: PROVIDER, Condition });
  const reason = (...statements: object[]) => evaluateTrust({ Version: '2012-10-17', Statement: statements as Readonly<Record<string, unknown>>[] }, claims);
  const denied = (text: string) => ({ outcome: 'denied', reason: text });
  const isNot = (claim: 'repository' | 'ref') => `${claim} is '${claims[claim]}', but StringEquals wants 'x'`;

  test.each<[string, object[], object]>([
    ['names a statement by its id', [statement('Ours', {})], { outcome: 'allowed', reason: "statement 'Ours' allows it" }],
    ['names a statement by its place, when its id is empty', [statement('', {})], { outcome: 'allowed', reason: 'statement 1 allows it' }],
    ['tells all conditions that do not hold', [statement('A', wrong('repository', 'ref'))], denied(`statement 'A': ${isNot('repository')}; ${isNot('ref')}`)],
    ['tells all that it depends on', [statement('A', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' }, StringLike: { 'sts:RoleSessionName': 'ci' } })],
      { outcome: 'unknown', reason: "statement 'A' depends on 'aws:SourceIp', which the token does not tell and 'sts:RoleSessionName', which the token does not tell" }],
    ['is the wrong action, and the wrong provider', [{ ...statement('A', {}), Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
      denied("statement 'A': its principal is not the provider of token.actions.githubusercontent.com; it is not about sts:AssumeRoleWithWebIdentity")],
    ['is the statement that is nearest, be it the last', [statement('A', wrong('repository', 'ref')), statement('B', wrong('ref'))], denied(`statement 'B': ${isNot('ref')}`)],
    ['is the statement that is nearest, be it the first', [statement('A', wrong('ref')), statement('B', wrong('repository', 'ref'))], denied(`statement 'A': ${isNot('ref')}`)],
    ['is the first of statements that are equally near', [statement('A', wrong('ref')), statement('B', wrong('repository'))], denied(`statement 'A': ${isNot('ref')}`)],
    ['is never a denial that does not fit', [statement('A', wrong('repository', 'ref')), statement('B', wrong('ref'), 'Deny')], denied(`statement 'A': ${isNot('repository')}; ${isNot('ref')}`)],
    ['is that there is no permission at all', [statement('A', wrong('ref'), 'Deny')], denied('no statement allows anything')],
    ['is the denial that fits', [statement('A', {}), statement('B', {}, 'Deny')], denied("statement 'B' denies it")],
  ])('%s', (_, statements, verdict) => {
    expect(reason(...statements)).toEqual(verdict);
  });
});

describe('what is no policy', () => {
  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'a policy is an object with a Statement'],
    ['{"Statement":[]}', 'it has no Statement'],
    ['{"Statement":{"Efect":"Allow"}}', "statement 1 has no Effect: 'Allow' or 'Deny'"],
    ['{"Statement":{"Effect":"Allow","Action":"sts:*"}}', 'statement 1 must name a Principal or a NotPrincipal'],
    ['{"Statement":{"Effect":"Allow","Principal":"*"}}', 'statement 1 must name an Action or a NotAction'],
    ['{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}', 'statement 1 names a Resource'],
    ['{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Condition":{"StringEquals":"x"}}}', "statement 1 has a condition 'StringEquals'"],
    ['{"Statement":{"Effect":"Deny","Effect":"Allow","Principal":"*","Action":"*"}}', "the key 'Effect' stands twice in one object"],
    ['{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Condition":{"StringLike":{"a:b":"\\"{"},"String\\u004cike":{"a:b":"x"}}}}', "the key 'StringLike' stands twice"],
    ['{"Version":"2020-01-01","Statement":{"Effect":"Allow","Principal":"*","Action":"*"}}', "its Version is '2020-01-01'"],
  ])('is refused: %s', (json, why) => {
    expect(() => TrustPolicy.fromJson(json)).toThrow(why);
  });

  const STATEMENT = { Effect: 'Allow', Principal: '*', Action: '*' };

  test.each<[string, unknown, string, string]>([
    ['text that is no JSON', undefined, 'not-json', 'it is not JSON: '],
    ['no object', 5, 'trust-policy', 'a policy is an object with a Statement'],
    ['an object without a statement', {}, 'trust-policy', 'it has no Statement'],
    ['a statement that is a text', { Statement: 'x' }, 'trust-policy', 'statement 1 is not an object'],
    ['a second statement that is nothing', { Statement: [STATEMENT, null] }, 'trust-policy', 'statement 2 is not an object'],
    ['a statement on all but a resource', { Statement: { ...STATEMENT, NotResource: '*' } }, 'trust-policy', 'statement 1 names a Resource: the role itself is the resource of its trust policy'],
    ['conditions that are a text', { Statement: { ...STATEMENT, Condition: 'x' } }, 'trust-policy', 'statement 1 has a Condition that is no object'],
    ['a condition on an object', { Statement: { ...STATEMENT, Condition: { Null: { a: 'true', b: {} } } } }, 'trust-policy', "statement 1 has a condition 'Null' that is no object of keys and values"],
    ['a condition on several objects', { Statement: { ...STATEMENT, Condition: { Null: { a: ['true', null] } } } }, 'trust-policy', "statement 1 has a condition 'Null' that is no object of keys and values"],
  ])('is told in full: %s', (_, value, code, why) => {
    const json = value === undefined ? '{]' : JSON.stringify(value);
    const shown = json.length > 60 ? `${json.slice(0, 59)}…` : json;
    expect(() => TrustPolicy.fromJson(json)).toThrow(expect.objectContaining({ code: `call/${code}`, message: expect.stringContaining(`TrustPolicy.fromJson('${shown}'): ${why}`) }));
  });

  test('is no text, and what is asked for are no claims', () => {
    expect(() => TrustPolicy.fromJson(5 as never)).toThrow(new Error('TrustPolicy.fromJson(5): it must be a string.'));
    expect(() => exact.evaluate({ sub: 5 } as never)).toThrow(new Error('policy.evaluate({ sub: 5 }): the claims.sub must be a string.'));
    expect(() => exact.evaluate({ aud: 'x' })).toThrow(expect.objectContaining({ code: 'call/missing-claim', message: expect.stringMatching(/^policy\.evaluate\(…\): there is no claim 'sub' in it/) }));
  });

  test.each(['x', 5, true])('has no scalar in its conditions, such as %j, is not true: AWS takes them', (value) => {
    expect(TrustPolicy.fromJson(JSON.stringify({ Statement: { ...STATEMENT, Condition: { NumericEquals: { a: value, b: [value] } } } })).toJson()).toContain(JSON.stringify(value));
  });

  test('a policy is handed back as AWS takes it', () => {
    expect(TrustPolicy.fromJson(exact.toJson()).toJson()).toBe(exact.toJson());
  });

  test('claims without a subject are no token', () => {
    expect(() => exact.evaluate({ aud: 'sts.amazonaws.com' })).toThrow("there is no claim 'sub'");
  });
});
