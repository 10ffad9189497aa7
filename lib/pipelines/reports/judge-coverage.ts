import { COVERAGE_GATE } from './coverage-program';
import { LocalActionStep } from '../../actions/inside';
import { Expression } from '../../expressions/inside';
import { Job } from '../../workflows/inside';
import { ProgramAction } from '../programs/program-action';

/** What is asked of the coverage of a job. @internal */
export interface CoverageDemand {
  /** What the page of the run calls it. */
  readonly title: string;
  /** Paths and patterns, from the root of the repository. */
  readonly reports: readonly string[];
  /** In percent. */
  readonly minimum: number;
  /** Undefined: whenever all before it went well. */
  readonly condition?: Expression;
}

/** Fails a job whose tests reach less than was agreed. The action stands in the repository, so the job has checked it out before. @internal */
export function judgeCoverage(job: Job, { title, reports, minimum, condition }: CoverageDemand): LocalActionStep {
  const step = ProgramAction.of(job.workflow, COVERAGE_GATE).step({ name: 'Coverage gate', condition, inputs: { reports: reports.join('\n'), minimum: String(minimum), title } });
  job.use(step);
  return step;
}
