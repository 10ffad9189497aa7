import { execFile } from 'child_process';
import { join } from 'path';
import { Variables } from '../common/runner';

/** How long a script may take that measures something, in milliseconds. */
const LONGEST = 5 * 60_000;

/** Runs a script as a step would, in the folder of the release where PROMOTION_FOLDER names it. It gets the variables of the job, and not its token. */
export function bashIn(workspace: string, { GITHUB_TOKEN: _, PROMOTION_FOLDER: release = '', ...variables }: Variables): (script: string) => Promise<string | undefined> {
  const folder = join(workspace, release);
  return async (script) => new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: folder, env: variables, timeout: LONGEST, maxBuffer: 1024 * 1024 }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}
