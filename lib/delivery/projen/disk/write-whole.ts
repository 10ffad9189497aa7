import { dirname, isAbsolute, relative, sep } from 'path';
import { FileBase, Project } from 'projen';
import { StagedFiles } from './staged-files';
import { removeLeftOver } from './temporary';

interface WriteOptions {
  readonly readonly?: boolean;
  readonly executable?: boolean;
}

/** How projen writes a file: it makes the old one writable and fills it anew, so that whoever looks, or ends the program, in between finds it empty. */
interface Writer {
  writeFile(path: string, data: string | Uint8Array, options?: WriteOptions): void;
}

/** The folder that a file may not leave, by the path of the file. */
const ROOTS = new Map<string, string>();

const REPLACED = Symbol('slipway.written-whole');

/**
 * From now on, the files that projen itself keeps in a project are written as ours are: beside, and renamed. Where projen has no such function of this name (it is
 * none of what it publishes), they are written as ever.
 */
export function writeWhole(root: Project): void {
  for (const file of root.node.findAll()) {
    if (!(file instanceof FileBase)) continue;
    ROOTS.set(file.absolutePath, folderOf(root, file));
    // Without its list, projen removes all files that carry its marker before it writes any.
    file.project.addExcludeFromCleanup(file.path.replace(/[\\*?|(){}[\]!+@]/g, '\\$&'));
  }
  const writer = projensWriter();
  if (!writer || (writer.writeFile as { [REPLACED]?: true })[REPLACED]) return;
  const asEver = writer.writeFile;
  const whole = (path: string, data: string | Uint8Array, options: WriteOptions = {}) => {
    const folder = ROOTS.get(path);
    if (folder === undefined) asEver(path, data, options);
    else write(folder, { path: relative(folder, path).split(sep).join('/'), data, mode: modeOf(options) });
  };
  writer.writeFile = Object.assign(whole, { [REPLACED]: true as const });
}

/** Takes away what killed runs left beside the files of a project. */
export function removeLeftOvers(root: Project): void {
  const files = root.node.findAll().filter((file): file is FileBase => file instanceof FileBase);
  for (const folder of new Set(files.map((file) => dirname(file.absolutePath)))) removeLeftOver(folder);
}

function write(folder: string, file: { readonly path: string; readonly data: string | Uint8Array; readonly mode: number }): void {
  const files = new StagedFiles(folder);
  files.stage([file]);
  files.commit();
}

/** The root of the tree; a subproject may lie outside of it. */
export function folderOf({ outdir }: Project, file: FileBase): string {
  return isInside(outdir, file.absolutePath) ? outdir : file.project.outdir;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way);
}

/** As projen has them. */
function modeOf({ readonly = false, executable = false }: WriteOptions): number {
  return (readonly ? 0o444 : 0o644) + (executable ? (readonly ? 0o100 : 0o111) : 0);
}

function projensWriter(): Writer | undefined {
  try {
    // Nothing but a part of projen itself knows how it writes, and no option of its files does.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const util = require('projen/lib/util') as Partial<Writer>;
    return typeof util.writeFile === 'function' ? (util as Writer) : undefined;
  } catch {
    return undefined;
  }
}
