import { PUBLIC_ISSUER, RepositoryFactsModel, RepositoryModel } from '../../repository/inside';
import { ANY_BRANCH, ANY_PULL, ANY_TAG } from '../../semantics/inside';
import { WorkflowModel } from '../../workflows/inside';
import { Claims, PolicyTrustModel, PossibleRunModel, PrincipalModel, TrustModel } from '../model';
import { IDS_UNDECLARED, UNTOLD, asksForUndeclaredIds, judged } from './access-of';
import { OtherPrincipal, otherPrincipals } from './callers';
import { Verdict, mostOpen } from './evaluate-trust';
import { keepsOutByName, withFreshNames, withoutFreshNames } from './fresh-names';
import { Witness, isHome, witnesses } from './witnesses';
import { RunFacts, claimsOf } from '../private/claims';
import { NamedInTrust, namedIn } from '../private/named-in-trust';
import { mayDeploy, policyRefs } from '../private/runs';
import { emittedFormats, subjectSettings } from '../private/subject';

/** Somebody whom nobody meant, and the tokens that they can get. */
export interface Stranger {
  readonly who: string;
  readonly claims: readonly Claims[];
  /** They have no rights in this repository. */
  readonly outside: boolean;
  /** They have nothing but a name that somebody gave up. */
  readonly byName?: boolean;
  /** The environment of this repository that they say they deploy to. */
  readonly environment?: string;
  /** Why they get no such token. */
  readonly barred?: string;
  /** Made up to fit what is asked for: worth a word only when they get in, and those who are more common do not. */
  readonly besides?: readonly string[];
}

/** A stranger and what they are told. @internal */
export interface Attempt extends Verdict {
  readonly stranger: Stranger;
  /** The token that decides; undefined when there is none. */
  readonly claims?: Claims;
  /** Who has none, because they are no job of GitHub. */
  readonly other?: OtherPrincipal;
}

/** The tokens of those who were meant. */
export interface Meant {
  /** The refs by which jobs without an environment are known. */
  readonly refs: ReadonlySet<string>;
  /** In lower case. */
  readonly environments: ReadonlySet<string>;
}

/** Where strangers live. @internal */
export interface Surroundings {
  readonly repository: RepositoryModel;
  readonly workflows: readonly WorkflowModel[];
}

const ANY_FILE = '.github/workflows/any.yml';
const THEIRS = { ownerId: 987654321, repositoryId: 987654322 };
/** Ids of this repository that no trust names. */
const OTHERS = { ownerId: 876543210, repositoryId: 876543211 };

const NOBODY = { owner: 'stranger', name: 'any-repository', ...THEIRS };

const ANYBODY = 'anybody with a repository on GitHub';
const BRANCHES = 'every branch of this repository';
const TAGS = 'every tag of this repository';
const ENVIRONMENTS = 'every other environment of this repository';

/**
 * Those who try the lock of a principal, and have read what it asks for: other owners, other repositories, other branches, pull requests, environments. Whoever can
 * push a branch writes what they like into its workflows: their names, their files, the workflows they call.
 */
