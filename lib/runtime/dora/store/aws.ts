import { execFile } from 'child_process';
import { Variables } from '../../common/runner';

/** What the `aws` command line said. */
export interface AwsAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

export type Aws = (args: readonly string[]) => Promise<AwsAnswer>;

/** What the command line has no use for, and what it therefore does not get. */
const OURS = /^(DORA_|GITHUB_TOKEN$)/;

/** The `aws` command line of the machine, started without a shell. It finds its credentials as it always does. */
export function awsOf(variables: Variables): Aws {
  const env = { ...Object.fromEntries(Object.entries(variables).filter(([name]) => !OURS.test(name))), AWS_PAGER: '' };
  return async (args) => new Promise((resolve) => {
    execFile('aws', [...args], { env, timeout: 300_000, maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' }, (error, stdout, stderr) => {
      const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
      resolve({ ok: !error, stdout, stderr: missing ? 'there is no aws command line on this machine: install it in a step before' : stderr });
    });
  });
}

/** Why S3 did not do what it should, as it says it, in one line. */
export function reasonOf({ stderr }: AwsAnswer): string {
  const line = stderr.split('\n').map((part) => part.trim()).find((part) => part !== '') ?? 'it says nothing';
  return line.slice(0, 300);
}
