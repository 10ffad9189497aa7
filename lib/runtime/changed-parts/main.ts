import { declaredParts } from './declared';
import { find } from './find';
import { tell } from './tell';
import { comparisonOfRun } from '../common/comparison';
import { GitError, gitIn } from '../common/git';
import { runnerOf } from '../common/runner';
import { UsageError, texts } from '../common/variables';

const { env } = process;
const runner = runnerOf(env);

try {
  const git = gitIn(env.GITHUB_WORKSPACE ?? process.cwd(), env);
  tell(find(declaredParts(env), texts(env, 'INPUT_ALWAYS'), comparisonOfRun(env, git), git), runner);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof GitError)) throw error;
  runner.fail(error.message);
  process.exitCode = 1;
}