export function attemptsOn(principal: PrincipalModel, surroundings: Surroundings, runs: readonly PossibleRunModel[] = []): readonly Attempt[] {
  const { facts } = surroundings.repository;
  const { trust, address } = principal;
  const issuers = [...new Set([PUBLIC_ISSUER, ...facts ? [facts.server.issuer] : []])];
  const others = trust.kind === 'policy' ? otherPrincipals(trust, address, issuers).map((other): Attempt => ({ stranger: { who: other.who, claims: [], outside: true }, other, ...other.verdict })) : [];
  if (!facts) return others;
  const named = namedIn(trust);
  const meant = meantBy(principal, runs);
  const everybody = (one: RepositoryFactsModel) => [...outsiders(surroundings, one, named, issuers), ...insiders(surroundings, one, named, meant)];
  const answers = factsThatMayBe(facts, trust, named).map((one) => everybody(one).map((stranger) => attempt(trust, stranger)));
  const attempts = answers[0].map((first, i) => (answers.every((answer) => answer[i].outcome === first.outcome) ? first : { stranger: first.stranger, outcome: 'unknown' as const, reason: IDS_UNDECLARED }))
    // Against that there is only the id, which somebody has to declare first.
    .filter(({ stranger }) => !stranger.byName || (facts.ownerId !== undefined && facts.repositoryId !== undefined));
  const known = new Set(attempts.flatMap(({ stranger, outcome }) => (outcome === 'denied' ? [] : [stranger.who])));
  const further = trust.kind === 'policy' ? namedStrangers(trust, facts, issuers, surroundings.workflows).filter(({ who }) => !known.has(who)) : [];
  const all = [...attempts, ...further.map((stranger) => (stranger.claims.length > 0 ? attempt(trust, stranger) : { stranger, outcome: 'unknown' as const, reason: 'there are too many of them to be tried' }))];
  const having = (...outcomes: Verdict['outcome'][]) => new Set(all.filter(({ outcome }) => outcomes.includes(outcome)).map(({ stranger }) => stranger.who));
  const [inside, perhaps] = [having('allowed'), having('allowed', 'unknown')];
  const told = all.filter(({ stranger: { besides, outside }, outcome }) => besides === undefined || (outcome !== 'denied' && !besides.some((who) => (outcome === 'unknown' && outside ? perhaps : inside).has(who))));
  return [...told, ...others];
}

/** Who was meant, by what tokens tell of them. */
function meantBy(principal: PrincipalModel, runs: readonly PossibleRunModel[]): Meant {
  const own = runs.filter((run) => isMeant(principal, run));
  const trusted = principal.trusted.flatMap((one) => (one.kind === 'environment' ? [one.name] : []));
  const refs = principal.trusted.flatMap((one) => (one.kind === 'reusable' ? one.refs ?? [] : []));
  return {
    refs: new Set([...refs, ...own.flatMap(({ environment, ref, claims }) => (environment === undefined ? [...ref.split(', '), ...claims.flatMap((one) => one.ref ?? [])] : []))]),
    environments: new Set([...trusted, ...own.flatMap(({ environment }) => environment ?? [])].map((name) => name.toLowerCase())),
  };
}

/** Those whom the policy itself names, by subjects, repositories or persons of others. */
function namedStrangers(trust: PolicyTrustModel, facts: RepositoryFactsModel, issuers: readonly string[], workflows: readonly WorkflowModel[]): readonly Stranger[] {
  const found = witnesses(trust, issuers, NOBODY);
  if (!found) return [{ who: 'whoever has one of the combinations of claims that the policy names', claims: [], outside: true }];
  const strangers = new Map<string, Stranger>();
  const open = asksForUndeclaredIds(trust, facts);
  for (const one of found.filter((other) => !isHome(other, facts, NOBODY) && !(open && mayBeHome(other, facts)) && mayRun(other, facts, workflows))) {
    const stranger = { ...calledBy(one, facts), outside: true };
    strangers.set(stranger.who, { ...stranger, claims: [...strangers.get(stranger.who)?.claims ?? [], one.claims] });
  }
  return [...strangers.values()];
}

/** Whether they can have the workflow that is asked for: one of this repository must be one that they can call. */
function mayRun({ claims, repository }: Witness, facts: RepositoryFactsModel, workflows: readonly WorkflowModel[]): boolean {
  const [, home, file] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(claims.job_workflow_ref) ?? [];
  return file === undefined || callable(facts, workflows, repository?.startsWith(`${facts.owner}/`) ?? false)({ repository: home, file, whole: claims.job_workflow_ref });
}

/** Where ids were not declared, only another name is certain to be somebody else's. */
function mayBeHome({ repository, made }: Witness, { owner, name }: RepositoryFactsModel): boolean {
  return repository === undefined || repository === `${owner}/${name}` || (made && (!/^[^/]+\/[^/]+$/.test(repository) || repository.startsWith(`${owner}/`)));
}

