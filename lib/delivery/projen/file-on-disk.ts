import { lstatSync, readFileSync } from 'fs';
import { join } from 'path';
import { FileThere } from '../../checks/inside';
import { readable, tooLong } from '../readable';

/**
 * A file of a folder, as it is there. No link is followed: what it points at may lie outside, and GitHub follows none.
 *
 * @param root the folder
 * @param path from there; what lies above is no part of it, whatever one of its files names
 */
export function fileOnDisk(root: string, path: string): Omit<FileThere, 'shown'> | undefined {
  const parts = path.split('/');
  if (parts.includes('..')) return undefined;
  for (let n = 1; n <= parts.length; n++) {
    const part = parts.slice(0, n).join('/');
    const stat = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (stat.isSymbolicLink()) return n === parts.length ? { path, problem: 'it is a link', link: 'itself' } : { path, problem: `'${part}' is a link`, link: 'above' };
    if (n < parts.length ? !stat.isDirectory() : !stat.isFile()) return n < parts.length ? undefined : { path, problem: 'it is no file' };
    const problem = n < parts.length ? undefined : tooLong(stat.size, path);
    if (problem !== undefined) return { path, problem };
  }
  try {
    return { path, ...readable(readFileSync(join(root, path)), path) };
  } catch (error) {
    return { path, problem: `it cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` };
  }
}
