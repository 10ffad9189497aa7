export { checkRepository } from './check-repository';
export type { CheckOptions } from './check-repository';
export type { Checked } from './checked';
export { RepositoryOnDisk } from './read/repository-on-disk';
