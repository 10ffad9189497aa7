import * as fc from 'fast-check';
import { Block, ISS, PROVIDER, Request, Statement, Values, documented, requestOf } from './trust-oracle';
import { attemptsOn } from '../../../lib/identity/access/strangers';
import { PrincipalModel } from '../../../lib/identity/model';
import { models } from '../../identity/support';
import { Delivery } from 'slipway/delivery';
import { TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const READ = ['aud', 'sub', 'actor', 'actor_id', 'environment', 'ref', 'repository', 'repository_id', 'repository_owner_id', 'job_workflow_ref', 'workflow'];
const UNREAD = ['event_name', 'runner_environment'];
/** What only the request tells. */
const UNTOLD = ['aws:PrincipalOrgID', 'sts:ExternalId'];

const of = (...texts: string[]): fc.Arbitrary<Values> => fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 });
const VALUES: Readonly<Record<string, fc.Arbitrary<Values>>> = {
  aud: of('sts.amazonaws.com', 'sts*', 'x'),
  sub: of('repo:acme@1/app@2:environment:production', 'repo:acme@1/app@2:environment:staging', 'repo:acme@1/app@2:ref:refs/heads/main', 'repo:acme@1/app@2:ref:refs/heads/dev', 'repo:acme@1/app@2:ref:*',
    'repo:acme@1/app@2:*', 'repo:acme@1/app@2:pull_request', 'repo:acme@1/app@2:ref:refs/pull/5/merge', 'repo:acme@1/*', 'repo:evil@66/x@67:ref:refs/heads/main', 'repo:evil/x:*', 'repo:ev*:pull_request', '*', 'repo:acme/app:environment:production'),
  actor: of('alice', 'a*'),
  actor_id: of('42', '4?'),
  environment: of('production', 'staging', '*'),
  ref: of('refs/heads/main', 'refs/heads/*', 'refs/tags/v1'),
  repository: of('acme/app', 'evil/x', 'acme/*'),
  repository_id: of('2', '67', '*'),
  repository_owner_id: of('1', '66', '6*'),
  job_workflow_ref: of('acme/app/.github/workflows/deploy.yml@refs/heads/main', '*@refs/heads/main'),
  workflow: of('deploy', 'any'),
};
const TESTS = ['StringEquals', 'StringLike', 'StringLike', 'StringNotEquals', 'StringNotLike', 'StringEqualsIgnoreCase'];
const operator = fc.tuple(fc.constantFrom('', '', '', '', 'ForAnyValue:', 'ForAllValues:'), fc.constantFrom(...TESTS), fc.constantFrom('', '', '', 'IfExists')).map((parts) => parts.join(''));
const one: fc.Arbitrary<readonly [string, string, Values]> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(VALUES), 'sub', 'sub', 'sub').chain((name) => fc.tuple(operator, fc.constant(`${ISS}:${name}`), VALUES[name])) },
  { weight: 1, arbitrary: fc.tuple(operator, fc.constantFrom(...UNREAD.map((name) => `${ISS}:${name}`)), of('push', 'x')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('Null'), fc.constantFrom(...READ.map((name) => `${ISS}:${name}`)), fc.constantFrom<Values>(['true'], ['false'])) },
  { weight: 1, arbitrary: fc.tuple(operator, fc.constantFrom(...UNTOLD), of('o-1', 'o-?')) },
);
const block: fc.Arbitrary<Block> = fc.array(one, { maxLength: 3 }).map((all) => all.reduce<Block>((found, [test, key, values]) => ({ ...found, [test]: { ...found[test], [key]: values } }), {}));
type About = Pick<Statement, 'Principal' | 'NotPrincipal'>;
const principal = fc.oneof(
  { weight: 6, arbitrary: fc.constant<About>({ Principal: { Federated: PROVIDER } }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<About[]>({ Principal: '*' }, { Principal: { AWS: '*' } }, { Principal: { AWS: '999999999999' } }, { Principal: { AWS: ['arn:aws:iam::123456789012:role/admin'] } }, { Principal: { Service: 'ec2.amazonaws.com' } },
      { Principal: { Federated: 'accounts.google.com' } }, { Principal: { Federated: [PROVIDER, 'accounts.google.com'] } }, { NotPrincipal: { Federated: PROVIDER } }, { NotPrincipal: { Federated: 'accounts.google.com' } }, { NotPrincipal: { AWS: '999999999999' } }),
  },
);
const action = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'STS:assumerole*', 'sts:TagSession', '*', 'sts:AssumeRole'), { minLength: 1, maxLength: 2 }).map((Action) => ({ Action })) },
  { weight: 1, arbitrary: fc.constantFrom<Pick<Statement, 'NotAction'>[]>({ NotAction: ['sts:TagSession'] }, { NotAction: ['sts:AssumeRole'] }) },
);
const statement: fc.Arbitrary<Statement> = fc.tuple(fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Allow', 'Allow', 'Deny'), action, principal, block).map(([Effect, acts, about, Condition]) => ({ Effect, ...acts, ...about, Condition }));

const CONTEXTS: Readonly<Record<string, string>>[] = [
  ...['refs/heads/main', 'refs/heads/dev', 'refs/tags/v1', 'refs/pull/5/merge'].map((ref) => ({ ref, at: `ref:${ref}` })),
  { ref: 'refs/pull/5/merge', at: 'pull_request' }, { ref: 'refs/heads/main', environment: 'staging', at: 'environment:staging' }, { ref: 'refs/heads/main', environment: 'production', at: 'environment:production' },
];
const HOMES: (readonly [name: string, inSubject: string, ownerId: string, id: string])[] = [['acme/app', 'acme@1/app@2', '1', '2'], ['acme/other', 'acme@1/other@3', '1', '3'], ['evil/x', 'evil@66/x@67', '66', '67'], ['evil/x', 'evil/x', '66', '67'], ['zed/q', 'zed@7/q@8', '7', '8']];

/** Tokens that there are in the world. */
export const TOKENS: readonly Readonly<Record<string, string>>[] = HOMES.flatMap(([repository, inSubject, repository_owner_id, repository_id]) => CONTEXTS.map(({ at, ...context }) => ({
  aud: 'sts.amazonaws.com',
  sub: `repo:${inSubject}:${at}`,
  repository,
  repository_id,
  repository_owner_id,
  actor: 'alice',
  actor_id: '42',
  workflow: 'deploy',
  event_name: 'push',
  runner_environment: 'github-hosted',
  job_workflow_ref: `${repository}/.github/workflows/deploy.yml@${context.ref}`,
  ...context,
})));

const REST: readonly Request[] = [
  { action: 'sts:AssumeRole', names: ['999999999999', 'arn:aws:iam::999999999999:root'], context: {} },
  { action: 'sts:AssumeRole', names: ['arn:aws:iam::123456789012:role/admin', '123456789012'], context: {} },
  { action: 'sts:AssumeRole', names: ['ec2.amazonaws.com'], context: {} },
  { action: 'sts:AssumeRoleWithWebIdentity', names: ['accounts.google.com'], context: { 'accounts.google.com:sub': '7', 'accounts.google.com:aud': 'x' } },
];

const told = fc.dictionary(fc.constantFrom(...UNTOLD.map((key) => key.toLowerCase())), fc.constantFrom('o-1', 'o-9'), { maxKeys: 2 });
const statements = fc.array(statement, { minLength: 1, maxLength: 4 });

export interface Count { certain: number; uncertain: number; allowed: number; denied: number }

/** Where the evaluator is certain, AWS says the same, whatever a request tells besides; it says nothing certain about what depends on that. */
export function evaluatorAgrees(runs: number): Count {
  const count = { certain: 0, uncertain: 0, allowed: 0, denied: 0 };
  fc.assert(fc.property(statements, fc.constantFrom(...TOKENS), fc.array(told, { minLength: 1, maxLength: 4 }), (policy, token, besides) => {
    const decision = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: policy })).evaluate(token);
    count[decision.certain ? 'certain' : 'uncertain']++;
    count[decision.allowed ? 'allowed' : 'denied']++;
    const answers = besides.map((more) => documented(policy, requestOf(token, READ, more)));
    const differing = answers.find((answer) => answer !== decision.allowed);
    if (decision.certain && differing !== undefined) throw new Error(`${decision.allowed ? 'allowed' : 'denied'}, but AWS says otherwise: ${decision.reason}`);
    if (decision.allowed && !decision.certain) throw new Error('allowed, and not certain');
  }), { numRuns: runs });
  return count;
}

