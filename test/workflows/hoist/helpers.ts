import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hoisted, hoist } from '../../../lib/workflows/hoist';

/** A script written as in a workflow, with `${{ }}`. */
export function hoisted(script: string, shell?: string, taken: string[] = []): Hoisted {
  const parts = script.split(/\$\{\{(.*?)\}\}/s).map((text, i) => (i % 2 === 0 ? text : { expression: text }));
  return hoist(parts, shell, new Set(taken));
}

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

export const HAS_BASH = existsSync('/bin/bash');
export const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

/** Values that do harm, or lose something, wherever a shell reads them once too often. */
export const HOSTILE = [
  '"; touch pwned; "', "'; touch pwned; '", '$(touch pwned)', '`touch pwned`', 'a\ntouch pwned\n', 'two  words', '*', '$HOME ${PATH}', '\\', 'a\\nb', '-n',
  '#', '~', '{a,b}', 'a[$(touch pwned)]', '&', '%s%n', '!', 'é€😀', ')', '}', 'EOF', "a'b\"c",
];

/** A script in which `§` stands for an expression. */
export function read(text: string, shell: string, expression = 'inputs.v'): Hoisted {
  return hoisted(text.split('§').join(`\${{ ${expression} }}`), shell);
}

/** Tests for scripts whose expression stands where no variable is safe: by what is said of the place, the script and the line that is shown instead, if one is right. */
export function refusals(shell: string, places: readonly (readonly [context: string, lines: readonly (readonly [text: string, rewrite: string | undefined])[]])[]): void {
  describe.each(places)('%s', (context, lines) => {
    test.each(lines)('is refused: %s', (text, rewrite) => {
      const [problem] = read(text, shell).problems;
      expect([problem.context, problem.rewrite]).toEqual([context, rewrite]);
    });
  });
}
