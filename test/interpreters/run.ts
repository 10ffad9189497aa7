import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  /** Files that the script left behind. */
  readonly files: string[];
}

/** Runs a hoisted script as the runner does: from a file, with the values of the expressions in the environment. */
export function run(program: string, args: string[], script: string, env: Record<string, string>): Run {
  const home = mkdtempSync(join(tmpdir(), 'hoist-'));
  const file = join(home, 'script');
  const work = mkdtempSync(join(tmpdir(), 'hoist-work-'));
  try {
    writeFileSync(file, script);
    const { stdout, stderr, status } = spawnSync(program, [...args, file], { cwd: work, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8', timeout: 5000 });
    return { stdout: stdout ?? '', stderr: stderr ?? '', status, files: readdirSync(work) };
  } finally {
    rmSync(home, { recursive: true });
    rmSync(work, { recursive: true });
  }
}

/** Values that do harm, or lose something, wherever a shell reads them once too often. */
export const HOSTILE = [
  '"; touch pwned; "', "'; touch pwned; '", '$(touch pwned)', '`touch pwned`', 'a\ntouch pwned\n', 'two  words', '*', '$HOME ${PATH}', '\\', 'a\\nb', '-n',
  '#', '~', '{a,b}', 'a[$(touch pwned)]', '&', '%s%n', '!', 'é€😀', ')', '}', 'EOF', "a'b\"c",
];
