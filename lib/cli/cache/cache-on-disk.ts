import { createHash, randomBytes } from 'crypto';
import { Stats, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'fs';
import { homedir } from 'os';
import { isAbsolute, join, resolve } from 'path';
import { sealed, unsealed } from './seal';
import type { Cache } from '../../linter/inside';

type Env = { readonly [name: string]: string | undefined };

/** More than this is not read back, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What is kept of a repository: in its `node_modules`, else in the folder that the user has for such things. It is sealed with a key of the user's, so that a repository
 * cannot bring along what was "found" in it. Whatever is wrong with it, it is as if it were not there.
 *
 * @param root the folder of the repository
 */
export function cacheOnDisk(root: string, env: Env): Cache | undefined {
  const own = ownFolder(env);
  const key = own === undefined ? undefined : keyIn(own);
  if (own === undefined || key === undefined) return undefined;
  const folder = folderIn(root) ?? join(own, createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16));
  const seal = (name: string) => ({ key, name, build: build() });
  return {
    read(name) {
      const text = quietly(() => (isFile(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined));
      return text === undefined ? undefined : unsealed(text, seal(name));
    },
    write(name, text) {
      quietly(() => {
        mkdirSync(folder, { recursive: true });
        const beside = join(folder, `.${name}.${process.pid}.tmp`);
        try {
          writeFileSync(beside, sealed(text, seal(name)), { flag: 'wx', mode: 0o600 });
          renameSync(beside, join(folder, name));
        } finally {
          rmSync(beside, { force: true });
        }
      });
    },
  };
}

/** Where the user keeps what may be lost. */
function ownFolder({ XDG_CACHE_HOME: wanted, LOCALAPPDATA: local }: Env): string | undefined {
  if (wanted !== undefined && isAbsolute(wanted)) return join(wanted, 'slipway');
  if (process.platform === 'win32' && local !== undefined && isAbsolute(local)) return join(local, 'slipway', 'cache');
  const home = quietly(homedir);
  return home !== undefined && isAbsolute(home) ? join(home, '.cache', 'slipway') : undefined;
}

/** No link is followed: it would lead out of the repository. */
function folderIn(root: string): string | undefined {
  const parts = ['node_modules', '.cache', 'slipway'];
  const stats = parts.map((_, i) => statOf(join(root, ...parts.slice(0, i + 1))));
  const there = stats[0]?.isDirectory() === true && stats.every((stat) => stat === undefined || stat.isDirectory());
  return there ? join(root, ...parts) : undefined;
}

/** Made at the first use. Whoever can read it may write what is believed here. */
function keyIn(folder: string): Buffer | undefined {
  const path = join(folder, 'key');
  const read = () => {
    const bytes = statOf(path)?.isFile() ? readFileSync(path) : undefined;
    return bytes?.length === 32 ? bytes : undefined;
  };
  return quietly(() => {
    const known = read();
    if (known) return known;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Another run may be a moment ahead.
    quietly(() => writeFileSync(path, randomBytes(32), { flag: 'wx', mode: 0o600 }));
    return read();
  });
}

/** The version, and when this copy was put where it is: in a working copy the version says nothing. */
function build(): string {
  const { version } = require('../../../package.json') as { version: string };
  return `${version} ${statSync(__filename).mtimeMs}`;
}

function isFile(path: string): boolean {
  const stat = statOf(path);
  return stat?.isFile() === true && stat.size <= MOST_BYTES;
}

function statOf(path: string): Stats | undefined {
  return quietly(() => lstatSync(path, { throwIfNoEntry: false }));
}

/** A cache that cannot be had is none: nothing depends on it. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