/** One statement more never turns the answer the other way than its effect says, not even into a perhaps. */
export function statementsAddUp(runs: number): void {
  const RANK = { allowed: 2, unknown: 1, denied: 0 };
  fc.assert(fc.property(statements, statement, fc.constantFrom(...TOKENS), (policy, more, token) => {
    const rank = (list: readonly Statement[]) => {
      const { allowed, certain } = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: list })).evaluate(token);
      return RANK[allowed ? 'allowed' : certain ? 'denied' : 'unknown'];
    };
    const [before, after] = [rank(policy), rank([...policy, more])];
    if (more.Effect === 'Deny' ? after > before : after < before) throw new Error(`${more.Effect} made ${after} of ${before}`);
  }), { numRuns: runs });
}

/** A repository with an environment that main may deploy to; the role comes with each case. */
function world() {
  const made = Delivery.standalone();
  new GithubRepository(made, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const environment = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
  new DeploymentEnvironment(made, 'staging', { branches: ['main'] });
  new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment });
  return { ...models(made), origin: { path: 'role' } as never };
}

/**
 * Whoever gets in by AWS's own words and was not meant is somebody to whom the access matrix does not say no.
 *
 * @param seed where the same policies are to come again
 */
export function nobodyGetsInUnnamed(runs: number, seed?: number): { readonly inside: number; readonly outside: number } {
  const { workflows, repository, origin, runs: jobs } = world();
  const count = { inside: 0, outside: 0 };
  fc.assert(fc.property(statements, fc.array(told, { minLength: 1, maxLength: 3 }), (policy, besides) => {
    const document = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: policy }))._document;
    const role: PrincipalModel = {
      kind: 'principal',
      cloud: 'aws',
      id: 'role',
      origin,
      address: 'arn:aws:iam::123456789012:role/deploy',
      users: [],
      statements: [],
      trust: { kind: 'policy', policy: { ...document } },
      trusted: [{ kind: 'environment', name: 'production', origin }],
    };
    const attempts = attemptsOn(role, { repository, workflows }, jobs).filter(({ outcome }) => outcome !== 'denied');
    const gets = (request: Request) => besides.some((more) => documented(policy, { ...request, context: { ...request.context, ...more } }));
    const strangers = TOKENS.filter((token) => gets(requestOf(token, READ)) && !(token.repository === 'acme/app' && token.environment === 'production'));
    const others = REST.filter(gets);
    count[strangers.length + others.length > 0 ? 'inside' : 'outside']++;
    const home = strangers.filter(({ repository: name }) => name === 'acme/app');
    if (home.length > 0 && !attempts.some(({ stranger: { outside, environment }, other }) => !other && !outside && environment !== 'production')) throw new Error(`nobody of the repository is named, and ${home[0].sub} gets in`);
    const foreign = strangers.filter(({ repository: name }) => name !== 'acme/app');
    if (foreign.length > 0 && !attempts.some(({ stranger: { outside }, other }) => !other && outside)) throw new Error(`no other repository is named, and ${foreign[0].sub} gets in`);
    if (others.length > 0 && !attempts.some(({ other }) => other)) throw new Error(`nobody of AWS is named, and ${others[0].names[0]} gets in`);
  }), { numRuns: runs, ...seed === undefined ? {} : { seed } });
  return count;
}
