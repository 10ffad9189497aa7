import { RepositoryFactsModel } from '../../repository/inside';
import { Claims, ClaimsTrustModel, IdentityModel, PossibleRunModel, PrincipalModel, TrustModel } from '../model';
import { Verdict, evaluateTrust, issuerOf, mostOpen } from './evaluate-trust';
import { claimNamed, conditionsOf } from './trust-condition';
import { TrustDocument, documentOf } from './trust-document';

/** Whether a run can become a principal. `some`: from some of its refs, or in one format of the subject only. @internal */
export interface AccessModel {
  readonly principal: PrincipalModel;
  readonly run: PossibleRunModel;
  readonly access: 'yes' | 'no' | 'some' | 'unknown';
  readonly why: string;
}

/** Every run with every principal. */
export function accessOf(identity: IdentityModel, runs: readonly PossibleRunModel[], facts?: RepositoryFactsModel): AccessModel[] {
  return identity.principals.flatMap((principal) => runs.map((run) => ({ principal, run, ...accessOfRun(principal, run, facts) })));
}

function accessOfRun({ trust }: PrincipalModel, run: PossibleRunModel, facts?: RepositoryFactsModel): Pick<AccessModel, 'access' | 'why'> {
  if (!run.token) return { access: 'no', why: run.why! };
  if (run.claims.length === 0) return { access: 'unknown', why: run.why ?? 'the subject of its token is not known' };
  if (asksForUndeclaredIds(trust, facts)) return { access: 'unknown', why: IDS_UNDECLARED };
  const verdicts = run.claims.map((claims) => ({ claims, ...judged(trust, claims, UNTOLD) }));
  const having = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
  const [allowed, unknown] = [having('allowed'), having('unknown')];
  const also = run.why === undefined ? '' : `; ${run.why}`;
  if (allowed.length === verdicts.length) return { access: 'yes', why: `${allowed[0].reason}${also}` };
  if (allowed.length > 0) return { access: 'some', why: `only as ${[...new Set(allowed.map(({ claims }) => claims.sub))].join(', ')}${also}` };
  return { access: unknown.length > 0 ? 'unknown' : 'no', why: `${(unknown[0] ?? verdicts[0]).reason}${also}` };
}

/** Why it is open who gets in. */
export const IDS_UNDECLARED = 'the ids of the repository were not declared';

/** Whether trust asks for an id that nobody declared, be it in a claim of its own or in the subject. */
export function asksForUndeclaredIds(trust: TrustModel, facts: Pick<RepositoryFactsModel, 'repositoryId' | 'ownerId'> | undefined): boolean {
  const [repository, owner] = [facts?.repositoryId === undefined, facts?.ownerId === undefined];
  // Asked for every run: where the ids are declared, the trust is not looked at.
  if (!repository && !owner) return false;
  const text = JSON.stringify(trust);
  return (repository && /repository_id/i.test(text)) || (owner && /repository_owner_id/i.test(text)) || /repo:[^":]*[@?]/.test(text);
}

/** What declarations do not always tell: who starts a run, on which ref, and whether the repository belongs to an enterprise. */
export const UNTOLD = ['actor', 'actor_id', 'enterprise_id', 'job_workflow_ref', 'ref'];

/** What a principal says to a token. The audience is the choice of whoever asks for it, so it is one that is taken. */
export function judged(trust: TrustModel, claims: Claims, untold: readonly string[] = []): Verdict {
  if (trust.kind === 'claims') return compared(trust, claims);
  const policy = documentOf(trust);
  const verdicts = audiencesOf(policy, claims).map((aud) => evaluateTrust(policy, { ...claims, aud }, untold));
  return mostOpen(verdicts);
}

/** One that nobody names: what keeps others out by their names takes it. */
const ANY_AUDIENCE = 'any-audience';

function audiencesOf(policy: TrustDocument, claims: Claims): readonly string[] {
  const issuer = issuerOf(claims);
  const named = policy.Statement.flatMap((statement) => conditionsOf(statement).filter(({ key }) => claimNamed(key, issuer) === 'aud').flatMap(({ values }) => values));
  return [...new Set([claims.aud, ...named.map((text) => text.replace(/\*/g, 'any').replace(/\?/g, 'x')), ANY_AUDIENCE])];
}

function compared({ anyOf, opaque }: ClaimsTrustModel, claims: Claims): Verdict {
  const failures = anyOf.map((set) => Object.entries(set).filter(([name, values]) => !values.includes(claims[name])));
  const fits = failures.some((failing) => failing.length === 0);
  if (fits) return opaque ? { outcome: 'unknown', reason: 'its claims fit, and a condition of your own comes on top' } : { outcome: 'allowed', reason: 'its claims fit' };
  if (failures.length === 0) return { outcome: 'denied', reason: 'nobody is trusted' };
  const nearest = failures.reduce((best, next) => (next.length < best.length ? next : best));
  return { outcome: 'denied', reason: nearest.map(([name, values]) => `${name} is '${claims[name] ?? ''}', but wanted is ${values.map((v) => `'${v}'`).join(' or ')}`).join('; ') };
}
