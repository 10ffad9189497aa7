import { GCP_IDENTITY_KIND, GcpWorkloadIdentity } from './gcp-workload-identity';
import { GcpIdentityModel } from './model';
import { shapeGcp } from './shape';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { PrincipalModel } from '../model';
import { acceptedClaims } from '../private/accepted';
import { usersOf } from '../private/users';
import { CloudModel } from '../resolved';

export function resolveGcp(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): CloudModel & { readonly gcp: GcpIdentityModel[] } {
  const identities = declared.of(GCP_IDENTITY_KIND);
  const defects: Defect[] = [];
  const gcp = identities.map((identity): GcpIdentityModel => {
    const { _id: id, _origin: origin, _props: props } = identity;
    const trusted = props.trustedBy.map((one) => one._model());
    const accepted = acceptedClaims({ label: `The identity '${id}'`, origin, trusted, format: props.subjectFormat }, repository, workflows);
    defects.push(...accepted.defects);
    return {
      kind: 'gcp-identity',
      id,
      origin,
      file: props.file ?? `identity/gcp/${props.projectId.replace(':', '-')}/slipway.tf.json`,
      projectId: props.projectId,
      projectNumber: props.projectNumber,
      pool: { id: props.poolId ?? 'github', create: props.createPool ?? true },
      providerId: props.providerId ?? id,
      displayName: props.displayName,
      description: props.description,
      issuer: repository.facts?.server.issuer ?? '',
      audience: props.audience,
      serviceAccount: props.serviceAccount,
      projectRoles: props.projectRoles ?? [],
      trusted,
      accepted: accepted.anyOf,
      subjects: accepted.subjects,
      condition: props.condition,
    };
  });
  const files = [...new Set(gcp.map(({ file }) => file))].map((file) => gcp.filter((identity) => identity.file === file));
  return {
    principals: identities.map((identity, i) => principal(identity, gcp[i], workflows)),
    files: files.map((group) => ({ id: group[0].id, file: group[0].file, origin: group[0].origin, shape: () => shapeGcp(group) })),
    defects,
    gcp,
  };
}

function principal({ providerName }: GcpWorkloadIdentity, model: GcpIdentityModel, workflows: readonly WorkflowModel[]): PrincipalModel {
  return {
    kind: 'principal',
    cloud: 'gcp',
    id: model.id,
    origin: model.origin,
    address: providerName,
    // The audience is left out: a job can ask for any. It keeps tokens for others out, not jobs.
    trust: { kind: 'claims', anyOf: model.accepted, opaque: model.condition !== undefined },
    trusted: model.trusted,
    users: usersOf(workflows, 'google-github-actions/auth', 'workload_identity_provider', providerName),
    statements: [],
  };
}
