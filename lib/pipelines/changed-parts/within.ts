import { ChangedPart } from './changed-part';
import { ChangedParts } from './changed-parts';
import { Workflow } from '../../workflows/inside';
import { PipelineProps } from '../pipeline/pipeline-options';

/**
 * The changed parts of a pipeline that runs for nothing else: its job `changed`.
 *
 * @internal
 */
export function changedWithin(workflow: Workflow, id: string, { needs, condition, runsOn, env, jobs }: PipelineProps, parts: ChangedPart[], always: readonly string[]): ChangedParts {
  return new ChangedParts(workflow, `${id}-changed`, { needs, condition, runsOn, env, jobs: { find: { jobId: `${id}-changed`, ...jobs?.changed } }, parts, always: [workflow.file, ...always] });
}
