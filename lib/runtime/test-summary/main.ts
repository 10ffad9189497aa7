import { summarize } from './summarize';
import { runnerOf } from '../common/runner';
import { UsageError } from '../common/variables';

const runner = runnerOf(process.env);

try {
  if (!summarize(process.env, runner)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  runner.fail(error.message);
  process.exitCode = 2;
}
