import { models } from './support';
import { Delivery } from 'slipway/delivery';
import { Trusted } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';

export const SUBJECT = 'repo:acme@1/app@2:environment:production';
export const LEGACY = 'repo:acme/app:environment:production';
export const CLAIMS = { sub: [SUBJECT], repository_owner_id: ['1'], repository_id: ['2'] };
export const ISSUER = 'token.actions.githubusercontent.com';
export const POLICY = { Statement: { Effect: 'Deny', Action: '*', Principal: '*' } };
export const ELSEWHERE = `acme/elsewhere@${'a'.repeat(40)}`;

export function production(made: Delivery): { readonly trustedBy: Trusted[]; readonly environment: DeploymentEnvironment } {
  const environment = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
  return { environment, trustedBy: [Trusted.environment(environment)] };
}

export function errorOf(run: () => unknown): object {
  try {
    run();
  } catch (error) {
    return error as object;
  }
  return {};
}

export const identitiesOf = (made: Delivery) => models(made).identity;
/** Files as Terraform reads them. */
export const fileOf = (made: Delivery, path: string) => JSON.parse(made.synthText(path)) as { resource: Record<string, Record<string, Record<string, unknown>>>; terraform: object };

export const AZURE = { clientId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222', applicationObjectId: '33333333-3333-3333-3333-333333333333' };
export const MANAGED = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deployer';
export const AZURE_FILE = 'identity/azure/slipway.tf.json';

export const GCP = { projectId: 'acme-production', projectNumber: '123456789012' };
export const GCP_FILE = 'identity/gcp/acme-production/slipway.tf.json';
export const POOL = 'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools';
