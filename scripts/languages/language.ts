import { spawnSync } from 'child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'fs';
import { join } from 'path';
import { QUIET } from './workplace';

/** A language in which the program of the test is written. */
export interface Language {
  readonly name: string;
  /** The program, from the root of its repository. */
  readonly program: string;
  /** How the tasks of the project call `slipway`. */
  readonly slipway: string;
  /** How the default task runs the program. */
  readonly runs: string;
  /** Whether findings know lines of the program. */
  readonly knowsLines: boolean;
  /** The repository, with everything built and installed that the program needs. */
  prepare(): Ready;
}

export interface Ready {
  readonly repository: string;
  readonly command: readonly [string, ...string[]];
}

export interface Run {
  readonly status: number | null;
  readonly text: string;
  readonly milliseconds: number;
}

/** Runs the program, as its user does. */
export function run({ repository, command: [file, ...args] }: Ready, ...more: readonly string[]): Run {
  const began = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(file, [...args, ...more], { cwd: repository, encoding: 'utf8', env: { ...process.env, ...QUIET, JSII_HOST_STACK_TRACES: '1' } });
  return { status, text: stdout + stderr, milliseconds: Number(process.hrtime.bigint() - began) / 1e6 };
}

const WRITTEN = ['.github', 'identity', '.projen', '.gitattributes', '.gitignore'];

/** All that was written, with what stands for the program itself in place of its name. */
export function written({ repository }: Ready): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string): void => {
    if (!existsSync(join(repository, path))) return;
    if (statSync(join(repository, path)).isFile()) files.set(path, readFileSync(join(repository, path), 'utf8'));
    else readdirSync(join(repository, path)).sort().forEach((name) => add(`${path}/${name}`));
  };
  WRITTEN.forEach(add);
  return files;
}

/** So that a second run does not find what the first one wrote. */
export function unwrite({ repository }: Ready): void {
  WRITTEN.forEach((path) => rmSync(join(repository, path), { recursive: true, force: true }));
}

/** The line of the program that ends with a comment, such as `the mistake`. */
export function lineOf(repository: string, program: string, comment: string): number {
  const lines = readFileSync(join(repository, program), 'utf8').split('\n');
  const found = lines.findIndex((line) => /(?:\/\/|#) the /.test(line) && line.endsWith(` ${comment}`));
  if (found < 0) throw new Error(`no line of ${program} ends with '${comment}'`);
  return found + 1;
}
