import { TrustModel } from '../../lib/identity/model';
import { NamedInTrust, namedIn } from '../../lib/identity/private/named-in-trust';

const ISS = 'token.actions.githubusercontent.com';
const NOTHING: NamedInTrust = { refs: [], patterned: [], pulls: [], environments: [], workflows: [], files: [], repositories: [], ids: { owners: [], repositories: [] } };

function policy(claims: Readonly<Record<string, string | string[]>>): TrustModel {
  const Condition = { StringLike: Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${ISS}:${claim}`, value])) };
  return { kind: 'policy', policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Principal: '*', Condition }] } as never };
}

const both = (name: string) => [`refs/heads/${name}`, `refs/tags/${name}`];
const FILE = { repository: 'acme/app', file: '.github/workflows/deploy.yml', whole: 'acme/app/.github/workflows/deploy.yml@refs/heads/main' };

describe('whoever has read a policy tries', () => {
  test.each<[string, Parameters<typeof policy>[0], Partial<NamedInTrust>]>([
    ['nothing, where it names nothing', { aud: 'sts.amazonaws.com' }, {}],
    ['a ref of the subject', { sub: 'repo:acme/app:ref:refs/heads/main' }, { refs: ['refs/heads/main'] }],
    ['refs in full', { ref: ['refs/heads/main', 'refs/tags/v1', 'refs/heads/main', 'refs/pull/1/merge'] }, { refs: ['refs/heads/main', 'refs/tags/v1'], pulls: ['refs/pull/1/merge'] }],
    ['a ref that fits a pattern', { REF: 'refs/heads/rel?ase/*' }, { refs: ['refs/heads/relxase/any'], patterned: ['refs/heads/relxase/any'] }],
    ['a sign that is no wildcard', { workflow: 'a${*}b${?}c${$}' }, { workflows: ['a*b?c$'] }],
    ['a ref, and an environment, that a star reaches', { sub: 'repo:acme/app:*main' }, { refs: both('anymain'), patterned: both('anymain'), environments: ['anymain'] }],
    ['a ref, and an environment, behind a star and a slash', { sub: 'repo:acme/app:*/main' }, { refs: both('main'), patterned: both('main'), environments: ['main'] }],
    ['a ref with a slash behind a star', { sub: 'repo:acme/app:*company/main' }, { refs: both('anycompany/main'), patterned: both('anycompany/main'), environments: ['anycompany/main'] }],
    ['a ref behind each star', { sub: 'repo:acme/app:*a*b' }, { refs: [...both('anyaanyb'), ...both('anyb')], patterned: [...both('anyaanyb'), ...both('anyb')], environments: ['anyaanyb', 'anyb'] }],
    ['no ref without a name', { sub: 'repo:acme/app:*/' }, {}],
    ['no ref with a colon, a sign of a version or a space', { sub: ['repo:acme/app:*:x', 'repo:acme/app:*@x', 'repo:acme/app:*a b'] }, {}],
    ['an environment of the subject', { sub: 'repo:acme/app:environment:eu?' }, { environments: ['eux'] }],
    ['environments', { environment: ['eu', 'us*'] }, { environments: ['eu', 'usany'] }],
    ['workflows', { workflow: ['deploy', 'deploy **'] }, { workflows: ['deploy', 'deploy any'] }],
    ['a file', { job_workflow_ref: FILE.whole }, { refs: ['refs/heads/main'], files: [FILE] }],
    ['a file of the subject', { sub: `repo:acme/app:job_workflow_ref:${FILE.whole}:environment:eu` }, { refs: ['refs/heads/main'], files: [FILE], environments: ['eu'] }],
    ['a file at a ref that fits a pattern', { job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/tags/v?' },
      { refs: ['refs/tags/vx'], patterned: ['refs/tags/vx'], files: [{ ...FILE, whole: 'acme/app/.github/workflows/deploy.yml@refs/tags/vx' }] }],
    ['no file that is none', { job_workflow_ref: ['deploy.yml', '/acme/app/deploy.yml@refs/heads/main'] }, { refs: ['refs/heads/main'] }],
    ['a repository that fits a pattern', { sub: 'repo:acme*/a?p:*' }, { repositories: ['acmeany/axp'] }],
    ['a repository that fits a pattern, without ids', { sub: 'repo:ac*me@*/app@*:pull_request' }, { repositories: ['acanyme/app'] }],
    ['a repository of its own claim', { repository: ['acme/app', 'acme-*/app'] }, { repositories: ['acme-any/app'] }],
    ['no repository that has no owner, or more than one', { sub: ['repo:*', 'repo:a/b/*'], repository: ['x y*/b', 'a*/b c'] }, {}],
    ['no repository behind other parts of the subject', { sub: 'workflow:x:repo:a*/b:pull_request' }, {}],
    ['ids in full', { repository_owner_id: ['12', '1*', 'x1'], repository_id: ['34', '3?'] }, { ids: { owners: ['12'], repositories: ['34'] } }],
    ['ids of the subject', { sub: ['repo:acme@12/app@34:pull_request', 'repository_owner_id:78:repository_id:90'] },
      { ids: { owners: ['12', '78'], repositories: ['34', '90'] } }],
  ])('%s', (_, claims, found) => {
    expect(namedIn(policy(claims))).toEqual({ ...NOTHING, ...found });
  });

  test('what is compared where there is no policy', () => {
    expect(namedIn({ kind: 'claims', anyOf: [{ sub: ['repo:acme/app:environment:eu'] }, { ref: ['refs/heads/main', 'refs/tags/v1'] }], opaque: false }))
      .toEqual({ ...NOTHING, environments: ['eu'], refs: ['refs/heads/main', 'refs/tags/v1'] });
  });
});
