import { Dirent, lstatSync, readdirSync } from 'fs';
import { join } from 'path';
import { IgnoredFolders } from './ignored-folders';
import { RepositoryThere } from './repository-there';
import { FileThere } from '../../checks/inside';
import { fileOnDisk } from '../../delivery/inside';

/** The file names under which an action says what it is. */
const METADATA = ['action.yml', 'action.yaml'];

/**
 * The files of a repository as it stands, whoever wrote them. No project and no Git is needed. No link is followed: what it points at may lie outside, and GitHub
 * follows none.
 */
export class RepositoryOnDisk implements RepositoryThere {
  private readonly known = new Map<string, FileThere | undefined>();
  private found: readonly string[] | undefined;

  /**
   * @param root folder of the repository
   */
  public constructor(private readonly root: string) {}

  public read(path: string): FileThere | undefined {
    if (!this.known.has(path)) this.known.set(path, this.readNow(path));
    return this.known.get(path);
  }

  public list(folder: string): readonly string[] {
    return this.entries(folder).map(({ name }) => name).sort();
  }

  /** Whether a file or folder is there. */
  public isThere(path: string): boolean {
    return this.statOf(path) !== undefined;
  }

  public actions(): readonly string[] {
    return (this.found ??= this.findActions());
  }

  /** Of the two names, GitHub takes the first that there is. */
  private findActions(): readonly string[] {
    const found: string[] = [];
    const enter = (folder: string, ignored: IgnoredFolders) => {
      const entries = this.entries(folder === '' ? '.' : folder);
      const inside = (name: string) => (folder === '' ? name : `${folder}/${name}`);
      // A repository within this one, such as a submodule, is somebody else's.
      if (folder !== '' && entries.some(({ name }) => name === '.git')) return;
      const metadata = METADATA.find((name) => entries.some((entry) => entry.name === name && !entry.isDirectory()));
      if (metadata !== undefined) found.push(inside(metadata));
      const below = entries.some(({ name }) => name === '.gitignore') ? ignored.with(folder, this.read(inside('.gitignore'))?.text ?? '') : ignored;
      for (const entry of entries) {
        if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' && !below.has(inside(entry.name))) enter(inside(entry.name), below);
      }
    };
    enter('', new IgnoredFolders());
    return found.sort();
  }

  private entries(folder: string): Dirent[] {
    try {
      const linked = folder.split('/').some((_, n, parts) => lstatSync(join(this.root, ...parts.slice(0, n + 1))).isSymbolicLink());
      return linked ? [] : readdirSync(join(this.root, folder), { withFileTypes: true });
    } catch {
      return []; // Not there, a file, or one that may not be read.
    }
  }

  private readNow(path: string): FileThere | undefined {
    try {
      const file = fileOnDisk(this.root, path);
      return file && { ...file, shown: path };
    } catch (error) {
      return { path, shown: path, problem: `it cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` };
    }
  }

  private statOf(path: string) {
    try {
      return lstatSync(join(this.root, path), { throwIfNoEntry: false });
    } catch {
      return undefined; // Below a file there is nothing.
    }
  }
}
