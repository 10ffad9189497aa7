import { createHash } from 'crypto';
import { createReadStream, readFileSync, readdirSync, realpathSync, statSync } from 'fs';
import { join, relative, resolve, sep } from 'path';
import picomatch from 'picomatch';

/** Why a file is not what it was said to be. */
export class UnreadableFileError extends Error {}

/** The longest report that is read. */
const LONGEST = 64 * 1024 * 1024;

/** The text of a file. */
export function textOf(workspace: string, file: string): string {
  const path = pathOf(workspace, file);
  if (statSync(path).size > LONGEST) throw new UnreadableFileError(`${file} is larger than ${LONGEST / 1024 / 1024} MB`);
  return readFileSync(path, 'utf8');
}

/** `sha256:…` of a file, however large it is. */
export async function checksumOf(workspace: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(pathOf(workspace, file))) hash.update(part as Buffer);
  return `sha256:${hash.digest('hex')}`;
}

/** A file of the workspace, and of nothing else, wherever a link leads. */
function pathOf(workspace: string, file: string): string {
  const root = realpathSync(workspace);
  let path: string;
  try {
    path = realpathSync(resolve(root, file));
  } catch {
    throw new UnreadableFileError(`there is no file ${file}`);
  }
  if (!`${path}${sep}`.startsWith(`${root}${sep}`)) throw new UnreadableFileError(`${file} is not in the folder of the job`);
  if (!statSync(path).isFile()) throw new UnreadableFileError(`${file} is no file`);
  return path;
}

/** The files that a pattern takes, in the order of their names: `reports/**\/*.xml`. Folders that begin with a point, and `node_modules`, are not looked into unless the pattern names them. */
export function filesLike(workspace: string, pattern: string): string[] {
  const { base, glob } = picomatch.scan(pattern.replace(/^\.\//, ''));
  const folder = resolve(workspace, base);
  if (!`${folder}${sep}`.startsWith(`${resolve(workspace)}${sep}`)) throw new UnreadableFileError(`${pattern} is not in the folder of the job`);
  if (glob === '') return [base];
  const takes = picomatch(pattern.replace(/^\.\//, ''), { dot: /(^|\/)\./.test(glob) });
  return under(folder, glob.includes('node_modules')).map((path) => relative(workspace, path).split(sep).join('/')).filter((path) => takes(path)).sort();
}

/** Links are not followed: they could lead around in a circle. */
function under(folder: string, all: boolean): string[] {
  const files: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && (all || entry.name !== 'node_modules') && entry.name !== '.git') open.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
