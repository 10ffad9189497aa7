import { TreeDocument } from '../../core';
import { Resources, escapeTemplate, terraformDocument, terraformName } from '../terraform';
import { AzureCredentialModel } from './model';

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
    for (const [name, subject] of named(credential)) {
      const common = { issuer: `https://${credential.issuer}`, subject: escapeTemplate(subject) };
      if (credential.holder.kind === 'application') {
        resources.azuread_application_federated_identity_credential[terraformName(name)] = {
          application_id: `/applications/${credential.holder.id}`, display_name: name, audiences: [credential.audience], ...common,
        };
      } else {
        resources.azurerm_federated_identity_credential[terraformName(name)] = {
          name, user_assigned_identity_id: credential.holder.id, audience: [credential.audience], ...common,
        };
      }
    }
  }
  const kinds = new Set(credentials.map(({ holder }) => holder.kind));
  const providers = { ...(kinds.has('application') ? AZUREAD : {}), ...(kinds.has('managed-identity') ? AZURERM : {}) };
  return terraformDocument(credentials[0].file, credentials[0].origin, providers, resources);
}

function named({ id, subjects }: AzureCredentialModel): [name: string, subject: string][] {
  return subjects.map((subject, i) => [subjects.length === 1 ? id : `${id}-${i + 1}`, subject]);
}