function calledBy({ repository, made, besides, claims }: Witness, facts: RepositoryFactsModel): Pick<Stranger, 'who' | 'besides'> {
  const further = besides.length === 0 ? '' : `, with ${besides.join(' and ')}`;
  const common = [ANYBODY, everyOwner(facts.server.issuer)];
  const [alias, other, longer] = [aliasOf(facts), otherRepository(facts), longerName(facts)];
  if (repository === undefined || !/^[^/]+\/[^/]+$/.test(repository)) return { who: `somebody with a repository${further}`, besides: [...common, alias, other, longer] };
  if (repository === `${facts.owner}/${facts.name}`) return { who: `a repository that is called '${repository}' and has the id ${claims.repository_id}${further}`, besides: common };
  const ours = repository.startsWith(`${facts.owner}/`);
  if (!made) return { who: `the repository '${repository}'${further}`, besides: [...common, ...ours ? [other] : []] };
  return { who: `${ours ? 'a' : 'somebody whose'} repository ${ours ? 'that ' : ''}is called '${repository}'${further}`, besides: [...common, alias, other, longer] };
}

/** Where trust asks for ids that nobody declared, the repository may have those, or others. */
function factsThatMayBe(facts: RepositoryFactsModel, trust: TrustModel, { ids }: NamedInTrust): readonly RepositoryFactsModel[] {
  if (!asksForUndeclaredIds(trust, facts)) return [facts];
  const owners = facts.ownerId === undefined ? [OTHERS.ownerId, ...ids.owners.map(Number)] : [facts.ownerId];
  const repositories = facts.repositoryId === undefined ? [OTHERS.repositoryId, ...ids.repositories.map(Number)] : [facts.repositoryId];
  return owners.flatMap((ownerId) => repositories.map((repositoryId) => ({ ...facts, ownerId, repositoryId })));
}

function attempt(trust: TrustModel, stranger: Stranger): Attempt {
  const { claims, barred, outside } = stranger;
  if (barred !== undefined) return { stranger, outcome: 'denied', reason: barred };
  const judging = (one: Claims) => ({ stranger, claims: one, ...judged(trust, one, outside ? [] : UNTOLD) });
  const verdicts = claims.map(judging);
  if (verdicts.length === 0) return { stranger, outcome: 'unknown', reason: 'the subject of its token is not known' };
  const first = mostOpen(verdicts);
  if (first.outcome !== 'denied' || trust.kind !== 'policy' || !keepsOutByName(trust)) return first;
  const fresh = mostOpen(claims.map((one) => judging(withFreshNames(one))));
  return fresh.outcome === 'denied' ? first : { ...fresh, claims: withoutFreshNames(fresh.claims) };
}

