import { spawnSync } from 'child_process';
import { mkdirSync, rmSync } from 'fs';
import { join } from 'path';

/** What one run of a program took. */
export interface Run {
  readonly ms: number;
  /** Peak memory of the process. */
  readonly mb: number;
  readonly stages?: Readonly<Record<string, number>>;
}

const WORK = join(__dirname, '.work');

/** A program in a fresh process. */
export function run(program: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync('node', ['--max-old-space-size=16000', join(__dirname, 'programs', `${program}.cjs`), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed\n${stdout}\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').pop()!) as Run;
}

/** An empty folder for a program. Its `node_modules` is where texts that were parsed before are remembered. */
export function folder(name: string): string {
  const path = join(WORK, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, 'node_modules'), { recursive: true });
  return path;
}

/** The run in the middle: a single slow one does not count, nor does a lucky one. */
export function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)];
}

export function cleanUp(): void {
  rmSync(WORK, { recursive: true, force: true });
}
