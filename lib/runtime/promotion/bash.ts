import { execFile } from 'child_process';
import { Variables } from '../common/runner';

/** How long a script may take that measures something, in milliseconds. */
const LONGEST = 5 * 60_000;

/** Runs a script as a step would. It gets the variables of the job, and not its token. */
export function bashIn(folder: string, { GITHUB_TOKEN: _, ...variables }: Variables): (script: string) => Promise<string | undefined> {
  return async (script) => new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: folder, env: variables, timeout: LONGEST, maxBuffer: 1024 * 1024 }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}
