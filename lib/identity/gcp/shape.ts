import { TreeDocument } from '../../core';
import { escapeTemplate, Resources, terraformDocument, terraformName } from '../terraform';
import { conditionOf } from './attribute-condition';
import { GcpIdentityModel } from './model';
import { subjectMapping } from './subject-mapping';

const PROVIDERS = { google: { source: 'hashicorp/google', version: '>= 6.0.0' } };

/** The Terraform configuration of the identities that share a file. */
export function shapeGcp(identities: readonly GcpIdentityModel[]): TreeDocument {
  const resources = {
    google_iam_workload_identity_pool: {} as Record<string, object>,
    google_iam_workload_identity_pool_provider: {} as Record<string, object>,
    google_service_account_iam_member: {} as Record<string, object>,
    google_project_iam_member: {} as Record<string, object>,
  } satisfies Resources;
  for (const identity of identities) {
    const { pool, projectId: project } = identity;
    if (pool.create) resources.google_iam_workload_identity_pool[terraformName(pool.id)] ??= { project, workload_identity_pool_id: pool.id, display_name: pool.id, description: 'Jobs of GitHub Actions' };
    resources.google_iam_workload_identity_pool_provider[terraformName(identity.id)] = provider(identity);
    Object.assign(resources.google_service_account_iam_member, actAs(identity));
    Object.assign(resources.google_project_iam_member, grants(identity));
  }
  return terraformDocument(identities[0].file, identities[0].origin, PROVIDERS, resources);
}

function provider(identity: GcpIdentityModel): object {
  const { pool, projectId: project, providerId, displayName, description, issuer, audience, accepted } = identity;
  return {
    project,
    workload_identity_pool_id: pool.create ? `\${google_iam_workload_identity_pool.${terraformName(pool.id)}.workload_identity_pool_id}` : pool.id,
    workload_identity_pool_provider_id: providerId,
    display_name: escapeTemplate(displayName ?? providerId),
    description: description === undefined ? undefined : escapeTemplate(description),
    attribute_mapping: {
      'google.subject': escapeTemplate(subjectMapping(identity).expression),
      'attribute.repository_id': 'assertion.repository_id',
      'attribute.repository_owner_id': 'assertion.repository_owner_id',
    },
    attribute_condition: escapeTemplate(conditionOf(accepted, identity.condition)),
    oidc: { issuer_uri: `https://${issuer}`, allowed_audiences: audience === undefined ? undefined : [escapeTemplate(audience)] },
  };
}

function members(identity: GcpIdentityModel): [key: string, member: string][] {
  const { projectNumber, pool } = identity;
  const { subjects } = subjectMapping(identity);
  return subjects.map((subject, i) => [
    terraformName(subjects.length === 1 ? identity.id : `${identity.id}-${i + 1}`),
    // The name of the pool is written out, and the members wait for the provider by `depends_on`.
    escapeTemplate(`principal://iam.googleapis.com/projects/${projectNumber}/locations/global/workloadIdentityPools/${pool.id}/subject/${subject}`),
  ]);
}

function dependsOn(identity: GcpIdentityModel): string[] {
  return [`google_iam_workload_identity_pool_provider.${terraformName(identity.id)}`];
}

function actAs(identity: GcpIdentityModel): Record<string, object> {
  const { serviceAccount } = identity;
  if (serviceAccount === undefined) return {};
  // The account may live in another project, which its address names; Google's own accounts live in this one.
  return Object.fromEntries(members(identity).map(([key, member]) => [key, {
    service_account_id: `projects/${/@([^.]+)\.iam\.gserviceaccount\.com$/.exec(serviceAccount)?.[1] ?? identity.projectId}/serviceAccounts/${escapeTemplate(serviceAccount)}`,
    role: 'roles/iam.workloadIdentityUser',
    member,
    depends_on: dependsOn(identity),
  }]));
}

/** To whom the job becomes: the service account, or the job itself. */
function grants(identity: GcpIdentityModel): Record<string, object> {
  const { projectId: project, serviceAccount, projectRoles } = identity;
  const to: [string, string][] = serviceAccount === undefined ? members(identity) : [[terraformName(identity.id), `serviceAccount:${escapeTemplate(serviceAccount)}`]];
  return Object.fromEntries(projectRoles.flatMap((role) => to.map(([key, member]) => [
    `${key}_${terraformName(role.replace(/^.*roles\//, ''))}`,
    { project, role, member, depends_on: dependsOn(identity) },
  ])));
}
