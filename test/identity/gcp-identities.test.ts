import { SUBJECT, LEGACY, CLAIMS, ISSUER, ELSEWHERE, production, identitiesOf, fileOf, GCP, GCP_FILE, POOL } from './one-cloud';
import { delivery } from './support';
import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity, GcpWorkloadIdentityProps, SubjectFormat } from 'slipway/identity';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

describe('an identity of Google Cloud', () => {
  function made(props: Partial<GcpWorkloadIdentityProps> = {}) {
    const of = delivery();
    const { trustedBy, environment } = production(of);
    return { of, trustedBy, environment, identity: new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy, ...props }) };
  }

  test('becomes data, and a principal that looks at the claims', () => {
    const { of, identity, environment } = made();
    const ci = new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy', { environment }).use(identity.authenticate());
    new Job(ci, 'other').use(new UsesStep(ELSEWHERE, { inputs: { workload_identity_provider: identity.providerName } }));
    const { gcp, principals, defects, azure } = identitiesOf(of);
    expect(JSON.parse(JSON.stringify(gcp))).toEqual([{
      kind: 'gcp-identity',
      id: 'deploy',
      origin: expect.anything(),
      file: GCP_FILE,
      ...GCP,
      pool: { id: 'github', create: true },
      providerId: 'deploy',
      issuer: ISSUER,
      projectRoles: [],
      trusted: [expect.objectContaining({ kind: 'environment', name: 'production' })],
      accepted: [CLAIMS],
      subjects: [SUBJECT],
    }]);
    expect(principals).toEqual([{
      kind: 'principal',
      cloud: 'gcp',
      id: 'deploy',
      origin: gcp[0].origin,
      address: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/deploy',
      trust: { kind: 'claims', anyOf: [CLAIMS], opaque: false },
      trusted: gcp[0].trusted,
      users: [{ workflow: '.github/workflows/ci.yml', job: 'deploy' }],
      statements: [],
    }]);
    expect([defects, azure]).toEqual([[], []]);
  });

  test('has what was said of it', () => {
    const said = { poolId: 'ours', createPool: false, providerId: 'door', displayName: 'Door', description: 'In', audience: 'aud', serviceAccount: 'a@acme-production.iam.gserviceaccount.com', projectRoles: ['roles/viewer'], condition: "assertion.actor == 'x'", file: 'own.tf.json' };
    const { gcp: [model], principals: [principal] } = identitiesOf(made(said).of);
    const { poolId, createPool, ...same } = said;
    expect(model).toMatchObject({ ...same, pool: { id: poolId, create: createPool } });
    expect(principal.trust).toMatchObject({ opaque: true });
  });

  test('of a repository that nobody knows trusts nobody, and that is found', () => {
    const of = Delivery.standalone();
    new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy: production(of).trustedBy });
    const { gcp, defects } = identitiesOf(of);
    expect([gcp[0].issuer, gcp[0].accepted, gcp[0].subjects]).toEqual(['', [], []]);
    expect(defects.map(({ id, message }) => [id, message])).toEqual([['identity/missing-repository', expect.stringMatching(/^The identity 'deploy' trusts/)]]);
  });

  test('of a project of a domain has a folder without the colon', () => {
    expect(identitiesOf(made({ projectId: 'example.com:acme-app' }).of).gcp[0].file).toBe('identity/gcp/example.com-acme-app/slipway.tf.json');
  });

  test('is written as Terraform takes it', () => {
    const { of } = made({ audience: 'aud-${x}', description: 'Deploys', displayName: 'Deploy ${x}', projectRoles: ['roles/run.admin', 'projects/acme/roles/my.role'] });
    const depends_on = ['google_iam_workload_identity_pool_provider.deploy'];
    const member = `${POOL}/github/subject/${SUBJECT}`;
    expect(fileOf(of, GCP_FILE)).toEqual({
      terraform: { required_version: '>= 1.5.0', required_providers: { google: { source: 'hashicorp/google', version: '>= 6.0.0' } } },
      resource: {
        google_iam_workload_identity_pool: { github: { project: 'acme-production', workload_identity_pool_id: 'github', display_name: 'github', description: 'Jobs of GitHub Actions' } },
        google_iam_workload_identity_pool_provider: {
          deploy: {
            project: 'acme-production',
            workload_identity_pool_id: '${google_iam_workload_identity_pool.github.workload_identity_pool_id}',
            workload_identity_pool_provider_id: 'deploy',
            display_name: 'Deploy $${x}',
            description: 'Deploys',
            attribute_mapping: { 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id', 'attribute.repository_owner_id': 'assertion.repository_owner_id' },
            attribute_condition: `assertion.sub == '${SUBJECT}' && assertion.repository_owner_id == '1' && assertion.repository_id == '2'`,
            oidc: { issuer_uri: `https://${ISSUER}`, allowed_audiences: ['aud-$${x}'] },
          },
        },
        google_project_iam_member: {
          deploy_run_admin: { project: 'acme-production', role: 'roles/run.admin', member, depends_on },
          deploy_my_role: { project: 'acme-production', role: 'projects/acme/roles/my.role', member, depends_on },
        },
      },
    });
  });

  test('without an audience or a description has none, and is called as its provider', () => {
    const provider = fileOf(made({ providerId: 'door' }).of, GCP_FILE).resource.google_iam_workload_identity_pool_provider.deploy;
    expect(provider).toMatchObject({ display_name: 'door', workload_identity_pool_provider_id: 'door', oidc: { issuer_uri: `https://${ISSUER}` } });
    expect([provider.description, Object.keys(provider.oidc as object)]).toEqual([undefined, ['issuer_uri']]);
  });

  test.each([
    ['deployer@other.iam.gserviceaccount.com', 'projects/other/serviceAccounts/deployer@other.iam.gserviceaccount.com'],
    ['deployer@other.iam.gserviceaccount.com.example', 'projects/acme-production/serviceAccounts/deployer@other.iam.gserviceaccount.com.example'],
    ['12-compute@developer.gserviceaccount.com', 'projects/acme-production/serviceAccounts/12-compute@developer.gserviceaccount.com'],
  ])('acts as the account %s, which has the roles', (serviceAccount, id) => {
    const { resource } = fileOf(made({ serviceAccount, projectRoles: ['roles/viewer'], subjectFormat: SubjectFormat.BOTH }).of, GCP_FILE);
    const depends_on = ['google_iam_workload_identity_pool_provider.deploy'];
    expect(resource.google_service_account_iam_member).toEqual(Object.fromEntries([SUBJECT, LEGACY].map((subject, i) => [`deploy-${i + 1}`, {
      service_account_id: id, role: 'roles/iam.workloadIdentityUser', member: `${POOL}/github/subject/${subject}`, depends_on,
    }])));
    expect(resource.google_project_iam_member).toEqual({ deploy_viewer: { project: 'acme-production', role: 'roles/viewer', member: `serviceAccount:${serviceAccount}`, depends_on } });
  });

  test('shares a pool with those of its project and file, and waits for its own provider', () => {
    const { of, trustedBy } = made();
    new GcpWorkloadIdentity(of, 'beside', { ...GCP, trustedBy, projectRoles: ['roles/viewer'] });
    new GcpWorkloadIdentity(of, 'inside', { ...GCP, trustedBy, poolId: 'second' });
    new GcpWorkloadIdentity(of, 'outside', { ...GCP, trustedBy, poolId: 'third', createPool: false });
    new GcpWorkloadIdentity(of, 'apart', { ...GCP, trustedBy, file: 'apart.tf.json' });
    const { resource } = fileOf(of, GCP_FILE);
    expect(Object.keys(resource.google_iam_workload_identity_pool)).toEqual(['github', 'second']);
    expect(Object.entries(resource.google_iam_workload_identity_pool_provider).map(([name, { workload_identity_pool_id: pool }]) => [name, pool])).toEqual([
      ['deploy', '${google_iam_workload_identity_pool.github.workload_identity_pool_id}'], ['beside', '${google_iam_workload_identity_pool.github.workload_identity_pool_id}'],
      ['inside', '${google_iam_workload_identity_pool.second.workload_identity_pool_id}'], ['outside', 'third'],
    ]);
    expect(resource.google_project_iam_member.beside_viewer.depends_on).toEqual(['google_iam_workload_identity_pool_provider.beside']);
    expect(Object.keys(fileOf(of, 'apart.tf.json').resource.google_iam_workload_identity_pool_provider)).toEqual(['apart']);
    expect(identitiesOf(of).files.map(({ id, file, origin }) => [id, file, origin.path])).toEqual([['deploy', GCP_FILE, expect.stringContaining('deploy')], ['apart', 'apart.tf.json', expect.stringContaining('apart')]]);
  });
});
