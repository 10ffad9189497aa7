import { TreeDocument } from '../../core/inside';
import { Resources, escapeTemplate, place, terraformDocument } from '../terraform';
import { AzureCredentialModel } from './model';
import { namedSubjects } from './named-subjects';

/** From these versions on the arguments have the names that are written here. */
const AZUREAD = { azuread: { source: 'hashicorp/azuread', version: '>= 3.0.0' } };
const AZURERM = { azurerm: { source: 'hashicorp/azurerm', version: '>= 5.0.0' } };

/** The Terraform configuration of the credentials that share a file: one resource for every subject. */
export function shapeAzure(credentials: readonly AzureCredentialModel[]): TreeDocument {
  const resources = {
    azuread_application_federated_identity_credential: {} as Record<string, object>,
    azurerm_federated_identity_credential: {} as Record<string, object>,
  } satisfies Resources;
  for (const credential of credentials) {
    for (const [name, subject] of namedSubjects(credential)) {
      const common = { issuer: `https://${credential.issuer}`, subject: escapeTemplate(subject) };
      const audiences = [escapeTemplate(credential.audience)];
      if (credential.holder.kind === 'application') {
        place(resources.azuread_application_federated_identity_credential, name, { application_id: `/applications/${credential.holder.id}`, display_name: name, audiences, ...common });
      } else {
        place(resources.azurerm_federated_identity_credential, name, { name, user_assigned_identity_id: escapeTemplate(credential.holder.id), audience: audiences, ...common });
      }
    }
  }
  const kinds = new Set(credentials.map(({ holder }) => holder.kind));
  const providers = { ...(kinds.has('application') ? AZUREAD : {}), ...(kinds.has('managed-identity') ? AZURERM : {}) };
  return terraformDocument(credentials[0].file, credentials[0].origin, providers, resources);
}
