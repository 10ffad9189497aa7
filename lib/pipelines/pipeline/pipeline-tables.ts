import { kinds, optionTable } from '../../core/inside';
import { BaseJob, JOB_KINDS, optionKinds, Runner } from '../../workflows/inside';

/** Options of every pipeline, for the table of each. Those of a job are looked at here already, where the slip is, by the kinds that the job itself has. */
export const PIPELINE = {
  needs: kinds.list(kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id')),
  condition: optionKinds.condition,
  runsOn: kinds.made((value) => value instanceof Runner, "a Runner, such as Runner.UBUNTU_LATEST or Runner.labels('…')"),
  env: optionKinds.variables,
  jobs: kinds.map(kinds.struct(optionTable({ ...JOB_KINDS, jobId: kinds.text }), 'the options of a job', "{ jobId: 'unit-tests' }")),
};
