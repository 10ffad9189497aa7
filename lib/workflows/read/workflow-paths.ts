import { posix } from 'path';
import type { RepositoryFiles } from '../../checks/inside';

/** Where GitHub looks for workflows: directly in it, in no folder below. */
export const FOLDER = '.github/workflows';

/** The files in which GitHub looks for workflows, whoever writes them. */
export function workflowPaths(files: RepositoryFiles): string[] {
  return files.list(FOLDER).filter((name) => /\.ya?ml$/.test(name)).map((name) => posix.join(FOLDER, name));
}
