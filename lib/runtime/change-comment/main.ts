import { writeFileSync } from 'fs';
import { join, resolve } from 'path';
import { JobResult, comment } from './comment';
import { sectionsIn } from './sections';
import { runnerOf } from '../common/runner';
import { UsageError, given, required } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

/** `dev success`, a job in each line. */
function results(text: string): JobResult[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const at = line.trim().lastIndexOf(' ');
    return { name: line.trim().slice(0, at), result: line.trim().slice(at + 1) };
  });
}

try {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', RUNNER_TEMP: temporary = '.' } = env;
  const sections = sectionsIn(resolve(required(env, 'INPUT_FOLDER')));
  const text = comment(sections, results(given(env, 'INPUT_RESULTS') ?? ''), { title: required(env, 'INPUT_TITLE'), run: `${server}/${repository}/actions/runs/${run}` });
  const file = join(resolve(temporary), 'change-comment.md');
  writeFileSync(file, text);
  runner.summary(text);
  runner.output('file', file);
  runner.output('changed', String(sections.some(({ changed }) => changed)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  runner.fail(error.message);
  process.exitCode = 1;
}
