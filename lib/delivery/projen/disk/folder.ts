import { BigIntStats, closeSync, constants, existsSync, lstatSync, mkdirSync, openSync } from 'fs';
import { join } from 'path';

const { O_RDONLY, O_DIRECTORY = 0, O_NOFOLLOW = 0 } = constants;

/** Where Linux shows what a process has open, as folders that one can go on from. */
const DESCRIPTORS = '/proc/self/fd';

/**
 * A folder below another one, reached without following a link, with all on the way made where it was missing.
 *
 * On Linux each folder is opened from the one before it, and names are looked up in what is open: whatever is put on the way afterwards, what is written lands in
 * this folder. Elsewhere Node.js offers paths alone: they are looked at again right before each use, and the moment between the two remains.
 */
export class Folder {
  /**
   * @param root the folder that nothing may leave; links on the way to it are the user's own
   * @param path of the folder, from the root; empty for the root itself
   */
  public static open(root: string, path: string, descriptors = existsSync(DESCRIPTORS)): Folder {
    const parts = path === '' ? [] : path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) throw new Error('its path is no plain one from the root');
    mkdirSync(root, { recursive: true });
    return descriptors ? new Folder(held(root, parts)) : new Folder(watched(root, parts));
  }

  private constructor(private readonly place: Place) {}

  /** Where a name of this folder is, for the call that comes next. */
  public at(name: string): string {
    return join(this.place.path(), name);
  }

  public close(): void {
    this.place.close();
  }
}

/** How a folder is got at. */
interface Place {
  path(): string;
  close(): void;
}

function held(root: string, parts: readonly string[]): Place {
  let fd = openSync(root, O_RDONLY | O_DIRECTORY);
  for (const part of parts) {
    try {
      const path = `${DESCRIPTORS}/${fd}/${part}`;
      const next = orMade(path, () => openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
      closeSync(fd);
      fd = next;
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  }
  return { path: () => `${DESCRIPTORS}/${fd}`, close: () => closeSync(fd) };
}

function watched(root: string, parts: readonly string[]): Place {
  const seen: [path: string, stat: BigIntStats][] = [];
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    const step = path;
    seen.push([step, orMade(step, () => folderAt(step))]);
  }
  const look = () => {
    for (const [step, { dev, ino }] of seen) {
      const now = folderAt(step);
      if (now.dev !== dev || now.ino !== ino) throw new Error(`'${step}' is another folder than a moment ago`);
    }
    return path;
  };
  return { path: look, close: () => undefined };
}

function folderAt(path: string): BigIntStats {
  const stat = lstatSync(path, { bigint: true });
  if (!stat.isDirectory()) throw new Error(`'${path}' is no folder`);
  return stat;
}

/** What is done with a folder, which is made when it is missing. Another process may be making it as well. */
function orMade<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path, { recursive: true });
    return work();
  }
}
