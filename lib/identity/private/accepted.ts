import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { TrustedModel } from '../model';
import { defaultFormat, subjectsOf } from './subjects';

/** What tokens a principal takes. @internal */
export interface Accepted {
  /** Claim to its exact values, one map for every kind of run that is let in. */
  readonly anyOf: { readonly [claim: string]: string[] }[];
  readonly subjects: string[];
  readonly defects: readonly Defect[];
}

/** Who asks: the noun and the id, as a message names it, and its line. @internal */
export interface Asking {
  readonly label: string;
  readonly origin: Origin;
  readonly trusted: readonly TrustedModel[];
  readonly format?: 'immutable' | 'legacy' | 'both';
  /** The cloud reads nothing but the subject of these tokens. */
  readonly subjectOnly?: boolean;
}

/** The exact claims of everybody who is trusted: subjects, and the ids of repository and owner, which nobody else can ever have. */
export function acceptedClaims({ label, origin, trusted, format, subjectOnly = false }: Asking, repository: RepositoryModel, workflows: readonly WorkflowModel[]): Accepted {
  const { facts } = repository;
  if (!facts) {
    return nobody({
      id: 'identity/missing-repository',
      origin,
      message: `${label} trusts jobs of this repository, but nobody said which repository this is.`,
      fix: "Declare it: new GithubRepository(delivery, 'owner/name', { repositoryId, ownerId, createdAt }).",
    });
  }
  const { repositoryId, ownerId } = facts;
  if (!subjectOnly && (repositoryId === undefined || ownerId === undefined)) {
    return nobody({
      id: 'identity/missing-repository-id',
      origin,
      message: `${label} must name the repository '${facts.owner}/${facts.name}' by its ids: a name that was given up can be taken by somebody else, an id cannot.`,
      fix: `Ask for them: gh api repos/${facts.owner}/${facts.name} --jq '{repositoryId: .id, ownerId: .owner.id, createdAt: .created_at}', and write them into new GithubRepository(…).`,
      related: [{ origin: facts.origin, note: 'the repository' }],
    });
  }
  const defects: Defect[] = [];
  const groups = new Map<string, { claims: Readonly<Record<string, string | readonly string[]>>; subjects: Set<string> }>();
  for (const one of trusted) {
    const { subjects, claims = {}, problem } = subjectsOf(one, format ?? defaultFormat(facts, repository), facts, workflows, repository);
    if (problem) defects.push({ ...problem, origin: one.origin, related: [{ origin, note: label }] });
    const key = JSON.stringify(claims);
    const group = groups.get(key) ?? { claims, subjects: new Set() };
    groups.set(key, group);
    subjects.forEach((subject) => group.subjects.add(subject));
  }
  const ids = { repository_owner_id: [String(ownerId)], repository_id: [String(repositoryId)] };
  const filled = [...groups.values()].filter(({ subjects }) => subjects.size > 0);
  const further = (claims: Readonly<Record<string, string | readonly string[]>>) => ({ ...ids, ...Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, [value].flat()])) });
  return {
    anyOf: filled.map(({ claims, subjects }) => ({ sub: [...subjects], ...subjectOnly ? {} : further(claims) })),
    subjects: [...new Set(filled.flatMap(({ subjects }) => [...subjects]))],
    defects,
  };
}

function nobody(defect: Defect): Accepted {
  return { anyOf: [], subjects: [], defects: [defect] };
}
