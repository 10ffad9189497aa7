import { Expression } from '../../expressions/inside';
import { BaseJob, JobProps, Runner } from '../../workflows/inside';

/** What a job of a pipeline is to be otherwise. What is not said stays as the pipeline has it; `needs` and `env` are added, and `condition` must hold besides the pipeline's own. */
export interface PipelineJobOptions extends JobProps {
  /**
   * Its id in the file.
   *
   * @default - the id of the pipeline, a dash and the name of the part: `python-test`
   */
  readonly jobId?: string;
}

/** What every ready-made pipeline takes. */
export interface PipelineProps {
  /**
   * Jobs that must be done before any of it begins.
   *
   * @default - none
   */
  readonly needs?: BaseJob[];
  /**
   * Its jobs run only when this holds.
   *
   * @default - always
   */
  readonly condition?: Expression;
  /**
   * The machine of its jobs.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * Environment variables of its jobs.
   *
   * @default - none
   */
  readonly env?: { [name: string]: string | number | boolean | Expression };
  /**
   * What single jobs of it are to be, by the names of the parts: `{ test: { jobId: 'unit-tests', timeout: Duration.minutes(20) } }`.
   *
   * @default - as the pipeline has them
   */
  readonly jobs?: { [part: string]: PipelineJobOptions };
}
