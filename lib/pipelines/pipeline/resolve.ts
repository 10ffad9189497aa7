import { ReadyPipelineModel } from './model';
import { PIPELINE_KIND } from './pipeline';
import { Declared } from '../../core/inside';

export function resolvePipelines(declared: Declared): ReadyPipelineModel[] {
  return declared.of(PIPELINE_KIND).map(({ _id: id, _origin: origin, workflow, _parts, _pipeline: { jobs = {} } }) => ({
    id,
    origin,
    workflow: workflow._id,
    jobs: Object.fromEntries([..._parts].map(([part, job]) => [part, job.jobId])),
    changedParts: Object.keys(jobs),
  }));
}
