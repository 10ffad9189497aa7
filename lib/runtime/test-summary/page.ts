import { Located, Summary, Totals } from './totals';
import { cell, span, table } from '../common/words';

/** GitHub takes 65,536 characters of a comment; what finds it again stands in it as well. */
export const LONGEST = 65_000;
const SHOWN = { failed: 100, flaky: 50, problems: 50, jobs: 200 };

/** What is said of the tests of a run, on its page and on the pull request. @param run where all of it can be read */
export function page(summary: Summary, title: string, run: string): string {
  const { all, jobs, failed, flaky, slowest, problems } = summary;
  const parts = [
    `### ${cell(title)}\n\n${headline(summary)}`,
    ...problems.length > 0 ? [list(problems.map((problem) => `- :warning: ${cell(problem, 500)}`), SHOWN.problems)] : [],
    ...failed.length > 0 ? [`**Failed**\n\n${list(failed.map(failure), SHOWN.failed)}`] : [],
    ...jobs.length > 0 ? [table([['Job', 'Tests', 'Passed', 'Failed', 'Skipped', 'Flaky', 'Time'], ...jobs.slice(0, SHOWN.jobs).map((job) => row(job.job, job)), ...jobs.length > 1 ? [row('All', all)] : []])] : [],
    ...flaky.length > 0 ? [folded(`Flaky: they passed when they were run again (${flaky.length})`, list(flaky.map(({ leg, test }) => `- ${cell(test.name)} (${cell(leg)})`), SHOWN.flaky))] : [],
    ...slowest.length > 0 ? [folded('Slowest', list(slowest.map(({ leg, test }) => `- ${time(test.seconds)}: ${cell(test.name)} (${cell(leg)})`), slowest.length))] : [],
  ];
  return within(parts, run);
}

function headline({ all: { tests, failed, skipped, flaky }, problems }: Summary): string {
  const besides = [...skipped > 0 ? [`${skipped} skipped`] : [], ...flaky > 0 ? [`${flaky} flaky`] : []].join(', ');
  const behind = besides === '' ? '' : ` (${besides})`;
  if (problems.length > 0) return `:warning: **It is not known how all tests went.** Of ${tests} that are known, ${failed} failed${behind}.`;
  if (tests === 0) return 'No test had to run.';
  return failed > 0 ? `:x: **${failed} of ${tests} tests failed**${behind}.` : `:white_check_mark: **${tests - skipped} ${tests - skipped === 1 ? 'test' : 'tests'} passed**${behind}.`;
}

const failure = ({ leg, test }: Located) => `- **${cell(test.name)}** (${cell(leg)})${test.message === '' ? '' : `: ${cell(test.message, 300)}`}`;

const row = (name: string, { tests, passed, failed, skipped, flaky, seconds }: Totals) => [cell(name), ...[tests, passed, failed, skipped, flaky].map(String), time(seconds)];

const time = (seconds: number): string => (seconds < 10 ? `${seconds.toFixed(1)} s` : span(seconds));

const folded = (title: string, text: string) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;

function list(lines: readonly string[], most: number): string {
  return [...lines.slice(0, most), ...lines.length > most ? [`- … and ${lines.length - most} more`] : []].join('\n');
}

/** What comes last is left out first. */
function within(parts: readonly string[], run: string): string {
  const note = `… the rest is in the artifacts of [the run](${run})`;
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length + part.length + note.length + 4 > LONGEST) return [...shown, note].join('\n\n');
    shown.push(part);
    length += part.length + 2;
  }
  return shown.join('\n\n');
}
