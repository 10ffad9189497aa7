import { TestCase } from '../common/junit';

/** How a job went, as the run says it. */
export interface JobResult {
  readonly job: string;
  readonly result: string;
  /** How many artifacts it leaves at least; undefined where nobody knows before it runs. */
  readonly reports?: number;
}

/** What is in the artifact of a job, or of one leg of it. */
export interface Report {
  readonly artifact: string;
  readonly cases: readonly TestCase[];
  /** Files of it that cannot be read, and why. */
  readonly problems: readonly string[];
}

/** Tests of a job. */
export interface Totals {
  readonly job: string;
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly seconds: number;
}

/** A test, and where it ran. */
export interface Located {
  readonly leg: string;
  readonly test: TestCase;
}

/** All that there is to say. */
export interface Summary {
  readonly all: Totals;
  readonly jobs: readonly Totals[];
  readonly failed: readonly Located[];
  readonly flaky: readonly Located[];
  readonly slowest: readonly Located[];
  /** Why it cannot be said how the tests went. */
  readonly problems: readonly string[];
}

export const PREFIX = 'test-results-';
const SLOWEST = 10;
/** Below it nobody looks. */
const SLOW = 1;

/** Adds up what was found, and says what should have been found. */
export function summaryOf(reports: readonly Report[], results: readonly JobResult[]): Summary {
  const ids = results.map(({ job }) => job);
  const owned = reports.map((report) => ({ ...report, job: jobOf(report.artifact, ids), leg: report.artifact.slice(PREFIX.length) }));
  const jobs = [...new Set([...ids, ...owned.map(({ job }) => job)])].filter((job) => owned.some((report) => report.job === job));
  const located = owned.flatMap(({ leg, cases }) => cases.map((test): Located => ({ leg, test })));
  const none = located.length === 0 && results.some(({ result }) => result !== 'skipped') ? ['No test ran.'] : [];
  const problems = [
    ...results.flatMap((result) => {
      const problem = missing(result, owned.filter(({ job }) => job === result.job));
      return problem === undefined ? [] : [problem];
    }),
    ...owned.flatMap((report) => report.problems),
  ];
  return {
    all: totalsOf('', located),
    jobs: jobs.map((job) => totalsOf(job, owned.filter((report) => report.job === job).flatMap(({ leg, cases }) => cases.map((test) => ({ leg, test }))))),
    failed: located.filter(({ test }) => test.outcome === 'failed'),
    flaky: located.filter(({ test }) => test.flaky),
    slowest: located.filter(({ test }) => test.seconds >= SLOW).sort((a, b) => b.test.seconds - a.test.seconds).slice(0, SLOWEST),
    problems: problems.length > 0 ? problems : none,
  };
}

/** What is not there that should be. A leg that failed before its tests leaves nothing, and nobody should take that for a success. */
function missing({ job, result, reports: expected }: JobResult, found: readonly Report[]): string | undefined {
  const ended = `it ended with ${result || 'no result'}`;
  if (result === 'skipped') return undefined;
  if (found.length === 0) return `The job ${job} left no report: ${ended}.`;
  if (expected !== undefined && found.length < expected) return `The job ${job} left ${found.length} of ${expected} reports: ${ended}.`;
  if (result !== 'success' && result !== 'failure') return `Reports of the job ${job} may be missing: ${ended}.`;
  const silent = expected === undefined && result === 'failure' && !found.some(({ cases }) => cases.some(({ outcome }) => outcome === 'failed'));
  return silent ? `Reports of the job ${job} may be missing: it failed, and no test that is known did.` : undefined;
}

/** The job whose artifact it is: of two ids the longer one, and of a job that nobody named what stands there. */
function jobOf(artifact: string, ids: readonly string[]): string {
  const name = artifact.slice(PREFIX.length);
  const [longest] = ids.filter((id) => name === id || name.startsWith(`${id}-`)).sort((a, b) => b.length - a.length);
  return longest ?? name;
}

function totalsOf(job: string, tests: readonly Located[]): Totals {
  const sum = { passed: 0, failed: 0, skipped: 0, flaky: 0, seconds: 0 };
  for (const { test } of tests) {
    sum[test.outcome]++;
    if (test.flaky) sum.flaky++;
    sum.seconds += test.seconds;
  }
  return { job, tests: tests.length, ...sum };
}

/** The share of the tests that passed, of those that were not skipped. Never rounded up; nothing, when nothing ran or not everything is known. */
export function passRate({ all: { passed, failed }, problems }: Summary): string {
  return passed + failed === 0 || problems.length > 0 ? '' : String(Math.floor((passed / (passed + failed)) * 10_000) / 10_000);
}
