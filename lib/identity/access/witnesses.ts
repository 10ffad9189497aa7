import { RepositoryFactsModel } from '../../repository/inside';
import { Claims, PolicyTrustModel } from '../model';
import { actionFits, principalFits } from './evaluate-trust';
import { TrustCondition, claimNamed, conditionsOf } from './trust-condition';
import { documentOf } from './trust-document';
import { commonText, signsOf } from './wildcard';
import { filled, isPattern } from '../private/named-in-trust';

/** A token that has what one statement asks for, whoever could get it. */
export interface Witness {
  readonly claims: Claims;
  /** `evil/x`, as the token has it; undefined where nothing is asked about the repository. */
  readonly repository?: string;
  /** Whether the repository is one that fits a pattern. */
  readonly made: boolean;
  /** What is asked for besides subject, audience and repository: `actor_id '42'`. */
  readonly besides: readonly string[];
}

/** Names and ids of a repository that nobody has. */
export interface Nobody {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: number;
  readonly repositoryId: number;
}

/** More combinations than these nobody writes by hand. */
const MOST = 400;

/**
 * For every statement that lets somebody in, the tokens that fit what it asks for: each subject that it names, each repository, each person. Whoever is meant by them
 * must be somebody whom the author of the role knows. Undefined when there are too many to be tried.
 */
export function witnesses(trust: PolicyTrustModel, issuers: readonly string[], nobody: Nobody): readonly Witness[] | undefined {
  const found: Witness[] = [];
  for (const statement of documentOf(trust).Statement.filter(({ Effect }) => Effect === 'Allow')) {
    const issuer = issuers.find((one) => principalFits(statement, one));
    if (issuer === undefined || !actionFits(statement)) continue;
    const asked = askedBy(conditionsOf(statement), issuer, POSITIVE);
    // Who denies all but some asks for those as well.
    const spared = askedBy(documentOf(trust).Statement.flatMap((other) => (other.Effect === 'Deny' ? conditionsOf(other) : [])), issuer, NEGATED);
    const valuesOf = (claim: string): readonly (string | undefined)[] => {
      const [own, others] = [asked.get(claim) ?? [], spared.get(claim) ?? []];
      return [...new Set([...own.length === 0 || mayBeMissing(statement, claim, issuer) ? [undefined] : [], ...own.flat(), ...others.flat(), ...commonOf([...own, ...others])])];
    };
    const choices = [...new Set([...asked.keys(), ...spared.keys()])].map((claim) => [claim, valuesOf(claim)] as const);
    if (choices.reduce((ways, [, values]) => ways * values.length, 1) > MOST) return undefined;
    const ways = choices.reduce<readonly Chosen[]>((sets, [claim, values]) => sets.flatMap((set) => values.map((value) => (value === undefined ? set : { ...set, [claim]: value }))), [{}]);
    found.push(...ways.flatMap((chosen) => contextsOf(chosen).map((context) => witness({ ...chosen, ...context }, issuer, nobody))));
  }
  return found;
}

type Chosen = Readonly<Record<string, string>>;

const POSITIVE = ['StringEquals', 'StringLike', 'StringEqualsIgnoreCase'];
const NEGATED = ['StringNotEquals', 'StringNotLike', 'StringNotEqualsIgnoreCase'];

/** The claims that conditions compare by some of the tests, each with the patterns of every such condition. */
function askedBy(conditions: readonly TrustCondition[], issuer: string, tests: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const asked = new Map<string, readonly (readonly string[])[]>();
  for (const { test, key, values } of conditions) {
    const claim = claimNamed(key, issuer);
    if (claim === undefined || claim === 'aud' || !tests.includes(test) || values.length === 0) continue;
    asked.set(claim, [...asked.get(claim) ?? [], values.map((value) => (test.endsWith('Like') ? value : literally(value)))]);
  }
  return asked;
}

/** Whether a condition of a statement holds as well where the claim is missing. */
function mayBeMissing(statement: Parameters<typeof conditionsOf>[0], claim: string, issuer: string): boolean {
  return conditionsOf(statement).some(({ key, ifExists, set }) => claimNamed(key, issuer) === claim && (ifExists || set === 'ForAllValues'));
}

/** What fits all conditions on one claim, where there are several. Each by itself is tried as well: it may be that only some of them count. */
function commonOf(conditions: readonly (readonly string[])[]): readonly string[] {
  if (conditions.length < 2) return [];
  const ways = conditions.reduce<readonly string[][]>((all, values) => all.flatMap((way) => values.map((value) => [...way, value])).slice(0, MOST), [[]]);
  return ways.flatMap((way) => {
    const signs = way.map((pattern) => signsOf(pattern, () => undefined));
    const text = signs.includes(undefined) ? undefined : commonText(signs as Exclude<typeof signs[number], undefined>[]);
    return text === undefined ? [] : [literally(text)];
  });
}

