import { posix } from 'path';

/** A path of a pipeline's folder, from the root of the repository, where artifacts and caches look. @internal */
export function inFolder(workingDirectory: string | undefined, path: string): string {
  return workingDirectory === undefined ? path : posix.join(workingDirectory, path);
}
