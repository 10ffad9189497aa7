import { ChildProcessByStdio, execFileSync, spawn } from 'child_process';
import { Dirent, fstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, dirname, isAbsolute, join, relative } from 'path';
import { createInterface } from 'readline/promises';
import { Readable } from 'stream';
import * as colours from 'picocolors';
import { cacheOnDisk } from './cache/cache-on-disk';
import { argumentsOf, environmentOf, programPath, startOf } from './programs';
import { Ended, Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';

/** This machine. */
export function machine(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  return {
    env,
    isInteractive: stdin.isTTY === true && stderr.isTTY === true,
    // A terminal of no width at all is one that does not know it.
    ...stdout.isTTY && stdout.columns > 0 ? { columns: stdout.columns } : {},
    hasColours: colours.isColorSupported && (stdout.isTTY === true || 'FORCE_COLOR' in env),
    isShown: stdout.isTTY === true || (env.GITHUB_ACTIONS === 'true' && !isFile(stdout.fd)),
    out: (text) => void stdout.write(text),
    command: (lines) => void stdout.write(lines),
    verbatim: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask,
    read,
    write,
    leadsOut,
    remove: unlinkSync,
    cache: (root) => cacheOnDisk(root, env),
    repository,
    folders: (path) => namesIn(path, (entry) => entry.isDirectory()),
    list: (path) => namesIn(path, (entry) => entry.isFile()),
    now: Date.now,
    run: outputOf,
    node,
    start,
    inTemporaryFolder,
    random: Math.random,
    onInterrupt,
  };
}

/** `slipway diff --text > change.patch` */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** `slipway plan | head`: nobody listens any more. What was begun is finished all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new AbortController();
  for (const event of ['SIGINT', 'close'] as const) lines.on(event, () => closed.abort());
  try {
    return await lines.question(question, { signal: closed.signal });
  } catch {
    return ''; // Closed instead of answered.
  } finally {
    lines.close();
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Beside it first: whoever reads it, or stops this program, never meets half of it. */
function write(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(beside, { force: true });
    throw error;
  }
}

/** What is not there yet lies where its folder does. */
function leadsOut(folder: string, path: string): boolean {
  const inside = relative(whereItLies(folder || '.'), whereItLies(path));
  return inside.split(/[\\/]/)[0] === '..' || isAbsolute(inside);
}

function whereItLies(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const above = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error;
    return join(whereItLies(above), basename(path));
  }
}

function namesIn(path: string, isMeant: (entry: Dirent) => boolean): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).filter(isMeant).map(({ name }) => name).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) return [];
    throw error;
  }
}

/** Loaded when a command asks for it: it brings the readers of all rooms along. */
function repository(root: string) {
  const { RepositoryOnDisk } = require('../linter/inside') as typeof import('../linter/inside');
  return new RepositoryOnDisk(root);
}

async function node(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return ended(spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

async function start(program: string, args: readonly string[], { folder, env }: { readonly folder: string; readonly env: NodeJS.ProcessEnv }): Promise<Ended> {
  const found = startOf(program, { folder, env, platform: process.platform });
  const isMissing = () => new UsageError(`'${printable(program)}' is not to be found: install it, or put the folder that it lies in into PATH.`);
  if (!found) throw isMissing();
  try {
    return await ended(spawn(found.file, args, { cwd: folder, env, shell: found.shell, stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? isMissing() : error;
  }
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program says is kept up to here; of more, the end. */
const MOST_SAID = 8 * 1024 * 1024;

async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const parts: Buffer[] = [];
    let size = 0;
    stream.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      while (size - parts[0].length >= MOST_SAID) size -= parts.shift()!.length;
    });
    return () => Buffer.concat(parts).toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, out: out(), err: err() }));
  });
}

function outputOf(program: string, args: readonly string[]): string | undefined {
  try {
    const path = programPath(program, { folder: process.cwd(), env: process.env, platform: process.platform });
    if (path === undefined) return undefined;
    return execFileSync(path, argumentsOf(program, args), { env: environmentOf(program, process.env), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 }).trim();
  } catch {
    return undefined;
  }
}

function onInterrupt(listener: () => void): () => void {
  let again = false;
  const handler = () => {
    if (again) process.exit(130);
    again = true;
    listener();
  };
  process.on('SIGINT', handler);
  process.on('SIGTERM', handler);
  return () => {
    process.off('SIGINT', handler);
    process.off('SIGTERM', handler);
  };
}

/** Ends the program when all that was said is written. A pause that nobody waits for any more must not keep it alive. */
export function leave(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