function outsiders({ repository, workflows }: Surroundings, facts: RepositoryFactsModel, named: NamedInTrust, issuers: readonly string[]): Stranger[] {
  const settings = subjectSettings(repository);
  const refs = [...new Set([`refs/heads/${facts.defaultBranch}`, ANY_BRANCH, ANY_TAG, ...named.refs])];
  const environments = [undefined, 'production', 'any-environment', ...repository.environments.map(({ name }) => name), ...named.environments.map(decoded)];
  const contexts = [...[...new Set(environments)].flatMap((environment) => refs.map((ref) => ({ environment, ref }))), PULL];
  const who = (name: string, other: Partial<RepositoryFactsModel>, more: Partial<Stranger> = {}, from: readonly string[] = [PUBLIC_ISSUER]): Stranger => {
    const sameOwner = other.owner === undefined;
    const claims = from.flatMap((issuer) => (['immutable', 'legacy'] as const).flatMap((format) => runsIn(contexts, named, callable(facts, workflows, sameOwner))
      .map((run) => ({ ...claimsOf({ ...facts, ...other, server: { ...facts.server, issuer } }, run, format, settings), actor: 'stranger', actor_id: String(THEIRS.ownerId) }))));
    return { who: name, claims: withSubject(claims), outside: true, ...more };
  };
  const { issuer } = facts.server;
  const ours = [issuer];
  const alias = aliasOf(facts);
  return [
    who(ANYBODY, { owner: 'stranger', name: 'any-repository', ...THEIRS }),
    ...issuer === PUBLIC_ISSUER ? [] : [who(everyOwner(issuer), { owner: 'stranger', name: 'any-repository', ...THEIRS }, {}, ours)],
    who(alias, { owner: `${facts.owner}-evil`, ...THEIRS }),
    ...named.repositories.flatMap((fitting) => {
      const [owner, name] = fitting.split('/');
      return owner === facts.owner ? [] : [who(`somebody whose repository is called '${fitting}'`, { owner, name, ...THEIRS }, { besides: [alias] }, issuers)];
    }),
    who(otherRepository(facts), { name: 'any-repository', repositoryId: THEIRS.repositoryId }, {}, ours),
    who(longerName(facts), { name: `${facts.name}-evil`, repositoryId: THEIRS.repositoryId }, {}, ours),
    who(`whoever takes the name ${facts.owner}/${facts.name} after you gave it up`, { owner: facts.owner, ...THEIRS }, { byName: true }, issuers),
  ];
}

function aliasOf({ owner }: RepositoryFactsModel): string {
  return `somebody by the name of '${owner}-evil'`;
}

function everyOwner(issuer: string): string {
  return `every other owner whose tokens come from ${issuer}`;
}

function otherRepository({ owner }: RepositoryFactsModel): string {
  return `every other repository of ${owner}`;
}

function longerName({ owner, name }: RepositoryFactsModel): string {
  return `a repository of ${owner} whose name begins with '${name}'`;
}

const PULL = { event: 'pull_request', context: 'pull_request', ref: ANY_PULL };

function insiders({ repository, workflows }: Surroundings, facts: RepositoryFactsModel, named: NamedInTrust, meant: Meant): Stranger[] {
  const settings = subjectSettings(repository);
  const who = (name: string, contexts: readonly Partial<RunFacts>[], more: Partial<Stranger> = {}): Stranger => {
    const runs = runsIn(contexts, named, callable(facts, workflows, true));
    return { who: name, claims: withSubject(emittedFormats(facts, settings).flatMap((format) => runs.map((run) => claimsOf(facts, run, format, settings)))), outside: false, ...more };
  };
  return [
    who(BRANCHES, [{ ref: ANY_BRANCH }]),
    who(TAGS, [{ ref: ANY_TAG }]),
    ...named.patterned.map((ref) => {
      const [kind, besides] = ref.startsWith('refs/tags/') ? ['tag', TAGS] : ['branch', BRANCHES];
      return who(`whoever pushes a ${kind} such as '${ref.replace(/^refs\/\w+\//, '')}'`, [{ ref }], { besides: [besides] });
    }),
    // Whoever pushes to a branch that is named in full writes what runs there.
    ...named.refs.filter((ref) => !named.patterned.includes(ref) && !meant.refs.has(ref)).map((ref) => {
      const [kind, besides] = ref.startsWith('refs/tags/') ? ['tag', TAGS] : ['branch', BRANCHES];
      return who(`whoever pushes the ${kind} '${ref.replace(/^refs\/\w+\//, '')}'`, [{ ref }], { besides: [besides] });
    }),
    ...named.refs.filter((ref) => !named.patterned.includes(ref)).map((ref) => who(`a job of '${ref.replace(/^refs\/\w+\//, '')}' in any other environment`, [{ environment: 'any-environment', ref }], { besides: [ENVIRONMENTS] })),
    ...named.pulls.map((ref) => who(`whoever opens a pull request such as '${ref}'`, [{ event: 'pull_request_review', context: undefined, ref }], { besides: [] })),
    who('every pull request of this repository', [PULL]),
    who(ENVIRONMENTS, [{ environment: 'any-environment', ref: ANY_BRANCH }]),
    ...named.environments.flatMap((written) => {
      const [declared] = [decoded(written), written].flatMap((name) => repository.environments.filter((one) => one.name.toLowerCase() === name.toLowerCase()));
      // The case is the one that is asked for: whoever writes a workflow chooses it.
      const environment = declared?.name.toLowerCase() === written.toLowerCase() ? written : decoded(written);
      const open = [ANY_BRANCH, ANY_TAG].filter((ref) => !declared || mayDeploy(declared, ref) || (ref === ANY_BRANCH && declared.refs.kind === 'protected-branches' && !protectsAny(repository)));
      const barred = open.length > 0 ? undefined : `the branch policy of '${environment}' keeps other branches out`;
      const from = open[0] === ANY_TAG ? 'tag' : 'branch';
      const anywhere = who(`a workflow on any ${from} that names the environment '${environment}'`, open.map((ref) => ({ environment, ref })), { environment, barred, besides: declared ? undefined : [ENVIRONMENTS] });
      if (barred === undefined || meant.environments.has(environment.toLowerCase())) return [anywhere];
      const refs = [...policyRefs(declared!, facts.defaultBranch).exact, ...policyRefs(declared!, facts.defaultBranch).samples];
      return [anywhere, who(`a job in the environment '${environment}'`, refs.map((ref) => ({ environment, ref })), { besides: [] })];
    }),
  ];
}

