import { inFolder } from './in-folder';
import { LanguageJob, LanguagePipeline } from './language-pipeline';
import { asWritten, InvalidValueError } from '../../../core/inside';
import { Expression, Functions } from '../../../expressions/inside';
import { Step } from '../../../workflows/inside';
import { judgeCoverage } from '../../reports/judge-coverage';
import { keepCoverage, keepTestResults } from '../../reports/keep-reports';

/** What tests leave behind: paths and patterns from the folder of the pipeline. @internal */
export interface TestReports {
  /** The step that writes them. */
  readonly after: Step;
  readonly junit: readonly string[];
  /** None: the coverage is not measured. */
  readonly coverage: readonly string[];
  /** The least share of the lines, in percent. Undefined: whatever it is. */
  readonly minimum?: number;
}

/** Keeps what tests wrote, sends the coverage to Codecov, and judges it. @internal */
export function reportTests(pipeline: LanguagePipeline, { job, leg, matrix }: LanguageJob, { after, junit, coverage, minimum }: TestReports): void {
  const { workingDirectory, codecov, matrix: tests } = pipeline._language;
  const paths = (list: readonly string[]) => list.map((path) => (path.startsWith('!') ? `!${inFolder(workingDirectory, path.slice(1))}` : inFolder(workingDirectory, path)));
  if (junit.length > 0) keepTestResults(job, { paths: paths(junit), leg, after });
  if (coverage.length === 0) return;
  keepCoverage(job, { paths: paths(coverage), leg, after });
  const reports = paths(coverage).filter((path) => !path.startsWith('!'));
  if (codecov) job.use(codecov._step({ flag: job.jobId, files: reports, after }));
  if (minimum === undefined) return;
  // What a system leaves out cannot be reached there: one leg is judged, the one on which everything else runs.
  const single: Expression[] = [];
  for (const [axis, value] of [['version', tests?._version], ['os', tests?._system?._spec.labels[0]]] as const) if (value !== undefined && matrix?._axes.has(axis)) single.push(matrix.get(axis).equalTo(value));
  judgeCoverage(job, { title: `Coverage of ${job.jobId}`, reports, minimum, ...single.length > 0 && { condition: single.length === 1 ? single[0] : Functions.allOf(...single) } });
}

/** Told where the coverage is asked for, and nothing would measure it. @internal */
export function expectMeasured(call: string, id: string, option: string, why: string): never {
  throw new InvalidValueError('call/contradiction', `${call}(${asWritten(id)}, …)`, why, { option });
}
