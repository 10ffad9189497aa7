import { readable } from './readable';
import { RepositoryFiles } from '../checks/inside';

/** Files that a test hands over, by their paths from the root of the repository. */
export function givenFiles(files: Readonly<Record<string, string>>): RepositoryFiles {
  return {
    read: (path) => (Object.hasOwn(files, path) ? { path, shown: path, ...readable(Buffer.from(files[path], 'utf8'), path) } : undefined),
    list: (folder) => [...new Set(Object.keys(files).filter((path) => path.startsWith(below(folder))).map((path) => path.slice(below(folder).length).split('/')[0]))].sort(),
  };
}

/** How paths in a folder begin; the root is the empty path, or a dot. */
function below(folder: string): string {
  return folder === '' || folder === '.' ? '' : `${folder}/`;
}
