import { DeliveryModel, ModelKey } from '../checks/inside';

/** What the rooms above know of the repository, and this one needs. What is left out is not known. */
export interface RepositoryWorld {
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Whether Dependabot opens pull requests in it. */
  readonly dependabot?: boolean;
}

/** Under which a room above says it. */
export const REPOSITORY_WORLD = new ModelKey<RepositoryWorld>('world', {});

/** All that is known. */
export function worldOf(model: DeliveryModel): RepositoryWorld {
  return model._part(REPOSITORY_WORLD);
}
