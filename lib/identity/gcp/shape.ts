import { TreeDocument } from '../../core/inside';
import { escapeTemplate, place, Resources, terraformDocument } from '../terraform';
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
  const pools = new Map<string, string>();
  for (const { pool, projectId: project } of identities.filter((identity) => identity.pool.create)) {
    const key = `${project}/${pool.id}`;
    if (pools.has(key)) continue;
    pools.set(key, place(resources.google_iam_workload_identity_pool, pool.id, {
      project, workload_identity_pool_id: pool.id, display_name: pool.id, description: 'Jobs of GitHub Actions',
    }));
  }
  for (const identity of identities) {
    const pool = pools.get(`${identity.projectId}/${identity.pool.id}`);
    const name = place(resources.google_iam_workload_identity_pool_provider, identity.id, provider(identity, pool));
    const after = [`google_iam_workload_identity_pool_provider.${name}`];
    for (const [key, member] of actAs(identity)) place(resources.google_service_account_iam_member, key, { ...member, depends_on: after });
    for (const [key, member] of grants(identity)) place(resources.google_project_iam_member, key, { ...member, depends_on: after });
  }
  return terraformDocument(identities[0].file, identities[0].origin, PROVIDERS, resources);
}

function provider(identity: GcpIdentityModel, poolName: string | undefined): object {
  const { pool, projectId: project, providerId, displayName, description, issuer, audience, accepted } = identity;
  return {
    project,
    workload_identity_pool_id: poolName === undefined ? escapeTemplate(pool.id) : `\${google_iam_workload_identity_pool.${poolName}.workload_identity_pool_id}`,
    workload_identity_pool_provider_id: escapeTemplate(providerId),
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

type Named<T> = readonly (readonly [key: string, value: T])[];

function members(identity: GcpIdentityModel): Named<string> {
  const { projectNumber, pool } = identity;
  const { subjects } = subjectMapping(identity);
  return subjects.map((subject, i) => [
    subjects.length === 1 ? identity.id : `${identity.id}-${i + 1}`,
    // The name of the pool is written out, and the members wait for the provider by `depends_on`.
    escapeTemplate(`principal://iam.googleapis.com/projects/${projectNumber}/locations/global/workloadIdentityPools/${pool.id}/subject/${subject}`),
  ]);
}

function actAs(identity: GcpIdentityModel): Named<object> {
  const { serviceAccount } = identity;
  if (serviceAccount === undefined) return [];
  // The account may live in another project, which its address names; Google's own accounts live in this one.
  return members(identity).map(([key, member]) => [key, {
    service_account_id: `projects/${/@([^.]+)\.iam\.gserviceaccount\.com$/.exec(serviceAccount)?.[1] ?? identity.projectId}/serviceAccounts/${escapeTemplate(serviceAccount)}`,
    role: 'roles/iam.workloadIdentityUser',
    member,
  }]);
}

/** To whom the job becomes: the service account, or the job itself. */
function grants(identity: GcpIdentityModel): Named<object> {
  const { projectId: project, serviceAccount, projectRoles } = identity;
  const to: Named<string> = serviceAccount === undefined ? members(identity) : [[identity.id, `serviceAccount:${escapeTemplate(serviceAccount)}`]];
  return projectRoles.flatMap((role) => to.map(([key, member]) => [`${key}_${role.replace(/^.*roles\//, '').replace(/\W/g, '_')}`, { project, role, member }] as const));
}
