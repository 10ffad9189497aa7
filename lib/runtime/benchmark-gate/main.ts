import { readFileSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { MOST } from './baseline';
import { judge, reasonOf } from './gate';
import { optionsOf } from './options';
import { ReportError } from './report';
import { githubOf } from '../common/github';
import { runnerOf } from '../common/runner';
import { UsageError } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

function read(file: string): string {
  const path = resolve(env.GITHUB_WORKSPACE ?? '', file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new ReportError('the file is not there');
  if (size > MOST) throw new ReportError(`it is longer than ${MOST} bytes`);
  return readFileSync(path, 'utf8');
}

function keep(page: string): string {
  const path = join(env.RUNNER_TEMP ?? tmpdir(), 'benchmark-gate.md');
  writeFileSync(path, page);
  return path;
}

async function main(): Promise<void> {
  try {
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = env;
    const github = githubOf({ apiUrl, repository, token, program: 'slipway-benchmark-gate', permissions: 'actions: read, contents: read' });
    if (await judge(optionsOf(env), { variables: env, github, runner, read, keep }) === 'failed') process.exitCode = 1;
  } catch (error) {
    const reason = error instanceof UsageError ? error.message : reasonOf(error);
    if (reason === undefined) throw error;
    // What nobody can judge is not good, and no warning either.
    runner.fail(reason);
    runner.output('result', 'failed');
    process.exitCode = 1;
  }
}

void main();
