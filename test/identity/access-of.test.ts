import { accessOf, judged } from '../../lib/identity/access/access-of';
import { Claims, ClaimsTrustModel, IdentityModel, PossibleRunModel, TrustModel } from '../../lib/identity/model';
import { RepositoryFactsModel } from '../../lib/repository/inside';

const ISS = 'token.actions.githubusercontent.com';
const MAIN = 'repo:acme/app:ref:refs/heads/main';
const CLAIMS: Claims = { iss: `https://${ISS}`, aud: 'sts.amazonaws.com', sub: MAIN, ref: 'refs/heads/main', environment: 'production' };

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

function statement(conditions: Conditions, Effect = 'Allow') {
  const Condition = Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${ISS}:${key}`, value]))]));
  return { Effect, Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISS}` }, Condition };
}

const policy = (...statements: object[]): TrustModel => ({ kind: 'policy', policy: { Version: '2012-10-17', Statement: statements } as never });
const sub = (...subs: string[]) => policy(statement({ StringEquals: { sub: subs } }));
const claims = (anyOf: ClaimsTrustModel['anyOf'], opaque = false): TrustModel => ({ kind: 'claims', anyOf, opaque });

/** What a principal says to one run. */
function access(trust: TrustModel, run: Partial<PossibleRunModel> = {}, facts: Partial<RepositoryFactsModel> | undefined = { repositoryId: 2, ownerId: 1 }) {
  const identity = { principals: [{ trust }] } as unknown as IdentityModel;
  const [found] = accessOf(identity, [{ token: true, claims: [CLAIMS], ...run } as PossibleRunModel], facts as RepositoryFactsModel);
  return [found.access, found.why];
}

describe('what a run is told', () => {
  const other = { ...CLAIMS, sub: 'repo:acme/app:ref:refs/heads/dev' };
  const third = { ...CLAIMS, sub: 'repo:acme/app:ref:refs/heads/next' };
  const WHY = 'started from a fork';
  const address = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };

  test.each<[string, TrustModel, Partial<PossibleRunModel>, readonly string[]]>([
    ['that it has no token', sub(MAIN), { token: false, claims: [], why: 'no permission' }, ['no', 'no permission']],
    ['that nobody knows its subject', sub(MAIN), { claims: [] }, ['unknown', 'the subject of its token is not known']],
    ['why nobody knows its subject', sub(MAIN), { claims: [], why: 'only the run can tell' }, ['unknown', 'only the run can tell']],
    ['who lets it in', sub(MAIN), {}, ['yes', 'statement 1 allows it']],
    ['what else is to be known of one that is let in', sub(MAIN), { why: WHY }, ['yes', 'statement 1 allows it; started from a fork']],
    ['from which of its refs it is let in', sub(MAIN, other.sub), { claims: [CLAIMS, other, CLAIMS, third] }, ['some', `only as ${MAIN}, ${other.sub}`]],
    ['what else is to be known of one that is let in sometimes', sub(MAIN), { claims: [CLAIMS, other], why: WHY }, ['some', `only as ${MAIN}; started from a fork`]],
    ['what keeps it out', sub(other.sub), {}, ['no', `statement 1: sub is '${MAIN}', but StringEquals wants '${other.sub}'`]],
    ['what else is to be known of one that is kept out', sub(other.sub), { why: WHY }, ['no', `statement 1: sub is '${MAIN}', but StringEquals wants '${other.sub}'; started from a fork`]],
    ['what it depends on, when some of its refs are kept out for sure', policy(statement({ StringEquals: { sub: other.sub }, ...address })), { claims: [CLAIMS, other] },
      ['unknown', "statement 1 depends on 'aws:SourceIp', which the token does not tell"]],
  ])('%s', (_, trust, run, told) => {
    expect(access(trust, run)).toEqual(told);
  });

  test.each(['actor', 'actor_id', 'enterprise_id', 'job_workflow_ref', 'ref'])('is open where %s is asked for and nobody declared it', (claim) => {
    const { ref: _, ...untold } = CLAIMS;
    expect(access(policy(statement({ StringEquals: { [claim]: 'x' } })), { claims: [untold] })).toEqual(['unknown', `statement 1 depends on the claim '${claim}', which only the run can tell`]);
  });

  test('is no where a claim is asked for that every token tells, and this one does not', () => {
    expect(access(policy(statement({ StringEquals: { repository: 'acme/app' } })))).toEqual(['no', "statement 1: the claim 'repository' is missing"]);
  });
});

