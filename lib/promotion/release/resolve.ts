import { ReleaseModel, ReleaseRecordModel } from './model';
import { RELEASE_KIND, Release } from './release';
import { ReleaseRecord } from './release-record';
import { Declared } from '../../core/inside';
import { Expression } from '../../expressions/inside';

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
    records: records.flatMap(resolveRecord),
  };
}

/** One that no job has taken in records nothing. */
function resolveRecord({ _origin: origin, _job: job, _options: { tests = [], coverage, attest = true, database } }: ReleaseRecord): ReleaseRecordModel[] {
  if (!job) return [];
  const said = { tests: tests.length > 0, coverage: coverage !== undefined, attested: attest, database: database && undoing(database.reversible) };
  return [{ origin, workflow: job.workflow.file, job: job.jobId, ...said }];
}

function undoing(reversible: boolean | Expression): ReleaseRecordModel['database'] {
  return reversible instanceof Expression ? 'said-by-run' : reversible ? 'reversible' : 'irreversible';
}
