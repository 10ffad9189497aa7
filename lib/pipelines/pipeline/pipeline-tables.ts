import { kinds, isRecord } from '../../core/inside';
import { BaseJob, optionKinds, Runner } from '../../workflows/inside';

/** Options of every pipeline, for the table of each: the options of a job are looked at by the job. */
export const PIPELINE = {
  needs: kinds.list(kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id')),
  condition: optionKinds.condition,
  runsOn: kinds.made((value) => value instanceof Runner, "a Runner, such as Runner.UBUNTU_LATEST or Runner.labels('…')"),
  env: optionKinds.variables,
  jobs: kinds.map(kinds.made(isRecord, "the options of a job, such as { jobId: 'unit-tests' }")),
};