describe('ids that were not declared', () => {
  const UNKNOWN = ['unknown', 'the ids of the repository were not declared'];
  const asking = (claim: string, value: string) => policy(statement({ StringEquals: { [claim]: value } }));

  test.each<[string, TrustModel, Partial<RepositoryFactsModel>[]]>([
    ['the id of the repository', asking('repository_id', '2'), [{ ownerId: 1 }, {}]],
    ['the id of the owner', asking('repository_owner_id', '1'), [{ repositoryId: 2 }, {}]],
    ['an id, in whatever case,', policy(statement({ StringEquals: { [`${ISS}:Repository_ID`]: '2' } })), [{ ownerId: 1 }, {}]],
    ['a subject with ids', sub('repo:acme@1/app@2:ref:refs/heads/main'), [{ ownerId: 1 }, { repositoryId: 2 }, {}]],
    ['a subject with any id', policy(statement({ StringLike: { sub: 'repo:acme@*/app@*:*' } })), [{ ownerId: 1 }, { repositoryId: 2 }, {}]],
    ['a subject that perhaps has ids', policy(statement({ StringLike: { sub: 'repo:acme??/app??:*' } })), [{ ownerId: 1 }, { repositoryId: 2 }, {}]],
  ])('leave it open whether trust in %s is for this one', (_, trust, undeclared) => {
    for (const facts of undeclared) expect(access(trust, {}, facts)).toEqual(UNKNOWN);
    expect(accessOf({ principals: [{ trust }] } as unknown as IdentityModel, [{ token: true, claims: [CLAIMS] } as unknown as PossibleRunModel])[0].access).toBe('unknown');
    expect(access(trust)[0]).toBe('no');
  });

  test.each<[string, TrustModel, Partial<RepositoryFactsModel>]>([
    ['the id of the repository', asking('repository_id', '2'), { repositoryId: 2 }],
    ['the id of the owner', asking('repository_owner_id', '1'), { ownerId: 1 }],
    ['a subject without ids', sub('repo:acme/app:ref:refs/heads/dev'), {}],
    ['a subject with a workflow on a ref', sub('repo:acme/app:job_workflow_ref:acme/app/.github/workflows/ci.yml@refs/heads/main'), {}],
  ])('are nothing to trust in %s, when that does not need the one that is missing', (_, trust, facts) => {
    expect(access(trust, {}, facts)[0]).toBe('no');
  });

  test('are nothing to a trust that does not ask for them', () => {
    const trust = policy(statement({ StringEquals: { sub: MAIN, job_workflow_ref: 'acme/app/.github/workflows/ci.yml@refs/heads/main' } }));
    expect(access(trust, { claims: [{ ...CLAIMS, job_workflow_ref: 'acme/app/.github/workflows/ci.yml@refs/heads/main' }] }, { repositoryId: undefined })).toEqual(['yes', 'statement 1 allows it']);
  });
});

describe('the audience, which is the choice of whoever asks for a token,', () => {
  const address = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };

  test.each<[string, TrustModel, string]>([
    ['is the one that is named', policy(statement({ StringEquals: { aud: 'ours' } })), 'allowed'],
    ['is one that fits a pattern', policy(statement({ StringLike: { aud: 'ci-?-*' } })), 'allowed'],
    ['is one that fits a pattern and is not barred by name', policy(statement({ StringLike: { aud: 'ci*' } }), statement({ StringEquals: { aud: ['ci', 'sts.amazonaws.com'] } }, 'Deny')), 'allowed'],
    ['is one that nobody names, where others are barred by name', policy(statement({ StringNotLike: { aud: ['sts*', 'ours'] } })), 'allowed'],
    ['is one that nobody names, where a denial bars the usual one', policy(statement({}), statement({ StringEquals: { aud: 'sts.amazonaws.com' } }, 'Deny')), 'allowed'],
    ['is one that perhaps gets in, where none does for sure', policy(statement({ StringEquals: { aud: 'ours' }, ...address })), 'unknown'],
    ['is no help where the subject is another one', policy(statement({ StringEquals: { aud: 'ours', sub: 'x' } })), 'denied'],
  ])('%s', (_, trust, outcome) => {
    expect(judged(trust, CLAIMS).outcome).toBe(outcome);
  });

  test('is the usual one in what is said of who is kept out', () => {
    expect(judged(policy(statement({ StringEquals: { aud: 'ours', sub: 'x' } })), CLAIMS).reason).toBe(`statement 1: aud is 'sts.amazonaws.com', but StringEquals wants 'ours'; sub is '${MAIN}', but StringEquals wants 'x'`);
  });
});

describe('claims that are compared', () => {
  const set = (subject: string, more: Readonly<Record<string, string[]>> = {}) => ({ sub: [subject], ...more });

  test.each<[string, TrustModel, ReturnType<typeof judged>]>([
    ['let in who has one of the values of each', claims([{ sub: ['x', MAIN], environment: ['production'] }]), { outcome: 'allowed', reason: 'its claims fit' }],
    ['let in who fits one set of several', claims([set('x'), set(MAIN)]), { outcome: 'allowed', reason: 'its claims fit' }],
    ['leave it open where a condition comes on top', claims([set(MAIN)], true), { outcome: 'unknown', reason: 'its claims fit, and a condition of your own comes on top' }],
    ['keep out everybody when there are none', claims([]), { outcome: 'denied', reason: 'nobody is trusted' }],
    ['keep out who has another one, and say which are wanted', claims([{ sub: ['x', 'y'] }], true), { outcome: 'denied', reason: `sub is '${MAIN}', but wanted is 'x' or 'y'` }],
    ['keep out who has none', claims([set(MAIN, { actor: ['mona'] })]), { outcome: 'denied', reason: "actor is '', but wanted is 'mona'" }],
    ['tell all that does not fit', claims([set('x', { environment: ['staging'] })]), { outcome: 'denied', reason: `sub is '${MAIN}', but wanted is 'x'; environment is 'production', but wanted is 'staging'` }],
    ['tell of the set that is nearest, be it the last', claims([set('x', { environment: ['staging'] }), set('y')]), { outcome: 'denied', reason: `sub is '${MAIN}', but wanted is 'y'` }],
    ['tell of the set that is nearest, be it the first', claims([set('y'), set('x', { environment: ['staging'] })]), { outcome: 'denied', reason: `sub is '${MAIN}', but wanted is 'y'` }],
    ['tell of the first of those that are equally near', claims([set('x'), set('y')]), { outcome: 'denied', reason: `sub is '${MAIN}', but wanted is 'x'` }],
  ])('%s', (_, trust, verdict) => {
    expect(judged(trust, CLAIMS)).toEqual(verdict);
  });
});
