import { closeSync, constants, fstatSync, openSync, readFileSync } from 'fs';
import { join } from 'path';
import { MANIFEST, listedIn } from './manifest';
import { isGenerated } from '../generated';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * The text of a file that somebody wrote: it has no marker, projen does not list it, and something stands in it.
 *
 * @param listed what projen says that it wrote
 */
export function foreignText(folder: string, path: string, listed: ReadonlySet<string>): string | undefined {
  if (listed.has(path)) return undefined;
  const text = textAt(join(folder, path));
  return text === undefined || text.trim() === '' || isGenerated(text) ? undefined : text;
}

/** The files that projen wrote the last time; none when there is no list, or none that can be read. */
export function listedFiles(folder: string): ReadonlySet<string> {
  return new Set(listedIn(textAt(join(folder, MANIFEST))));
}

/** What is no file is said by the rule `delivery/blocked-path`; what cannot be read counts as somebody's. */
function textAt(path: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(path, O_RDONLY + O_NOFOLLOW + O_NONBLOCK);
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code!) ? undefined : `(it cannot be read: ${(error as Error).message})`;
  }
  try {
    return fstatSync(fd).isFile() ? readFileSync(fd, 'utf8') : undefined;
  } finally {
    closeSync(fd);
  }
}
