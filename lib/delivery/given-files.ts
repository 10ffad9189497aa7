import { readable } from './readable';
import { RepositoryFiles } from '../checks/inside';

/** Files that a test hands over, by their paths from the root of the repository. */
export function givenFiles(files: Readonly<Record<string, string>>): RepositoryFiles {
  return {
    read: (path) => (Object.hasOwn(files, path) ? { path, shown: path, ...readable(Buffer.from(files[path], 'utf8')) } : undefined),
    list: (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')).map((path) => path.slice(folder.length + 1)).sort(),
  };
}
