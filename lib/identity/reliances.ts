import { IdentityModel, PrincipalModel } from './model';
import { emittedFormats, repositoryInSubject, subjectSettings } from './private/subject';
import { isRecord } from '../core/inside';
import { Reliance, RepositoryFact, RepositoryFactsModel, RepositoryModel } from '../repository/inside';

/** What trust names of the repository: clouds compare it letter by letter. */
export function reliancesOfTrust(identity: IdentityModel, repository: RepositoryModel): Reliance[] {
  const { facts } = repository;
  if (!facts) return [];
  return identity.principals.flatMap((principal) => {
    const named = [...new Set(claimsIn(principal).flatMap(([claim, value]) => factsIn(claim, value, facts)))];
    if (named.length === 0) return [];
    const dated: RepositoryFact[] = isByAge(principal, repository) ? ['created_at'] : [];
    return [{ what: `the trust of ${NOUNS[principal.cloud]} '${principal.id}'`, file: fileOf(principal, identity), facts: [...named, ...dated], case_sensitive: true, otherwise: 'it lets no job of this repository in', severity: 'error' }];
  });
}

const NOUNS = { aws: 'the AWS role', gcp: 'the identity of Google Cloud', azure: 'the credential of Azure' };

function fileOf({ cloud, id }: PrincipalModel, { aws, gcp, azure }: IdentityModel): string | undefined {
  if (cloud === 'aws') return aws.find(({ roles }) => roles.some((role) => role.id === id))?.file;
  return (cloud === 'gcp' ? gcp : azure).find((one) => one.id === id)?.file;
}

type ClaimValue = readonly [claim: string, value: string];

/** Claims and the values that they must have. */
function claimsIn({ trust }: PrincipalModel): ClaimValue[] {
  if (trust.kind === 'claims') return trust.anyOf.flatMap((set) => Object.entries(set).flatMap(([claim, values]) => values.map((value): ClaimValue => [claim, value])));
  return conditionsIn(trust.policy);
}

/** `"token.actions.githubusercontent.com:sub": ["repo:…"]`, wherever it stands in a policy. */
function conditionsIn(part: unknown): ClaimValue[] {
  if (Array.isArray(part)) return part.flatMap(conditionsIn);
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const claim = /:([a-z_]+)$/.exec(key)?.[1];
    const values = [value].flat().filter((one): one is string => typeof one === 'string');
    return claim !== undefined && values.length > 0 ? values.map((one): ClaimValue => [claim, one]) : conditionsIn(value);
  });
}

/** Which facts a value was made of. */
function factsIn(claim: string, value: string, facts: RepositoryFactsModel): RepositoryFact[] {
  const { owner, name, repositoryId, ownerId, visibility, defaultBranch } = facts;
  const exact: Readonly<Record<string, readonly [RepositoryFact, string | undefined]>> = {
    repository_id: ['id', repositoryId?.toString()],
    repository_owner_id: ['owner_id', ownerId?.toString()],
    repository_owner: ['owner', owner],
    repository_visibility: ['visibility', visibility],
  };
  // A subject that was made of other claims names them with their values.
  const said = claim === 'sub' ? Object.entries(exact).filter(([key, [, is]]) => is !== undefined && new RegExp(`(?:^|:)${key}:${is.replace(/\W/g, '\\$&')}(?::|$)`).test(value)) : Object.entries(exact).filter(([key, [, is]]) => key === claim && is === value);
  const immutable = repositoryInSubject(facts, 'immutable');
  return [
    ...said.map(([, [fact]]) => fact),
    ...immutable !== undefined && value.includes(immutable) ? ['owner', 'name', 'id', 'owner_id'] as const : [],
    ...value.includes(`${owner}/${name}`) ? ['owner', 'name'] as const : [],
    ...value.endsWith(`refs/heads/${defaultBranch}`) ? ['default_branch'] as const : [],
  ];
}

/** Whether the age of the repository decides the form of its subjects, and the trust takes one of the two alone. */
function isByAge(principal: PrincipalModel, repository: RepositoryModel): boolean {
  const facts = repository.facts!;
  const { createdAt: _, ...ageless } = facts;
  const settings = subjectSettings(repository);
  if (emittedFormats(facts, settings).length === emittedFormats(ageless, settings).length) return false;
  const subjects = claimsIn(principal).filter(([claim]) => claim === 'sub').map(([, value]) => value);
  const [immutable, legacy] = (['immutable', 'legacy'] as const).map((format) => repositoryInSubject(facts, format));
  return subjects.some((subject) => immutable !== undefined && subject.includes(immutable)) !== subjects.some((subject) => subject.includes(legacy!));
}
