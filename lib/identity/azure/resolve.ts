import { AZURE_CREDENTIAL_KIND } from './azure-federated-credential';
import { AzureCredentialModel } from './model';
import { shapeAzure } from './shape';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { PrincipalModel } from '../model';
import { acceptedClaims } from '../private/accepted';
import { usersOf } from '../private/users';
import { CloudModel } from '../resolved';

export function resolveAzure(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): CloudModel & { readonly azure: AzureCredentialModel[] } {
  const defects: Defect[] = [];
  const azure: AzureCredentialModel[] = [];
  const principals: PrincipalModel[] = [];
  for (const credential of declared.of(AZURE_CREDENTIAL_KIND)) {
    const { _id: id, _origin: origin, _props: props } = credential;
    const trusted = props.trustedBy.map((one) => one._model());
    const accepted = acceptedClaims({ label: `The credential '${id}'`, origin, trusted, format: props.subjectFormat }, repository, workflows);
    defects.push(...accepted.defects);
    azure.push({
      kind: 'azure-credential',
      id,
      origin,
      file: props.file ?? 'identity/azure/slipway.tf.json',
      clientId: props.clientId,
      tenantId: props.tenantId,
      subscriptionId: props.subscriptionId,
      holder: props.applicationObjectId === undefined ? { kind: 'managed-identity', id: props.managedIdentityId! } : { kind: 'application', id: props.applicationObjectId },
      issuer: repository.facts?.server.issuer ?? '',
      audience: credential._audience,
      trusted,
      subjects: accepted.subjects,
    });
    principals.push({
      kind: 'principal',
      cloud: 'azure',
      id,
      origin,
      address: props.clientId,
      // The subject is all that Azure looks at. A job can ask for any audience: it keeps tokens for others out, not jobs.
      trust: { kind: 'claims', anyOf: accepted.subjects.length > 0 ? [{ sub: accepted.subjects }] : [], opaque: false },
      trusted,
      users: usersOf(workflows, 'azure/login', 'client-id', props.clientId),
      statements: [],
    });
  }
  const files = [...new Set(azure.map(({ file }) => file))].map((file) => azure.filter((credential) => credential.file === file));
  return {
    principals,
    files: files.map((group) => ({ id: group[0].id, file: group[0].file, origin: group[0].origin, shape: () => shapeAzure(group) })),
    defects,
    azure,
  };
}