function decoded(environment: string): string {
  return environment.replace(/%3A/gi, ':');
}

/** Where no branch is protected, GitHub takes all branches for protected ones. */
function protectsAny({ protections, rulesets }: RepositoryModel): boolean {
  return protections.length > 0 || rulesets.some(({ target, enforcement }) => target === 'branch' && enforcement === 'active');
}

/** Every context, in workflows of every name and file that is asked for, and by calls of those that can be called. */
function runsIn(contexts: readonly Partial<RunFacts>[], named: NamedInTrust, mayCall: (file: NamedInTrust['files'][number]) => boolean): RunFacts[] {
  const files = [...new Set([ANY_FILE, ...named.files.map(({ file }) => file)])].map((file) => ({ root: file, file }));
  const calls = named.files.filter(mayCall).map(({ whole }) => ({ root: ANY_FILE, file: ANY_FILE, called: whole }));
  return contexts.flatMap((context) => ['any', ...named.workflows].flatMap((workflow) => [...files, ...calls].map((place) => ({ event: 'push', workflow, ...place, ...context }))));
}

/** Whether somebody can call a workflow: one of this repository must be made for it, and be visible to them. */
function callable(facts: RepositoryFactsModel, workflows: readonly WorkflowModel[], sameOwner: boolean): (file: NamedInTrust['files'][number]) => boolean {
  return ({ repository, file }) => {
    if (repository.toLowerCase() !== `${facts.owner}/${facts.name}`.toLowerCase()) return true;
    const declared = workflows.find((workflow) => workflow.file === file);
    if (declared && !declared.triggers.some(({ event }) => event === 'workflow_call')) return false;
    return sameOwner || facts.visibility === undefined || facts.visibility === 'public';
  };
}

function withSubject(claims: readonly Claims[]): Claims[] {
  return claims.filter(({ sub }) => sub !== undefined);
}

/** Whether a run belongs to somebody whom the author of a principal named. */
export function isMeant({ trusted }: PrincipalModel, run: PossibleRunModel): boolean {
  return trusted.some((one) => {
    if (one.kind === 'environment') return one.name.toLowerCase() === run.environment?.toLowerCase();
    return one.kind === 'job' ? one.job.workflow === run.job.workflow && one.job.job === run.job.job : one.workflow === run.job.workflow;
  });
}
