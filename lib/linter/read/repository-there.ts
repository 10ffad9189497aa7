import { RepositoryFiles } from '../../checks/inside';

/** A repository as it stands. */
export interface RepositoryThere extends RepositoryFiles {
  /** Whether a file or a folder is there. */
  isThere(path: string): boolean;
  actions(): readonly string[];
}
