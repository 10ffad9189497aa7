import { constants, closeSync, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { Folder } from './folder';

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;

/** What `.gitignore` says of files that a run left behind because it was killed. */
export const TEMPORARY_FILES = '.*.slipway-tmp';

const NAME = /^\.(\d+)-\d+\.slipway-tmp$/;

/** Those that this process is writing. Its number may have been that of an earlier process. */
const own = new Set<string>();
let count = 0;

/** What a file is besides its content. */
export interface Attributes {
  readonly mode: number;
  /** Whoever runs as root in a container leaves files to those who had them. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** What nobody could make again is on the disk before it takes the place of the old one. */
  readonly irreplaceable?: boolean;
}

/** A new file beside those of a folder, complete, and its name. When it fails, nothing is left. */
export function writeTemporary(folder: Folder, data: string | Uint8Array, { mode, owner, irreplaceable = false }: Attributes): string {
  const [name, fd] = openNew(folder);
  try {
    try {
      writeFileSync(fd, data);
      if (owner) keepOwner(fd, owner);
      fchmodSync(fd, mode);
      if (irreplaceable) fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    return name;
  } catch (error) {
    removeTemporary(folder, name);
    throw error;
  }
}

function openNew(folder: Folder): [name: string, fd: number] {
  for (;;) {
    const name = `.${process.pid}-${count++}.slipway-tmp`;
    try {
      const fd = openSync(folder.at(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
      own.add(name);
      return [name, fd];
    } catch (error) {
      // In another container the same number is another process.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function keepOwner(fd: number, { uid, gid }: { uid: number; gid: number }): void {
  try {
    fchownSync(fd, uid, gid);
  } catch {
    // Only root may give files away. To others it becomes theirs, as with every program that writes beside and renames.
  }
}

/** It took the place of another file. */
export function isInPlace(name: string): void {
  own.delete(name);
}

export function removeTemporary(folder: Folder, name: string): void {
  own.delete(name);
  rmSync(folder.at(name), { force: true });
}

/** Takes away what killed runs left in a folder. What another run is writing this moment stays; should it be taken for a left-over all the same, that run writes it again. */
export function removeLeftOver(path: string): void {
  for (const name of namesIn(path)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !own.has(name) && !isAlive(Number(pid)) && lstatSync(`${path}/${name}`, { throwIfNoEntry: false })?.isFile()) rmSync(`${path}/${name}`, { force: true });
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Our own number is no sign of life: this process knows its own files. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
