import { accessSync, constants, realpathSync, statSync } from 'fs';
import { delimiter, dirname, isAbsolute, join, sep } from 'path';
import { withoutTokens } from './token';

type Environment = { readonly [name: string]: string | undefined };

/** Where one stands, and how programs are called there. */
export interface Place {
  readonly folder: string;
  readonly env: Environment;
  readonly platform: string;
}

/**
 * The whole path of a program. The folder one stands in and the repository around it are left out, and so is what is not written whole in `PATH`: a
 * repository that brings a `git` along does not have it run. Windows would look there first.
 */
export function programPath(program: string, { folder, env, platform }: Place): string | undefined {
  const own = [folder, repositoryAround(folder)].map(real);
  const path = platform === 'win32' ? Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] : env.PATH;
  const endings = platform === 'win32' ? ['.exe', '.com'] : [''];
  return (path ?? '').split(delimiter)
    .filter((entry) => isAbsolute(entry) && !own.some((root) => isWithin(real(entry), root)))
    .flatMap((entry) => endings.map((ending) => join(entry, `${program}${ending}`)))
    .find((file) => isProgram(file, own));
}

/** How a program is started. */
export interface Start {
  readonly file: string;
  /** Whether the shell of Windows has to do it. */
  readonly shell: boolean;
}

/**
 * How a program that a project needs, such as `mvn`, is started there. Windows has scripts for many of them, which only its shell runs.
 *
 * @returns undefined where there is none
 */
export function startOf(program: string, { env, platform }: Place): Start | undefined {
  if (platform !== 'win32' || isAbsolute(program)) return { file: program, shell: false };
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const found = path.split(';').filter((entry) => entry !== '').flatMap((entry) => ['.exe', '.com', '.cmd', '.bat'].map((ending) => join(entry, `${program}${ending}`))).find(exists);
  if (found === undefined) return undefined;
  return /\.(?:cmd|bat)$/.test(found) ? { file: `"${found}"`, shell: true } : { file: found, shell: false };
}

/** What another program gets to see: all but the tokens, and nothing that makes it ask or write. */
export function environmentOf(program: string, env: Environment): Environment {
  return { ...withoutTokens(env), ...(program === 'git' ? { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' } : { GH_PROMPT_DISABLED: '1' }) };
}

/** Settings of a repository that would have git run something, or take a folder in it for a repository of its own. */
export function argumentsOf(program: string, args: readonly string[]): readonly string[] {
  return program === 'git' ? ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.bareRepository=explicit', '-c', 'protocol.allow=never', ...args] : args;
}

/** The nearest folder above that is a repository; the folder itself where there is none. */
function repositoryAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isWithin(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function isProgram(file: string, own: readonly string[]): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !own.some((root) => isWithin(real(file), root));
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
