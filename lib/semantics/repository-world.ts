import { DeliveryModel, ModelKey } from '../checks/inside';

/** What the rooms above know of the repository, and this one needs. What is left out is not known. */
export interface RepositoryWorld {
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Whether Dependabot opens pull requests in it. */
  readonly dependabot?: boolean;
}

/** Under which a room above says it. */
export const REPOSITORY_WORLD = new ModelKey<RepositoryWorld>('world', {});

/** Whether strangers may open pull requests from forks of it. In a repository that is not public a fork starts no run unless somebody says so. */
export function mayBeForked(model: DeliveryModel): boolean {
  const { visibility = 'public' } = repositoryWorldOf(model);
  return visibility === 'public';
}

/** All that is known. */
export function repositoryWorldOf(model: DeliveryModel): RepositoryWorld {
  return model._part(REPOSITORY_WORLD);
}
