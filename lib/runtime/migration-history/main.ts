import { judge } from './judge';
import { comparisonOfRun } from '../common/comparison';
import { GitError, gitIn } from '../common/git';
import { taking } from '../common/patterns';
import { runnerOf } from '../common/runner';
import { UsageError, given, required, texts } from '../common/variables';
import { cell } from '../common/words';

const { env } = process;
const runner = runnerOf(env);

try {
  const folders = texts(env, 'INPUT_FOLDERS').map((folder) => `${folder}/`);
  const tool = required(env, 'INPUT_TOOL');
  if (tool !== 'flyway' && tool !== 'alembic') throw new UsageError("INPUT_TOOL is neither 'flyway' nor 'alembic'.");
  if (folders.length === 0) throw new UsageError('INPUT_FOLDERS names no folder.');
  const ours = (files: readonly string[]) => files.filter((file) => folders.some((folder) => file.startsWith(folder)));
  const git = gitIn(env.GITHUB_WORKSPACE ?? process.cwd(), env);
  const comparison = comparisonOfRun(env, git);
  const known = 'before' in comparison ? { before: ours(git.files(comparison.before)), changed: ours(git.changed(comparison.before, comparison.after)) } : { changed: [] };
  const after = ours(git.files(git.head().commit));
  // A folder that was renamed would be an empty history, in which nothing is wrong.
  if (after.length === 0) throw new UsageError(`There are no migrations in ${folders.join(', ')}.`);
  if ('unknown' in comparison) runner.log(`Whether an applied migration was changed cannot be said: ${comparison.unknown}.`);
  const mistakes = judge({ ...known, after }, { tool, outOfOrder: given(env, 'INPUT_OUT_OF_ORDER') === 'true', mayChange: taking(texts(env, 'INPUT_MAY_CHANGE')) });
  for (const { path: file, why } of mistakes) runner.fail(`${JSON.stringify(file)} ${why}.`);
  const lines = mistakes.map(({ path: file, why }) => `- ${cell(file)} ${cell(why, 500)}`);
  runner.summary(['### Migrations', '', ...lines.length > 0 ? lines : [`${after.length} files, and nothing is wrong with their history.`]].join('\n'));
  if (mistakes.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UsageError || error instanceof GitError)) throw error;
  runner.fail(error.message);
  process.exitCode = 1;
}
