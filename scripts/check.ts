import { execFileSync, spawnSync } from 'child_process';

let passed = 0;
let failed = 0;

/** Runs a command; its output, or an error that holds all it said. */
export function output(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
  }
}

/** Runs a command that may fail: its exit code, and all it said. */
export function outcome(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, text: stdout + stderr };
}

/** One check, reported on one line. */
export function check(title: string, work: () => void): void {
  try {
    work();
    passed++;
    console.log(`ok    ${title}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${title}\n${(error as Error).message}`);
  }
}

/** Prints the sum; whether all went well. */
export function finish(what: string): boolean {
  console.log(`\n${what}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
  return failed === 0;
}
