import { lstatSync, readFileSync } from 'fs';
import { join } from 'path';
import { Obstacles } from './disk/obstacle';
import { Obstacle } from '../../checks/inside';
import { InvalidValueError } from '../../core/inside';

/** A file of the project, or undefined when there is none. */
export function readText(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) return undefined;
    throw new InvalidValueError('file/unreadable', path, `it cannot be read: ${(error as Error).message}`, { path });
  }
}

/** A file of the user's, of which a part is ours. */
export interface OwnFile {
  /** Empty when there is none yet. */
  readonly text: string;
  /** What keeps it from being written without loss; undefined when nothing does. */
  readonly problem?: string;
}

/** The file with what stands in the way of a change to it. What a link points at may lie outside of the project, so none is followed. */
export function readOwn(folder: string, path: string): OwnFile {
  const obstacle = new Obstacles(folder).at(path);
  if (obstacle) return { text: '', problem: problemOf(obstacle) };
  const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!stat) return { text: '' };
  // The bit that lets the owner write: whoever runs as root could write in any case.
  if (Math.floor(stat.mode / 0o200) % 2 === 0) return { text: '', problem: 'it is read-only, as a file that a program writes' };
  const bytes = readFileSync(join(folder, path));
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { text: '', problem: 'it is not UTF-8 text, and what is not understood would be lost' };
}

function problemOf({ part, what }: Obstacle): string {
  const wanted = { 'a symbolic link': ': name the file that it stands for', 'a file': ', and no folder', 'a folder': ', and no file' }[what] ?? '';
  return `'${part}' is ${what}${wanted}`;
}
