import { Stats, lstatSync, readdirSync, statSync } from 'fs';
import { join } from 'path';
import { Obstacle } from '../../../checks/inside';

const KINDS: readonly (readonly [is: keyof Stats & `is${string}`, what: string])[] = [
  ['isSymbolicLink', 'a symbolic link'], ['isDirectory', 'a folder'], ['isFile', 'a file'], ['isFIFO', 'a named pipe'], ['isSocket', 'a socket'],
];

/**
 * What stands on the way from a folder to files in it. Nothing is followed: what a link points at may lie outside of the folder. Each folder is looked at once, so
 * one of these serves one look at the disk.
 */
export class Obstacles {
  private readonly folders = new Map<string, Obstacle | 'missing' | undefined>();
  private readonly names = new Map<string, readonly string[]>();

  public constructor(private readonly root: string) {}

  /** What keeps a path from being written; undefined when nothing does. */
  public at(path: string): Obstacle | undefined {
    const parts = path.split('/');
    for (let n = 1; n < parts.length; n++) {
      const found = this.folderAt(parts.slice(0, n).join('/'));
      if (found === 'missing') return undefined;
      if (found !== undefined) return found;
    }
    const found = this.look(path, 'isFile');
    return found === 'missing' ? undefined : found;
  }

  private folderAt(path: string): Obstacle | 'missing' | undefined {
    if (!this.folders.has(path)) this.folders.set(path, this.look(path, 'isDirectory'));
    return this.folders.get(path);
  }

  private look(path: string, wanted: 'isDirectory' | 'isFile'): Obstacle | 'missing' | undefined {
    const twin = this.twinOf(path);
    if (twin !== undefined) return { part: path, what: `'${twin}', whose name differs in case only` };
    try {
      const stat = lstatSync(join(this.root, path), { throwIfNoEntry: false });
      if (!stat) return 'missing';
      if (!stat[wanted]()) return { part: path, what: kindOf(stat) };
      return wanted === 'isDirectory' && this.isElsewhere(stat) ? { part: path, what: 'a mount: another file system begins there' } : undefined;
    } catch (error) {
      return { part: path, what: `not to be looked at (${(error as Error).message})` };
    }
  }

  /** Only folders are asked: where layers lie over each other, as in a container, files tell of the layer that they come from. */
  private isElsewhere({ dev }: Stats): boolean {
    return dev !== statSync(this.root).dev;
  }

  /** On macOS and Windows both are one file, and the other name is the one that Git keeps. */
  private twinOf(path: string): string | undefined {
    const at = path.lastIndexOf('/');
    const name = path.slice(at + 1);
    const names = this.namesIn(path.slice(0, Math.max(at, 0)));
    if (names.includes(name)) return undefined;
    const folded = name.toLowerCase();
    return names.find((other) => other.toLowerCase() === folded);
  }

  private namesIn(folder: string): readonly string[] {
    let names = this.names.get(folder);
    if (names === undefined) this.names.set(folder, (names = namesOf(join(this.root, folder))));
    return names;
  }
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What cannot be listed is looked at, name by name.
    return [];
  }
}

function kindOf(stat: Stats): string {
  return KINDS.find(([is]) => (stat[is] as () => boolean)())?.[1] ?? 'a device';
}
