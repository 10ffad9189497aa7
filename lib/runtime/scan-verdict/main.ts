import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { UnreadableError } from './finding';
import { memoryOf } from './known';
import { verdict } from './program';
import { githubOf } from '../common/github';
import { runnerOf } from '../common/runner';
import { UsageError } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

function readReport(file: string, most: number): string | undefined {
  const path = join(env.INPUT_REPORTS || '.', file);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  // A link could lead to the report of another scanner.
  if (!found.isFile() || found.size > most) throw new UnreadableError(`its report is no file of at most ${most} bytes`);
  return readFileSync(path, 'utf8');
}

async function main(): Promise<void> {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '', RUNNER_TEMP: temporary = tmpdir() } = env;
  try {
    const passed = await verdict({
      variables: env,
      runner,
      now: Math.floor(Date.now() / 1000),
      readReport,
      memory: () => memoryOf(githubOf({ apiUrl, repository, token, program: 'slipway-scan-verdict', permissions: 'security-events: read' }), (branch) => env.GITHUB_REF === `refs/heads/${branch}`),
      write: (file, text) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      },
      folder: join(temporary, 'scan-verdict'),
    });
    if (!passed) process.exitCode = 1;
  } catch (error) {
    runner.output('result', 'error');
    // What went wrong elsewhere may hold anything that a report holds.
    runner.fail(error instanceof UsageError ? error.message : `The scans cannot be judged: ${(error as Error).name}.`);
    process.exitCode = 1;
  }
}

void main();