/** As a pattern, in which `*` and `?` stand for themselves. */
function literally(text: string): string {
  return text.replace(/\$\{[^}]*\}|[*?]/g, (sign) => (sign.length > 1 ? sign : `\${${sign}}`));
}

/** Where nothing is asked about what a run is for, it may be for anything. */
function contextsOf({ sub, environment, ref }: Chosen): readonly Chosen[] {
  if (sub !== undefined || environment !== undefined) return [{}];
  return [{}, { environment: 'any-environment' }, ...ref === undefined ? [{ ref: 'refs/tags/any-tag' }] : []];
}

/** The keys that a subject may be made of; what follows one of them is its value. */
const IN_SUBJECT = /(?:^|:)(repository_owner_id|repository_owner|repository_id|repository|job_workflow_ref|workflow_ref|environment|workflow|actor_id|actor|ref):([^:]*)/g;

function witness(chosen: Chosen, issuer: string, nobody: Nobody): Witness {
  const sub = chosen.sub === undefined ? undefined : filled(withClaims(chosen.sub, chosen, issuer, nobody));
  const told = Object.fromEntries([...(sub ?? '').matchAll(IN_SUBJECT)].map(([, key, value]) => [key, value.replace(/%3A/gi, ':')]));
  const [, owner, ownerId, name, repositoryId] = /^repo:([^:/@]*)(?:@(\d+))?\/([^:@]*)(?:@(\d+))?/.exec(sub ?? '') ?? [];
  const given = Object.fromEntries(Object.entries(chosen).filter(([claim]) => claim !== 'sub').map(([claim, value]) => [claim, filled(value)]));
  const named = given.repository ?? told.repository ?? (owner === undefined ? undefined : `${owner}/${name}`);
  const repository = named ?? `${nobody.owner}/${nobody.name}`;
  const environment = given.environment ?? told.environment;
  const ref = given.ref ?? told.ref ?? 'refs/heads/any-branch';
  const theirs = given.repository_owner_id ?? told.repository_owner_id ?? ownerId ?? String(nobody.ownerId);
  const id = given.repository_id ?? told.repository_id ?? repositoryId ?? String(nobody.repositoryId);
  const context = environment === undefined ? `ref:${ref}` : `environment:${environment.replace(/:/g, '%3A')}`;
  const claims: Record<string, string> = {
    workflow: 'any',
    job_workflow_ref: `${repository}/.github/workflows/any.yml@${ref}`,
    actor: 'stranger',
    actor_id: String(nobody.ownerId),
    ...told,
    ...given,
    iss: `https://${issuer}`,
    aud: 'sts.amazonaws.com',
    repository,
    repository_owner: repository.split('/')[0],
    repository_owner_id: theirs,
    repository_id: id,
    ref,
    sub: sub ?? `repo:${repository}:${context}`,
  };
  if (environment !== undefined) claims.environment = environment;
  const besides = Object.entries(given).filter(([claim]) => ['actor', 'actor_id', 'enterprise_id', 'job_workflow_ref', 'workflow'].includes(claim)).map(([claim, value]) => `${claim} '${value}'`);
  return { claims, repository: named, made: isPattern(chosen.repository ?? /^repo:[^:]*/.exec(chosen.sub ?? '')?.[0] ?? '*'), besides };
}

/** A subject in which a variable is the claim that it names. */
function withClaims(text: string, chosen: Chosen, issuer: string, nobody: Nobody): string {
  return text.replace(/\$\{\s*([^}*?$]+?)\s*\}/g, (whole, variable: string) => {
    const claim = claimNamed(variable, issuer);
    const made: Chosen = { repository: `${nobody.owner}/${nobody.name}`, repository_id: String(nobody.repositoryId), repository_owner_id: String(nobody.ownerId), workflow: 'any', actor: 'stranger', ref: 'refs/heads/any-branch' };
    return claim === undefined ? whole : chosen[claim] ?? made[claim] ?? whole;
  });
}

/** Whether a token says that it is of this repository: by ids, where it has some, or else by name. */
export function isHome({ claims: { repository, repository_id: id, repository_owner_id: ownerId }, repository: named }: Witness, facts: RepositoryFactsModel, nobody: Nobody): boolean {
  if (named === undefined && id === String(nobody.repositoryId)) return false;
  if (facts.repositoryId !== undefined && id !== String(nobody.repositoryId) && id !== String(facts.repositoryId)) return false;
  if (facts.ownerId !== undefined && ownerId !== String(nobody.ownerId) && ownerId !== String(facts.ownerId)) return false;
  return (facts.repositoryId !== undefined && id === String(facts.repositoryId)) || repository.toLowerCase() === `${facts.owner}/${facts.name}`.toLowerCase();
}
