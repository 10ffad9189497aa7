import { VaultRoleModel } from './model';
import { TreeDocument } from '../../core/inside';
import { Resources, escapeTemplate, place, terraformDocument } from '../terraform';

/** The Terraform configuration of all roles. */
export function shapeVault(file: string, roles: readonly VaultRoleModel[]): TreeDocument {
  const resources = { vault_jwt_auth_backend_role: {} as Record<string, object> } satisfies Resources;
  for (const { id, backend, policies, subjects } of roles) {
    place(resources.vault_jwt_auth_backend_role, id, {
      backend: escapeTemplate(backend), role_name: escapeTemplate(id), role_type: 'jwt', user_claim: 'sub', bound_claims: { sub: subjects.map(escapeTemplate).join(',') }, token_policies: policies.map(escapeTemplate),
    });
  }
  return terraformDocument(file, roles[0].origin, { vault: { source: 'hashicorp/vault', version: '>= 4.0.0' } }, resources);
}
