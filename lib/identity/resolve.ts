import { Declared } from '../core/inside';
import { RepositoryModel } from '../repository/inside';
import { WorkflowModel } from '../workflows/inside';
import { resolveAws } from './aws/resolve';
import { resolveAzure } from './azure/resolve';
import { resolveExternal } from './external/resolve';
import { resolveGcp } from './gcp/resolve';
import { ResolvedIdentities } from './resolved';

/** All cloud identities as data. Workflows and environments come first: trust is made of them. */
export function resolveIdentity(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): ResolvedIdentities {
  const aws = resolveAws(declared, workflows, repository);
  const gcp = resolveGcp(declared, workflows, repository);
  const azure = resolveAzure(declared, workflows, repository);
  const clouds = [aws, resolveExternal(declared, workflows), gcp, azure];
  return {
    principals: clouds.flatMap(({ principals }) => principals),
    files: clouds.flatMap(({ files }) => files),
    aws: aws.aws,
    gcp: gcp.gcp,
    azure: azure.azure,
    defects: clouds.flatMap(({ defects }) => defects),
  };
}
