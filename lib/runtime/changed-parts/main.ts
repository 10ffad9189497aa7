import { readFileSync } from 'fs';
import { declaredParts } from './declared';
import { find } from './find';
import { tell } from './tell';
import { comparisonOf } from '../common/comparison';
import { GitError, gitIn } from '../common/git';
import { runnerOf } from '../common/runner';
import { parsedObject } from '../common/shape';
import { UsageError, texts } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

try {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path, GITHUB_WORKSPACE: workspace = process.cwd() } = env;
  const git = gitIn(workspace, env);
  const payload = path === undefined ? {} : parsedObject(readFileSync(path, 'utf8')) ?? {};
  tell(find(declaredParts(env), texts(env, 'INPUT_ALWAYS'), comparisonOf(event, payload, git), git), runner);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof GitError)) throw error;
  runner.fail(error.message);
  process.exitCode = 1;
}
