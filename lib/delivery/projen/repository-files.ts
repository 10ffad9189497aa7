import { Stats, lstatSync, readdirSync } from 'fs';
import { join } from 'path';
import { fileOnDisk } from './file-on-disk';
import { listedFiles } from './foreign-text';
import { FileThere, RepositoryFiles } from '../../checks/inside';
import { isGenerated } from '../generated';

/**
 * The files of a folder that people write, and no program: neither projen in this run, nor in an earlier one, whose file it is about to remove.
 *
 * @param outdir of the project
 * @param taken paths that this run writes
 */
export class FilesOnDisk implements RepositoryFiles {
  /** What the last run wrote; undefined where there is no list. */
  private readonly written: ReadonlySet<string> | undefined;
  private readonly known = new Map<string, FileThere | undefined>();

  public constructor(private readonly outdir: string, private readonly taken: ReadonlySet<string>) {
    const listed = listedFiles(outdir);
    this.written = listed.size > 0 ? listed : undefined;
  }

  public read(path: string): FileThere | undefined {
    if (!this.known.has(path)) this.known.set(path, this.isWritten(path) ? undefined : this.readNow(path));
    return this.known.get(path);
  }

  public list(folder: string): readonly string[] {
    if (!statAt(join(this.outdir, folder))?.isDirectory()) return [];
    return readdirSync(join(this.outdir, folder)).sort();
  }

  /** Whether the file is there, and will be when projen has removed what it no longer writes. */
  public isThere(path: string): boolean {
    return !this.written?.has(path) && statAt(join(this.outdir, path)) !== undefined;
  }

  private isWritten(path: string): boolean {
    return this.taken.has(path) || (this.written?.has(path) ?? false);
  }

  private readNow(path: string): FileThere | undefined {
    const file = fileOnDisk(this.outdir, path);
    // Without a list of its files projen knows them by what it wrote into them.
    return file === undefined || (this.written === undefined && file.text !== undefined && isGenerated(file.text)) ? undefined : { ...file, shown: join(this.outdir, path) };
  }
}

/** Below a file there is nothing. */
function statAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
