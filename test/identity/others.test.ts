import { ARN, PUBLIC, statement } from './one-role';
import { delivery } from './support';
import { AccessMatrix, Access, ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const AUD = { aud: 'sts.amazonaws.com' };
const exact = (...sub: string[]) => statement({ StringEquals: { ...AUD, sub } });
const like = (...sub: string[]) => statement({ StringEquals: AUD, StringLike: { sub } });
const MEANT = exact('repo:acme@1/app@2:environment:production');
const allow = (Principal: unknown, Action: unknown = 'sts:AssumeRole', Condition?: object) => ({ Effect: 'Allow', Principal, Action, ...Condition ? { Condition } : {} });
const OWN = '123456789012';

/** A role that trusts production, as it should, and whatever else its statements say. */
function made(statements: readonly object[], otherPrincipals?: string[]) {
  const of = delivery();
  const production = new DeploymentEnvironment(of, 'production', { branches: ['main'] });
  new DeploymentEnvironment(of, 'staging', { branches: ['main'] });
  const trustPolicy = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: [MEANT, ...statements] }));
  const role = new ExternalRole(of, 'deploy', { roleArn: ARN, trustPolicy, trustedBy: [Trusted.environment(production)], otherPrincipals });
  new Job(new Workflow(of, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: production }).use(role.assume({ region: 'eu-central-1' }));
  return of;
}

function said(...statements: readonly object[]): string[] {
  return made(statements).synth().findings.flatMap(({ id, severity, message }) => (/-access$|-principal$/.test(id) ? [`${severity}: ${message}`] : []));
}

const error = (who: string) => `error: 'deploy' can be assumed by others than those it was made for: ${who}.`;
const principal = (who: string) => `warning: 'deploy' can be assumed by more than jobs of GitHub: ${who} (statement 2 allows it).`;
const perhaps = (who: string, why: string) => `warning: 'deploy' may be assumed by more than jobs of GitHub: ${who} (statement 2 depends on ${why}).`;
const GOOGLE = 'whoever has a token of accounts.google.com';

test('F2: a policy that lets in whom it should says nothing', () => {
  expect(said()).toEqual([]);
  expect(AccessMatrix.of(made([])).strangers.filter(({ access }) => access !== Access.NO)).toEqual([]);
});

