import { Baseline, baselineOf } from './baseline';
import { Row, breaksLimit, compare, isBad } from './compare';
import { Options } from './options';
import { amount, pageOf } from './page';
import { readReport } from './read-report';
import { Report, ReportError } from './report';
import { BrokenArtifactError } from '../common/artifacts';
import { Github, GithubError } from '../common/github';
import { Runner, Variables } from '../common/runner';

/** What the program may touch. */
export interface Surroundings {
  readonly variables: Variables;
  readonly github: Github;
  readonly runner: Runner;
  /** @throws ReportError when the file cannot be had */
  readonly read: (file: string) => string;
  /** Keeps the page for a comment. @returns where */
  readonly keep: (page: string) => string;
}

/** How it ended: `passed`, `failed`, `warned`. */
export type Outcome = 'passed' | 'failed' | 'warned';

/**
 * Judges a report.
 *
 * @throws ReportError, GithubError when nobody can judge it
 */
export async function judge(options: Options, { variables, github, runner, read, keep }: Surroundings): Promise<Outcome> {
  const now = readReport(read(options.report), options);
  const { baseline, before, notes, lacks, records } = await compared(options, variables, github, now);
  const rows = compare(now, before, options.rules);
  const page = pageOf({ title: options.title, rows, baseline, notes });
  runner.summary(page);
  runner.output('comment-file', keep(page));
  // On the default branch it is merged already: what is slower is told, and becomes what the next ones are compared with.
  const hard = rows.filter((row) => (records ? breaksLimit(row) : isBad(row)));
  const soft = rows.filter((row) => isBad(row) && !hard.includes(row));
  const problems = [...hard.map(sentence), ...lacks ? ['There is no baseline to compare with, and there must be one: run the workflow on the default branch first, or allow it to be missing.'] : []];
  for (const row of soft) runner.warn(sentence(row));
  for (const problem of problems) (options.advisory ? runner.warn : runner.fail)(problem);
  const outcome = problems.length > 0 ? (options.advisory ? 'warned' : 'failed') : soft.length > 0 ? 'warned' : 'passed';
  runner.output('regressions', String(rows.filter(isBad).length));
  runner.output('result', outcome);
  return outcome;
}

interface Compared {
  readonly baseline?: Baseline;
  readonly before?: Report;
  readonly notes: readonly string[];
  /** There is none where there must be one. */
  readonly lacks: boolean;
  /** What is measured becomes the baseline itself. */
  readonly records: boolean;
}

async function compared(options: Options, variables: Variables, github: Github, now: Report): Promise<Compared> {
  if (options.artifact === undefined) return { notes: ['Only limits are looked at.'], lacks: false, records: false };
  const { default_branch: branch } = await github.get<{ default_branch?: string }>('');
  if (typeof branch !== 'string' || branch === '') throw new GithubError('GitHub does not say which branch is the default one');
  const records = variables.GITHUB_REF === `refs/heads/${branch}` && !/^pull_request/.test(variables.GITHUB_EVENT_NAME ?? '');
  const baseline = await baselineOf(github, { workflow: workflowOf(variables), artifact: options.artifact, branch, run: Number(variables.GITHUB_RUN_ID) });
  if (baseline === undefined) return { notes: [`No run on ${branch} that succeeded has left a report yet.`], lacks: !records && !options.mayLack, records };
  const before = readReport(baseline.text, options);
  const other = before.machine !== undefined && now.machine !== undefined && before.machine !== now.machine;
  return { baseline, before, notes: other ? ['The processor is another one than before.'] : [], lacks: false, records };
}

/** `acme/app/.github/workflows/ci.yml@refs/heads/main`: of a workflow that is called, the one that calls. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '' }: Variables): string {
  const [, file] = /\/\.github\/workflows\/([^/@]+)@/.exec(ref) ?? [];
  if (file === undefined) throw new GithubError('the runner does not say which workflow this is');
  return file;
}

function sentence({ name, unit, before, now, change, limit, verdict }: Row): string {
  const shown = name.slice(0, 200);
  if (verdict === 'not measured') return `${shown} has a limit of ${amount(limit, unit)}, and was not measured.`;
  if (verdict === 'over') return `${shown} is ${amount(now, unit)}, and may be ${amount(limit, unit)} at most.`;
  return `${shown} takes ${amount(now, unit)} instead of ${amount(before, unit)}: ${change?.toFixed(1)} % more.`;
}

/** Why nobody can judge it, in words for people; undefined for what is a fault of the program. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof ReportError) return `The report cannot be read: ${error.message}.`;
  if (error instanceof BrokenArtifactError) return `The baseline cannot be read: ${error.message}.`;
  if (error instanceof GithubError) return `The baseline cannot be had: ${error.message}.`;
  return undefined;
}
