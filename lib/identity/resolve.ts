import { CloudModel } from './cloud';
import { CLOUDS } from './clouds';
import { ResolvedIdentities } from './resolved';
import { Declared } from '../core/inside';
import { RepositoryModel } from '../repository/inside';
import { WorkflowModel } from '../workflows/inside';

/** All cloud identities as data. */
export function resolveIdentity(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): ResolvedIdentities {
  const clouds = CLOUDS.map((cloud) => cloud.resolve(declared, workflows, repository));
  const all = <T>(part: (cloud: CloudModel) => readonly T[] | undefined): T[] => clouds.flatMap((cloud) => part(cloud) ?? []);
  return {
    principals: all(({ principals }) => principals),
    files: all(({ files }) => files),
    aws: all(({ aws }) => aws),
    gcp: all(({ gcp }) => gcp),
    azure: all(({ azure }) => azure),
    defects: all(({ defects }) => defects),
  };
}