describe('F2: a second statement that lets in somebody who is no job of GitHub', () => {
  test.each<[string, object, string[]]>([
    ['everybody', allow('*'), [error('anybody with an AWS account (statement 2 allows it)')]],
    ['everybody, by whatever call', allow('*', '*', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }), [
      "warning: 'deploy' may be assumed by more than jobs of GitHub: anybody with an AWS account (statement 2 depends on 'aws:PrincipalOrgID', which the token does not tell), whoever has a token of another provider (statement 2 depends on 'aws:PrincipalOrgID', which the token does not tell), whoever signs in by SAML (statement 2 depends on 'aws:PrincipalOrgID', which the token does not tell).",
      "warning: Whether 'deploy' can be assumed by others than those it was made for depends on more than their tokens: anybody with a repository on GitHub, somebody by the name of 'acme-evil', every other repository of acme, a repository of acme whose name begins with 'app', whoever takes the name acme/app after you gave it up, every branch of this repository, every tag of this repository, every pull request of this repository and 1 more: statement 2 depends on 'aws:PrincipalOrgID', which the token does not tell.",
    ]],
    ['everybody among accounts', allow({ AWS: ['*'] }, 'STS:assume*e'), [error('anybody with an AWS account (statement 2 allows it)')]],
    ['everybody but one', { Effect: 'Allow', NotPrincipal: { AWS: '999999999999' }, Action: 'sts:AssumeRole' }, [error('anybody with an AWS account (statement 2 allows it)')]],
    ['another account', allow({ AWS: '999999999999' }), [error('the AWS account 999999999999 (statement 2 allows it)')]],
    ['a role of another account', allow({ AWS: 'arn:aws:iam::999999999999:role/ops/admin' }), [error('the role ops/admin of the AWS account 999999999999 (statement 2 allows it)')]],
    ['another account that knows a word', allow({ AWS: '999999999999' }, 'sts:AssumeRole', { StringEquals: { 'sts:ExternalId': 'x' } }), [perhaps('the AWS account 999999999999', "'sts:ExternalId', which the token does not tell")]],
    ['all actions but one', { Effect: 'Allow', Principal: { AWS: '999999999999' }, NotAction: 'sts:TagSession' }, [error('the AWS account 999999999999 (statement 2 allows it)')]],
    ['its own account', allow({ AWS: `arn:aws:iam::${OWN}:root` }), [principal(`the AWS account ${OWN}`)]],
    ['a role of its account', allow({ AWS: `arn:aws:iam::${OWN}:role/admin` }), [principal(`the role admin of the AWS account ${OWN}`)]],
    ['a session of a role', allow({ AWS: `arn:aws:sts::${OWN}:assumed-role/admin/me` }), [principal(`the assumed role admin/me of the AWS account ${OWN}`)]],
    ['a role that was deleted', allow({ AWS: 'AROAEXAMPLEID' }), [principal('the AWS principal AROAEXAMPLEID')]],
    ['a service', allow({ Service: 'ec2.amazonaws.com' }), [principal('the AWS service ec2.amazonaws.com')]],
    ['who signs in by SAML', allow({ Federated: `arn:aws:iam::${OWN}:saml-provider/okta` }, 'sts:AssumeRoleWithSAML'), [principal(`whoever signs in by arn:aws:iam::${OWN}:saml-provider/okta`)]],
    ['another provider, whatever it says', allow({ Federated: `arn:aws:iam::${OWN}:oidc-provider/gitlab.example.com` }, 'sts:AssumeRoleWithWebIdentity'), [error('whoever has a token of gitlab.example.com (statement 2 allows it)')]],
    ['Google, for an audience that anybody may ask for', allow({ Federated: 'accounts.google.com' }, 'sts:AssumeRoleWithWebIdentity', { StringLike: { 'accounts.google.com:aud': 'app-*' } }), [error(`${GOOGLE} (statement 2 allows it)`)]],
    ['one person of Google', allow({ Federated: 'accounts.google.com' }, 'sts:AssumeRoleWithWebIdentity', { StringEquals: { 'accounts.google.com:sub': '7' } }), [perhaps(GOOGLE, "the claim 'sub', which only the run can tell")]],
    ['another enterprise on GitHub', allow({ Federated: `arn:aws:iam::${OWN}:oidc-provider/${PUBLIC}/evil` }, 'sts:*'), [error(`whoever has a token of ${PUBLIC}/evil (statement 2 allows it)`)]],
    ['several', allow({ AWS: '999999999999', Service: ['ec2.amazonaws.com'] }), [principal('the AWS service ec2.amazonaws.com'), error('the AWS account 999999999999 (statement 2 allows it)')]],
  ])('%s', (_, one, findings) => {
    expect(said(one).sort()).toEqual([...findings].sort());
  });

  test.each<[string, object[]]>([
    ['may only tag the session', [allow({ AWS: '999999999999' }, ['sts:TagSession', 'sts:SetSourceIdentity'])]],
    ['calls what it cannot call', [allow({ Service: 'ec2.amazonaws.com' }, 'sts:AssumeRoleWithSAML')]],
    ['has no token, which is asked for', [allow({ AWS: '999999999999' }, 'sts:AssumeRole', { StringEquals: { [`${PUBLIC}:sub`]: 'x' } })]],
    ['is denied', [allow({ AWS: '999999999999' }), { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' }]],
    ['is denied by its number', [allow({ AWS: '999999999999' }), { Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::999999999999:root' }, Action: 'sts:*' }]],
  ])('is nobody who %s', (_, statements) => {
    expect(said(...statements)).toEqual([]);
  });

  test.each<[string, object]>([
    ['one of its roles', { Principal: { AWS: 'arn:aws:iam::999999999999:role/x' } }],
    ['all but one of its roles', { NotPrincipal: { AWS: 'arn:aws:iam::999999999999:role/x' } }],
    ['who comes from elsewhere', { Principal: '*', Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }],
  ])('may still get in where %s is denied', (_, denied) => {
    expect(said(allow({ AWS: '999999999999' }), { Effect: 'Deny', Action: '*', ...denied })).toEqual([expect.stringMatching(/^warning: 'deploy' may be assumed by more than jobs of GitHub: the AWS account 999999999999 \(statement 3 depends on /)]);
  });

  test('is whoever is spared where all others are denied', () => {
    expect(said(allow('*', 'sts:*'), { Effect: 'Deny', NotPrincipal: { Federated: 'accounts.google.com' }, Action: 'sts:*' }).join()).toContain(`${GOOGLE} (statement 2 allows it)`);
  });

  test('is meant when somebody says so, and stays in the matrix', () => {
    const of = made([allow({ AWS: `arn:aws:iam::${OWN}:root`, Service: 'ec2.amazonaws.com' })], [OWN, 'ec2.amazonaws.com']);
    expect(of.synth().findings.filter(({ id }) => id.startsWith('identity/'))).toEqual([]);
    expect(AccessMatrix.of(of).toMarkdown()).toContain(`| the AWS account ${OWN} | yes | statement 2 allows it |\n| the AWS service ec2.amazonaws.com | yes | statement 2 allows it |`);
  });

  test.each([['*', 'a star is everybody in the world'], ['999999999999', 'its trust policy names no such principal; it names']])('cannot be meant as %s, which is not what the policy says', (name, why) => {
    expect(() => made([allow({ Service: 'ec2.amazonaws.com' })], [name])).toThrow(why);
  });
});

describe('F2: a subject that nobody who is trusted has', () => {
  const second = (who: string, sub: string, at = 2) => error(`${who} (as ${sub}: statement ${at} allows it)`);

  test.each<[string, string[], string, string]>([
    ['an exact one of another repository', ['repo:evil@66/x@67:ref:refs/heads/main'], "the repository 'evil/x'", 'repo:evil@66/x@67:ref:refs/heads/main'],
    ['one of another repository without ids', ['repo:evil/x:environment:production'], "the repository 'evil/x'", 'repo:evil/x:environment:production'],
    ['one of a pull request of another repository', ['repo:evil/x:pull_request'], "the repository 'evil/x'", 'repo:evil/x:pull_request'],
    ['one of another repository of the owner', ['repo:acme@1/other@3:environment:production'], "the repository 'acme/other'", 'repo:acme@1/other@3:environment:production'],
    ['one of a repository of the same name', ['repo:acme@1/app@3:environment:production'], "a repository that is called 'acme/app' and has the id 3", 'repo:acme@1/app@3:environment:production'],
    ['a branch', ['repo:acme@1/app@2:ref:refs/heads/dev'], "whoever pushes the branch 'dev'", 'repo:acme@1/app@2:ref:refs/heads/dev'],
    ['the branch that is meant, without the environment', ['repo:acme@1/app@2:ref:refs/heads/main'], "whoever pushes the branch 'main'", 'repo:acme@1/app@2:ref:refs/heads/main'],
    ['a tag', ['repo:acme@1/app@2:ref:refs/tags/v1'], "whoever pushes the tag 'v1'", 'repo:acme@1/app@2:ref:refs/tags/v1'],
    ['a pull request', ['repo:acme@1/app@2:pull_request'], 'every pull request of this repository', 'repo:acme@1/app@2:pull_request'],
    ['the review of a pull request', ['repo:acme@1/app@2:ref:refs/pull/5/merge'], "whoever opens a pull request such as 'refs/pull/5/merge'", 'repo:acme@1/app@2:ref:refs/pull/5/merge'],
    ['an environment that only main may deploy to', ['repo:acme@1/app@2:environment:staging'], "a job in the environment 'staging'", 'repo:acme@1/app@2:environment:staging'],
    ['one of several, the last of which is a stranger', ['repo:acme@1/app@2:environment:production', 'repo:evil/x:environment:production'], "the repository 'evil/x'", 'repo:evil/x:environment:production'],
  ])('%s', (_, sub, who, as) => {
    expect(said(exact(...sub))).toEqual([second(who, as)]);
    const matrix = AccessMatrix.of(made([exact(...sub)]));
    expect(matrix.strangers.filter(({ access }) => access === Access.YES).map((row) => row.who)).toEqual([who]);
    expect(matrix.toMarkdown()).not.toContain(`- ${who}`);
  });

  test.each<[string, string, string]>([
    ['another repository', 'repo:evil/x:*', "the repository 'evil/x'"],
    ['an owner with an id', 'repo:evil@66/*', "somebody whose repository is called 'evil/any'"],
    ['repositories of the owner that are named alike', 'repo:acme/*-app:*', "a repository that is called 'acme/any-app'"],
  ])('one that fits %s', (_, sub, who) => {
    expect(said(like(sub)).join()).toContain(`${who} (as `);
  });

  test('of a claim besides it: whoever is asked for by repository, id or person', () => {
    const by = (claims: Record<string, string>) => said(statement({ StringEquals: { ...AUD, ...claims } })).join();
    expect(by({ repository: 'evil/x' })).toContain("the repository 'evil/x'");
    expect(by({ repository_id: '67' })).toContain('somebody with a repository');
    expect(said(statement({ StringEquals: { ...AUD, actor_id: '42' }, StringLike: { sub: 'repo:*' } })).join()).toContain("somebody with a repository, with actor_id '42'");
  });

  test('that fits two patterns at once, and neither alone says who that is', () => {
    const both = (one: string, other: string) => said(statement({ 'StringEquals': AUD, 'StringLike': { sub: one }, 'ForAnyValue:StringLike': { sub: other } })).join();
    expect(both('repo:evil/x:*', 'repo:ev*:pull_request')).toContain("the repository 'evil/x' (as repo:evil/x:pull_request");
    expect(both('repo:evil/x:*', 'repo:good/*')).toBe('');
    expect(both('repo:e?il/*:pull_request', 'repo:*/secret*:*')).toMatch(/\(as repo:e.il\/secret:pull_request/);
  });

  test('of whom a denial spares, whatever else is allowed', () => {
    const spared = { ...statement({ StringNotEquals: { actor: 'alice' } }), Effect: 'Deny' };
    expect(said(statement({ StringEquals: AUD }), spared).join()).toContain("somebody with a repository, with actor 'alice'");
  });

  test('in a policy of which nobody could try all', () => {
    const many = (name: string) => Array.from({ length: 30 }, (_, i) => `repo:${name}/x${i}:pull_request`);
    expect(said(statement({ StringEquals: { ...AUD, sub: many('evil'), actor_id: many('a') } })).join()).toContain('whoever has one of the combinations of claims that the policy names: there are too many of them to be tried');
  });
});

describe('F2: kept out is said of what is proven', () => {
  const kept = (...statements: object[]) => AccessMatrix.of(made(statements)).strangers.filter(({ access }) => access === Access.NO).map(({ who }) => who);
  const deny = (conditions: Parameters<typeof statement>[0]) => ({ ...statement(conditions), Effect: 'Deny' });

  test.each<[string, object]>([
    ['a name that begins like theirs', deny({ StringLike: { sub: 'repo:s*' } })],
    ['a name that is as long', deny({ StringLike: { repository: '????????/*' } })],
    ['a name that ends like theirs', deny({ StringLike: { repository: '*-repository' } })],
    ['an owner with their number', deny({ StringLike: { repository_owner_id: '9*' } })],
    ['a branch like theirs', deny({ StringLike: { ref: ['refs/heads/any*', 'refs/tags/any*', 'refs/heads/main'] } })],
  ])('anybody gets in where %s is denied', (_, denied) => {
    expect(kept(like('repo:*'), denied)).not.toContain('anybody with a repository on GitHub');
  });

  test('nobody else does where all owners but one are denied', () => {
    expect(kept(like('repo:*'), deny({ StringNotEquals: { repository_owner_id: '1' } }))).toContain('anybody with a repository on GitHub');
  });

  test('every branch is not kept out where one by another name gets in', () => {
    expect(kept(statement({ StringEquals: AUD, StringLike: { sub: 'repo:acme@1/app@2:ref:*' }, StringNotLike: { ref: 'refs/heads/a*' } }))).not.toContain('every branch of this repository');
  });
});

test.each([
  ['Conditions', { ...MEANT, Conditions: {} }, "statement 1 has a key 'Conditions', which AWS does not know"],
  ['aws', { ...MEANT, Principal: { aws: '*' } }, "statement 1 names a principal of the kind 'aws', which AWS does not know"],
])('F2: a key that AWS does not know is refused, and not passed over: %s', (_, Statement, why) => {
  expect(() => TrustPolicy.fromJson(JSON.stringify({ Statement }))).toThrow(why);
});
