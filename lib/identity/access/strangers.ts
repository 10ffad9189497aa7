import { RepositoryFactsModel, RepositoryModel } from '../../repository';
import { Claims, PossibleRunModel, PrincipalModel } from '../model';
import { RunFacts, claimsOf } from '../private/claims';
import { ANY_BRANCH, ANY_PULL } from '../private/starts';
import { emittedFormats, subjectSettings } from '../private/subject';

/** Somebody whom nobody meant, and the token that he can get. */
export interface Stranger {
  readonly who: string;
  readonly claims: readonly Claims[];
  /** He has nothing but a name that somebody gave up. */
  readonly byName?: boolean;
}

const RUN: RunFacts = { event: 'push', ref: 'refs/heads/main', root: '.github/workflows/any.yml', file: '.github/workflows/any.yml', workflow: 'any' };

/** Those who try every lock: other owners, other repositories, other branches, pull requests, other environments. */
export function strangersOf(repository: RepositoryModel): readonly Stranger[] {
  const { facts } = repository;
  if (!facts) return [];
  const settings = subjectSettings(repository);
  const who = (name: string, runs: readonly Partial<RunFacts>[], other: Partial<RepositoryFactsModel> = {}): Stranger => {
    const someone = { ...facts, ...other };
    const formats = other.owner === undefined && other.name === undefined && other.repositoryId === undefined ? emittedFormats(facts, settings) : (['immutable', 'legacy'] as const);
    return { who: name, claims: formats.flatMap((format) => runs.map((run) => claimsOf(someone, { ...RUN, ...run }, format, settings))).filter(({ sub }) => sub !== undefined) };
  };
  const environments = [...repository.environments.map(({ name }) => name), 'production'];
  const anyRun = [{}, { ref: ANY_BRANCH }, { event: 'pull_request', context: 'pull_request', ref: ANY_PULL }, ...environments.map((environment) => ({ environment }))];
  const theirs = { ownerId: 987654321, repositoryId: 987654322 };
  return [
    who('anybody with a repository on GitHub', anyRun, { owner: 'stranger', name: 'any-repository', ...theirs }),
    who(`somebody who calls himself '${facts.owner}-evil'`, anyRun, { owner: `${facts.owner}-evil`, ...theirs }),
    who(`every other repository of ${facts.owner}`, anyRun, { name: 'any-repository', repositoryId: theirs.repositoryId }),
    who(`a repository of ${facts.owner} whose name begins with '${facts.name}'`, anyRun, { name: `${facts.name}-evil`, repositoryId: theirs.repositoryId }),
    ...facts.ownerId === undefined || facts.repositoryId === undefined ? [] : [{ ...who(`whoever takes the name ${facts.owner}/${facts.name} after you gave it up`, anyRun, theirs), byName: true }],
    who('every branch of this repository', [{ ref: ANY_BRANCH }]),
    who('every tag of this repository', [{ ref: 'refs/tags/any-tag' }]),
    who('every pull request of this repository', [{ event: 'pull_request', context: 'pull_request', ref: ANY_PULL }]),
    who('every environment of this repository', [{ environment: 'any-environment', ref: ANY_BRANCH }]),
  ];
}

/** Whether a run belongs to somebody whom the author of a principal named. */
export function isMeant({ trusted }: PrincipalModel, run: PossibleRunModel): boolean {
  return trusted.some((one) => {
    if (one.kind === 'environment') return one.name.toLowerCase() === run.environment?.toLowerCase();
    return one.kind === 'job' ? one.job.workflow === run.job.workflow && one.job.job === run.job.job : one.workflow === run.job.workflow;
  });
}
