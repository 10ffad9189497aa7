import { Stats, chmodSync, constants, closeSync, fchmodSync, fstatSync, lstatSync, openSync, readFileSync, renameSync } from 'fs';
import { posix } from 'path';
import { Folder } from './folder';
import { Attributes, isInPlace, removeTemporary, writeTemporary } from './temporary';
import { unwritable } from './unwritable';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** A file as it shall be. */
export interface WantedFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** That of the file that is there, where nothing is said. */
  readonly mode?: number;
  readonly irreplaceable?: boolean;
}

/** A file that is looked after. */
interface Staged {
  readonly wanted: WantedFile;
  /** It waits, complete, beside the one whose place it takes. Undefined where the content is right already. */
  readonly temporary?: string;
  /** The file with the right content, as it was when it was read. */
  readonly right?: Stats;
}

/**
 * Files on their way to the disk, all of them together: first every new text is written beside its file, then each takes its place at one blow. What fails does so
 * in the first half (no space, no right), where no file has changed; whatever happens in the second, each file is the old one or the new one.
 */
export class StagedFiles {
  private staged: Staged[] = [];
  private folder?: { readonly path: string; readonly open: Folder };

  public constructor(private readonly root: string) {}

  /** Writes them beside those that are there. When one fails, none of them is left. */
  public stage(files: readonly WantedFile[]): void {
    for (const wanted of files) {
      try {
        this.staged.push(this.stageOne(wanted));
      } catch (error) {
        this.drop();
        throw unwritable(wanted.path, error, 'No file was changed');
      }
    }
    this.leave();
  }

  /** Puts them in their places. Gives the paths of those whose content changed. */
  public commit(): Set<string> {
    const changed = new Set<string>();
    const all = this.staged.filter(({ temporary }) => temporary !== undefined).length;
    while (this.staged.length > 0) {
      const [one] = this.staged;
      try {
        if (this.put(one)) changed.add(one.wanted.path);
        this.staged.shift();
      } catch (error) {
        this.drop();
        throw unwritable(one.wanted.path, error, `${changed.size} of ${all} files are new, the others are as they were: run it again`);
      }
    }
    this.leave();
    return changed;
  }

  /** Takes away what was staged. */
  public drop(): void {
    for (const { wanted, temporary } of this.staged.splice(0)) {
      if (temporary === undefined) continue;
      try {
        removeTemporary(this.enter(wanted.path), temporary);
      } catch {
        // The next run takes it away.
      }
    }
    this.leave();
  }

  private stageOne(wanted: WantedFile): Staged {
    const folder = this.enter(wanted.path);
    const now = read(folder.at(posix.basename(wanted.path)));
    if (now && now.data.equals(Buffer.from(wanted.data as string))) return { wanted, right: now.stat };
    const mode = wanted.mode ?? (now ? now.stat.mode % 0o1000 : 0o644);
    return { wanted, temporary: writeTemporary(folder, wanted.data, attributes(wanted, mode, now?.stat)) };
  }

  /** Whether the content changed. */
  private put({ wanted, temporary, right }: Staged, attempts = 3): boolean {
    const folder = this.enter(wanted.path);
    const file = folder.at(posix.basename(wanted.path));
    try {
      if (temporary === undefined) return !keep(file, right!, wanted.mode) && attempts > 0 && this.putAgain(wanted, attempts);
      replace(folder.at(temporary), file);
      isInPlace(temporary);
      return true;
    } catch (error) {
      // Another run took it for a left-over.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempts === 0) throw error;
      return this.putAgain(wanted, attempts);
    }
  }

  private putAgain(wanted: WantedFile, attempts: number): boolean {
    return this.put(this.stageOne(wanted), attempts - 1);
  }

  /** The folder of a file. Files come folder by folder, so one at a time stays open. */
  private enter(file: string): Folder {
    const path = posix.dirname(file) === '.' ? '' : posix.dirname(file);
    if (this.folder?.path !== path) {
      this.leave();
      this.folder = { path, open: Folder.open(this.root, path) };
    }
    return this.folder.open;
  }

  private leave(): void {
    this.folder?.open.close();
    this.folder = undefined;
  }
}

function attributes({ irreplaceable }: WantedFile, mode: number, old: Stats | undefined): Attributes {
  return { mode, irreplaceable, owner: old && { uid: old.uid, gid: old.gid } };
}

/** A file that is there, without following a link, and without waiting for the other end of a pipe. */
function read(path: string): { readonly data: Buffer; readonly stat: Stats } | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) throw new Error('it is no file any more');
  const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return { data: readFileSync(fd), stat: fstatSync(fd) };
  } finally {
    closeSync(fd);
  }
}

/** Leaves a file with the right content alone, but for its mode. False when it is another one by now: projen, or somebody else, was there in between. */
function keep(path: string, { ino, mtimeMs, size, mode: old }: Stats, mode: number | undefined): boolean {
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (!now?.isFile() || now.ino !== ino || now.mtimeMs !== mtimeMs || now.size !== size) return false;
  if (mode !== undefined && !sameMode(old, mode)) changeMode(path, mode);
  return true;
}

/** Whether nobody may write, and whether it can be executed: a checkout decides the rest. */
function sameMode(one: number, other: number): boolean {
  return [0o222, 0o111].every((bits) => ((one & bits) === 0) === ((other & bits) === 0));
}

function changeMode(path: string, mode: number): void {
  const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    fchmodSync(fd, mode);
  } finally {
    closeSync(fd);
  }
}

/** At one blow. Windows refuses to replace a file that is read-only, as ours are. */
function replace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!['EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '') || !lstatSync(to, { throwIfNoEntry: false })?.isFile()) throw error;
    chmodSync(to, 0o600);
    renameSync(from, to);
  }
}
