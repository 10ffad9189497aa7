import { ReleaseModel } from './model';
import { RELEASE_KIND, Release } from './release';
import { Declared } from '../../core/inside';

export function resolveReleases(declared: Declared): ReleaseModel[] {
  return declared.of(RELEASE_KIND).map(resolveRelease);
}

function resolveRelease({ _id: id, _origin: origin, _props: { images = {}, charts = {}, artifacts = [] }, _folder: folder, _records: records }: Release): ReleaseModel {
  return {
    id,
    origin,
    folder,
    images: { ...images },
    charts: Object.fromEntries(Object.entries(charts).map(([name, { reference }]) => [name, reference])),
    artifacts: [...artifacts],
    records: records.flatMap(({ _origin, _job: job }) => (job ? [{ origin: _origin, workflow: job.workflow.file, job: job.jobId }] : [])),
  };
}
