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

  test('a denial that nobody can judge leaves the decision open, whatever is allowed', () => {
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
  ])('a statement on %s', (_, more, allowed) => {
    expect(policy({ StringEquals: { sub: claims.sub } }, more).evaluate(claims).allowed).toBe(allowed);
  });

  test('an adversarial pattern takes no time', () => {
    const long = `${'a'.repeat(20_000)}b`;
    expect(policy({ StringLike: { actor: `${'*a'.repeat(500)}*c` } }).evaluate({ ...claims, actor: long }).allowed).toBe(false);
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

  test('a policy is handed back as AWS takes it', () => {
    expect(TrustPolicy.fromJson(exact.toJson()).toJson()).toBe(exact.toJson());
  });

  test('claims without a subject are no token', () => {
    expect(() => exact.evaluate({ aud: 'sts.amazonaws.com' })).toThrow("there is no claim 'sub'");
  });
});
