import { writeFileSync } from 'fs';
import { join, resolve } from 'path';
import { page } from './page';
import { LIMITS, Limits, readReports } from './read-reports';
import { JobResult, passRate, summaryOf } from './totals';
import { Runner, Variables } from '../common/runner';
import { UsageError, given, required } from '../common/variables';

/**
 * Says how the tests of a run went.
 *
 * @returns whether that is known
 */
export function summarize(variables: Variables, runner: Runner, limits: Limits = LIMITS): boolean {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', RUNNER_TEMP: temporary = '.' } = variables;
  const summary = summaryOf(readReports(resolve(required(variables, 'INPUT_FOLDER')), limits), resultsOf(given(variables, 'INPUT_RESULTS') ?? ''));
  const text = page(summary, given(variables, 'INPUT_TITLE') ?? 'Test results', `${server}/${repository}/actions/runs/${run}`);
  const file = join(resolve(temporary), 'test-summary.md');
  writeFileSync(file, text);
  runner.summary(text);
  const { all: { tests, passed, failed, skipped, flaky } } = summary;
  for (const [name, value] of Object.entries({ tests, passed, failed, skipped, flaky })) runner.output(name, String(value));
  runner.output('pass-rate', passRate(summary));
  runner.output('file', file);
  for (const problem of summary.problems.slice(0, 10)) runner.fail(problem);
  return summary.problems.length === 0;
}

/** `unit 4 success`: a job, how many reports it leaves, and its result; nothing stands behind the number when it has none. */
function resultsOf(text: string): JobResult[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [job, reports, result = ''] = line.split(/\s+/);
    if (!/^[\w-]+$/.test(job) || !/^(?:\*|\d{1,4})$/.test(reports ?? '')) throw new UsageError('INPUT_RESULTS has a line that is not the id of a job, a number of reports and a result.');
    return { job, result, reports: reports === '*' ? undefined : Number(reports) };
  });
}
