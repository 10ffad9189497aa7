import { ChangedParts } from './changed-parts';
import { ChangedPartsModel } from './model';
import { Declared } from '../../core/inside';
import { PIPELINE_KIND } from '../pipeline/pipeline';

export function resolveChangedParts(declared: Declared): ChangedPartsModel[] {
  return declared.of(PIPELINE_KIND).flatMap((pipeline) => (pipeline instanceof ChangedParts
    ? [{ id: pipeline._id, origin: pipeline._origin, workflow: pipeline.workflow._id, job: pipeline.job('find').jobId }]
    : []));
}
