import { AWS_ACCOUNT_KIND } from './aws/aws-account';
import { AWS_ROLE_KIND } from './aws/aws-role';
import { AZURE_CREDENTIAL_KIND } from './azure/azure-federated-credential';
import { RULES } from './checks';
import { IDENTITIES } from './declared-identities';
import { EXTERNAL_ROLE_KIND } from './external/external-role';
import { GCP_IDENTITY_KIND } from './gcp/gcp-workload-identity';
import { resolveIdentity } from './resolve';
import { ResolvedIdentities } from './resolved';
import { Room } from '../checks/inside';
import { DeclaredRepository } from '../repository/inside';
import { DeclaredWorkflows } from '../workflows/inside';

export const ROOM: Room<ResolvedIdentities> = {
  key: IDENTITIES,
  kinds: [AWS_ACCOUNT_KIND, AWS_ROLE_KIND, AZURE_CREDENTIAL_KIND, EXTERNAL_ROLE_KIND, GCP_IDENTITY_KIND],
  // Trust is made of workflows and environments.
  resolve: (declared, model) => resolveIdentity(declared, DeclaredWorkflows.of(model), DeclaredRepository.of(model)),
  defects: ({ defects }) => defects,
  documents: ({ files }) => files.map(({ id, file, origin, shape }) => ({ what: `template of '${id}'`, file, origin, shape })),
  rules: RULES,
};
