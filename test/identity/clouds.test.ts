import { delivery, models } from './support';
import { Delivery } from 'slipway/delivery';
import { AzureCloud, AzureFederatedCredential, AzureFederatedCredentialProps, ExternalRole, GcpWorkloadIdentity, GcpWorkloadIdentityProps, SubjectFormat, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SUBJECT = 'repo:acme@1/app@2:environment:production';
const LEGACY = 'repo:acme/app:environment:production';
const CLAIMS = { sub: [SUBJECT], repository_owner_id: ['1'], repository_id: ['2'] };
const ISSUER = 'token.actions.githubusercontent.com';
const POLICY = { Statement: { Effect: 'Deny', Action: '*', Principal: '*' } };
const ELSEWHERE = `acme/elsewhere@${'a'.repeat(40)}`;

function production(made: Delivery): { readonly trustedBy: Trusted[]; readonly environment: DeploymentEnvironment } {
  const environment = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
  return { environment, trustedBy: [Trusted.environment(environment)] };
}

const identitiesOf = (made: Delivery) => models(made).identity;
/** Files as Terraform reads them. */
const fileOf = (made: Delivery, path: string) => JSON.parse(made.synthText(path)) as { resource: Record<string, Record<string, Record<string, unknown>>>; terraform: object };

const AZURE = { clientId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222', applicationObjectId: '33333333-3333-3333-3333-333333333333' };
const MANAGED = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deployer';
const AZURE_FILE = 'identity/azure/slipway.tf.json';

describe('a credential of Azure', () => {
  function made(props: Partial<AzureFederatedCredentialProps> = {}) {
    const of = delivery();
    const { trustedBy, environment } = production(of);
    return { of, trustedBy, environment, credential: new AzureFederatedCredential(of, 'deploy', { ...AZURE, trustedBy, ...props }) };
  }

  test('becomes data, and a principal that looks at the subject alone', () => {
    const { of, credential, environment } = made({ subscriptionId: '44444444-4444-4444-4444-444444444444' });
    const ci = new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy', { environment }).use(credential.login());
    new Job(ci, 'other').use(new UsesStep(ELSEWHERE, { inputs: { 'client-id': AZURE.clientId } }));
    const { azure, principals, defects, aws, gcp } = identitiesOf(of);
    expect(azure).toEqual([{
      kind: 'azure-credential',
      id: 'deploy',
      origin: expect.anything(),
      file: AZURE_FILE,
      clientId: AZURE.clientId,
      tenantId: AZURE.tenantId,
      subscriptionId: '44444444-4444-4444-4444-444444444444',
      holder: { kind: 'application', id: AZURE.applicationObjectId },
      issuer: ISSUER,
      audience: 'api://AzureADTokenExchange',
      trusted: [expect.objectContaining({ kind: 'environment', name: 'production' })],
      subjects: [SUBJECT],
    }]);
    expect(principals).toEqual([{
      kind: 'principal',
      cloud: 'azure',
      id: 'deploy',
      origin: azure[0].origin,
      address: AZURE.clientId,
      trust: { kind: 'claims', anyOf: [{ sub: [SUBJECT] }], opaque: false },
      trusted: azure[0].trusted,
      users: [{ workflow: '.github/workflows/ci.yml', job: 'deploy' }],
      statements: [],
    }]);
    expect([defects, aws, gcp]).toEqual([[], [], []]);
  });

  test('of a managed identity says so', () => {
    expect(identitiesOf(made({ applicationObjectId: undefined, managedIdentityId: MANAGED }).of).azure[0].holder).toEqual({ kind: 'managed-identity', id: MANAGED });
  });

  test('of a repository that nobody knows trusts nobody, and that is found', () => {
    const of = Delivery.standalone();
    new AzureFederatedCredential(of, 'deploy', { ...AZURE, trustedBy: production(of).trustedBy });
    const { azure, principals, defects } = identitiesOf(of);
    expect([azure[0].issuer, azure[0].subjects, principals[0].trust]).toEqual(['', [], { kind: 'claims', anyOf: [], opaque: false }]);
    expect(defects.map(({ id, message }) => [id, message])).toEqual([['identity/missing-repository', expect.stringMatching(/^The credential 'deploy' trusts/)]]);
  });

  test('is written as Terraform takes it', () => {
    const { of, trustedBy } = made();
    new AzureFederatedCredential(of, 'managed', { ...AZURE, applicationObjectId: undefined, managedIdentityId: MANAGED, trustedBy, subjectFormat: SubjectFormat.BOTH });
    const common = { issuer: `https://${ISSUER}` };
    const audiences = ['api://AzureADTokenExchange'];
    expect(fileOf(of, AZURE_FILE)).toEqual({
      terraform: { required_version: '>= 1.5.0', required_providers: { azuread: { source: 'hashicorp/azuread', version: '>= 3.0.0' }, azurerm: { source: 'hashicorp/azurerm', version: '>= 5.0.0' } } },
      resource: {
        azuread_application_federated_identity_credential: { deploy: { application_id: `/applications/${AZURE.applicationObjectId}`, display_name: 'deploy', audiences, ...common, subject: SUBJECT } },
        azurerm_federated_identity_credential: {
          'managed-1': { name: 'managed-1', user_assigned_identity_id: MANAGED, audience: audiences, ...common, subject: SUBJECT },
          'managed-2': { name: 'managed-2', user_assigned_identity_id: MANAGED, audience: audiences, ...common, subject: LEGACY },
        },
      },
    });
  });

  test.each<[Partial<AzureFederatedCredentialProps>, string]>([[{}, 'azuread'], [{ applicationObjectId: undefined, managedIdentityId: MANAGED }, 'azurerm']])('needs the provider of what it belongs to: %j', (props, provider) => {
    const { terraform } = fileOf(made(props).of, AZURE_FILE) as { terraform: { required_providers: object } };
    expect(Object.keys(terraform.required_providers)).toEqual([provider]);
  });

  test('stands with the others of its file, and with no others', () => {
    const { of, trustedBy } = made();
    new AzureFederatedCredential(of, 'apart', { ...AZURE, trustedBy, file: 'apart.tf.json' });
    new AzureFederatedCredential(of, 'beside', { ...AZURE, trustedBy });
    const namesIn = (path: string) => Object.keys(fileOf(of, path).resource.azuread_application_federated_identity_credential);
    expect([namesIn(AZURE_FILE), namesIn('apart.tf.json')]).toEqual([['deploy', 'beside'], ['apart']]);
    expect(identitiesOf(of).files.map(({ id, file, origin }) => [id, file, origin.path])).toEqual([['deploy', AZURE_FILE, expect.stringContaining('deploy')], ['apart', 'apart.tf.json', expect.stringContaining('apart')]]);
  });

  test.each<[Partial<AzureFederatedCredentialProps>, string]>([
    [{}, 'api://AzureADTokenExchange'], [{ cloud: AzureCloud.PUBLIC }, 'api://AzureADTokenExchange'], [{ cloud: AzureCloud.US_GOVERNMENT }, 'api://AzureADTokenExchangeUSGov'], [{ cloud: AzureCloud.CHINA }, 'api://AzureADTokenExchangeChina'],
    [{ cloud: AzureCloud.CHINA, audience: 'api://own' }, 'api://own'],
  ])('has the audience of its cloud, unless it has its own: %j', (props, audience) => {
    expect(identitiesOf(made(props).of).azure[0].audience).toBe(audience);
  });

  test.each<[Partial<AzureFederatedCredentialProps>, object]>([
    [{}, { 'allow-no-subscriptions': true }],
    [{ subscriptionId: AZURE.clientId }, { 'subscription-id': AZURE.clientId }],
    [{ cloud: AzureCloud.PUBLIC, audience: 'api://AzureADTokenExchange' }, { 'allow-no-subscriptions': true }],
    [{ cloud: AzureCloud.CHINA }, { 'allow-no-subscriptions': true, 'environment': 'azurechinacloud', 'audience': 'api://AzureADTokenExchangeChina' }],
    [{ audience: 'api://own' }, { 'allow-no-subscriptions': true, 'audience': 'api://own' }],
  ])('is used with %j by what the action needs to hear', (props, inputs) => {
    const { of, credential, environment } = made(props);
    new Job(new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment }).use(credential.login({ name: 'Log in', enableAzPsSession: true }));
    const [{ jobs: [job] }] = models(of).workflows;
    const [step] = (job as unknown as { steps: { name: string; inputs: object }[] }).steps;
    expect(step.name).toBe('Log in');
    expect(JSON.parse(JSON.stringify(step.inputs))).toEqual({ 'client-id': AZURE.clientId, 'tenant-id': AZURE.tenantId, 'enable-AzPSSession': true, ...inputs });
  });

  const refused = (props: object, id = 'bad') => {
    const of = delivery();
    const { trustedBy } = production(of);
    try {
      new AzureFederatedCredential(of, id, { ...AZURE, trustedBy, ...props });
    } catch (error) {
      return (error as Error).message;
    }
    return 'taken';
  };

  test.each<[string, string, unknown[]]>([
    ['clientId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x', `x${AZURE.clientId}`, `${AZURE.clientId}x`, '1111111-1111-1111-1111-111111111111', '11111111-1111-1111-11111111-1111', '11111111-1111-1111-1111-1111111111', 'g1111111-1111-1111-1111-111111111111', 5]],
    ['tenantId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['applicationObjectId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['subscriptionId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['managedIdentityId', "the resource id of a managed identity: '/subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…'", ['x', `x${MANAGED}`, `${MANAGED}/x`, MANAGED.replace('/rg', ''), MANAGED.replace('/s/', '//'), MANAGED.replace('Microsoft.', 'MicrosoftX'), MANAGED.replace('deployer', ''), 5]],
    ['trustedBy', 'Trusted, such as Trusted.environment(production)', [['x']]],
    ['cloud', 'AzureCloud', ['Azure']],
    ['audience', 'a string', [5]],
    ['subjectFormat', "'immutable'", ['x']],
    ['file', 'a string', [5]],
  ])('is refused with a %s that is not %s', (option, allowed, values) => {
    for (const value of values) {
      const holder = option === 'managedIdentityId' ? { applicationObjectId: undefined } : {};
      expect([value, refused({ ...holder, [option]: value })]).toEqual([value, expect.stringContaining(option)]);
      expect(refused({ ...holder, [option]: value })).toContain(allowed);
    }
  });

  test('takes ids in any case, and needs those without which it is none', () => {
    expect(refused({ clientId: 'ABCDEF12-90AB-CDEF-1234-567890ABCDEF', subscriptionId: AZURE.clientId })).toBe('taken');
    expect(refused({ applicationObjectId: undefined, managedIdentityId: MANAGED.toUpperCase() })).toBe('taken');
    for (const option of ['clientId', 'tenantId', 'trustedBy']) expect(refused({ [option]: undefined })).toContain(option);
  });

  test('belongs to one of the two, and trusts somebody', () => {
    const either = "new AzureFederatedCredential(…, 'bad'): it belongs either to an app registration, { applicationObjectId }, or to a managed identity, { managedIdentityId }";
    expect([refused({ managedIdentityId: MANAGED }), refused({ applicationObjectId: undefined })]).toEqual([expect.stringContaining(either), expect.stringContaining(either)]);
    expect(refused({ trustedBy: [] })).toMatch(/^new AzureFederatedCredential\(…, 'bad'\).*become/);
  });

  test('has its place beside other things of its name', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    const credential = new AzureFederatedCredential(of, 'production', { ...AZURE, trustedBy });
    expect(credential.node.id).toBe('azure:production');
    expect(() => new AzureFederatedCredential(of, 'production', { ...AZURE, trustedBy })).toThrow("new AzureFederatedCredential(…, 'production')");
    expect(() => new AzureFederatedCredential({} as never, 'x', { ...AZURE, trustedBy })).toThrow('new AzureFederatedCredential');
    expect(() => credential.login({ enableAzPsSession: 'yes' } as never)).toThrow(/credential\.login.*enableAzPsSession/);
    expect(() => credential.login({ name: 5 } as never)).toThrow(/credential\.login.*name/);
    expect(() => credential.login({ condition: 5 } as never)).toThrow(/credential\.login.*condition/);
  });
});

const GCP = { projectId: 'acme-production', projectNumber: '123456789012' };
const GCP_FILE = 'identity/gcp/acme-production/slipway.tf.json';
const POOL = 'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools';

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

test.each([
  ['an identity', (of: Delivery, trustedBy: Trusted[]) => new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy })], ['a credential', (of: Delivery, trustedBy: Trusted[]) => new AzureFederatedCredential(of, 'deploy', { ...AZURE, trustedBy })],
])('the file of %s is JSON in which one key is a comment, and begins at the first that it is of', (_, declare) => {
  const of = delivery();
  declare(of, production(of).trustedBy);
  const { files: [{ file, origin, shape }] } = identitiesOf(of);
  expect(shape()).toMatchObject({ path: file, origin, json: { headerKey: '//' } });
});

describe('an identity of Google Cloud is refused', () => {
  const refused = (props: object) => {
    const of = delivery();
    try {
      new GcpWorkloadIdentity(of, 'bad', { ...GCP, trustedBy: production(of).trustedBy, ...props });
    } catch (error) {
      return (error as Error).message;
    }
    return 'taken';
  };

  test.each<[string, string, unknown[], unknown[]]>([
    ['projectId', "the id of a project, such as 'acme-production'", ['acme', 'Acme-production', '1acme-production', 'acme-production-', 'acme_production', `a${'b'.repeat(30)}`, ':acme-production', 'A:acme-production', '.a:acme-production', 'acme-production ', 5], ['acme-a', 'acme-1', `a${'b'.repeat(29)}`, 'example.com:acme-production', 'a:acme-production']],
    ['projectNumber', "the number of a project as text, such as '123456789012'", ['12345', '1'.repeat(21), '123456x', 'x123456', 123456789012], ['123456', '1'.repeat(20)]],
    ['trustedBy', 'Trusted, such as Trusted.environment(production)', [['x']], []],
    ['serviceAccount', "the e-mail address of a service account, such as 'deployer@acme-production.iam.gserviceaccount.com'", ['x', '@x', 'x@', 'a b@x', 'a@b c', 'a@b@c', 5], ['a@b']],
    [
      'projectRoles', "the name of a role, such as 'roles/container.developer'",
      [['admin'], ['roles/'], ['roles/a b'], ['xroles/a'], ['projects/roles/a'], ['projects/a/b/roles/c'], ['organizations/a/roles/b'], ['organizations//roles/b'], ['roles/a/b'], [5]], [['roles/a'], ['roles/a.b_c'], ['projects/p/roles/r'], ['organizations/12/roles/r'], []],
    ],
    ['poolId', 'a string', [5], ['ours']],
    ['createPool', 'true or false', ['x'], [true, false]],
    ['providerId', 'a string', [5], ['door']],
    ['displayName', 'a string', [5], ['Door']],
    ['description', 'a string', [5], ['In']],
    ['condition', 'one whole expression without comments, every parenthesis and quote closed, such as "assertion.actor_id == \'123\'"', ['(', 5], ['(true)']],
    ['audience', 'a string', [5], ['aud']],
    ['subjectFormat', "'immutable'", ['x'], ['immutable', 'legacy', 'both']],
    ['file', 'a string', [5], ['x.tf.json']],
  ])('with a %s that is not %s', (option, allowed, others, taken) => {
    for (const value of others) expect([value, refused({ [option]: value })]).toEqual([value, expect.stringContaining(allowed)]);
    for (const value of others) expect(refused({ [option]: value })).toContain(option);
    for (const value of taken) expect([value, refused({ [option]: value })]).toEqual([value, 'taken']);
  });

  test('without what makes it one, and without anybody to trust', () => {
    for (const option of ['projectId', 'projectNumber', 'trustedBy']) expect(refused({ [option]: undefined })).toContain(option);
    expect(refused({ trustedBy: [] })).toMatch(/^new GcpWorkloadIdentity\(…, 'bad'\).*become/);
  });

  test('where it has no place', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    const identity = new GcpWorkloadIdentity(of, 'production', { ...GCP, trustedBy });
    expect(identity.node.id).toBe('gcp:production');
    expect(() => new GcpWorkloadIdentity(of, 'production', { ...GCP, trustedBy })).toThrow("new GcpWorkloadIdentity(…, 'production')");
    expect(() => new GcpWorkloadIdentity({} as never, 'x', { ...GCP, trustedBy })).toThrow('new GcpWorkloadIdentity');
  });

  test('in the step that becomes it', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    const identity = new GcpWorkloadIdentity(of, 'deploy', { ...GCP, trustedBy });
    for (const [option, value] of [['name', 5], ['condition', 5], ['tokenFormat', 'x'], ['createCredentialsFile', 'x']] as const) expect(() => identity.authenticate({ [option]: value } as never)).toThrow(new RegExp(`identity\\.authenticate.*${option}`));
    expect(() => identity.authenticate({ tokenFormat: 'id_token' })).toThrow("identity.authenticate({ tokenFormat: 'id_token' }) of 'deploy': only a service account has such tokens; give the identity { serviceAccount: … }");
    const account = new GcpWorkloadIdentity(of, 'account', { ...GCP, trustedBy, serviceAccount: 'a@b', audience: 'aud', poolId: 'ours', providerId: 'door' });
    for (const tokenFormat of ['access_token', 'id_token']) expect(() => account.authenticate({ tokenFormat })).not.toThrow();
    expect(account.providerName).toBe('projects/123456789012/locations/global/workloadIdentityPools/ours/providers/door');
  });
});

test('a job becomes an identity of Google Cloud by what the action needs to hear', () => {
  const of = delivery();
  const { trustedBy, environment } = production(of);
  const job = new Job(new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment });
  job.use(new GcpWorkloadIdentity(of, 'plain', { ...GCP, trustedBy }).authenticate());
  job.use(new GcpWorkloadIdentity(of, 'account', { ...GCP, trustedBy, serviceAccount: 'a@b', audience: 'aud' }).authenticate({ name: 'Sign in', tokenFormat: 'access_token', createCredentialsFile: false }));
  const [{ jobs: [model] }] = models(of).workflows;
  const steps = (model as unknown as { steps: { name?: string; inputs: object }[] }).steps;
  const provider = (id: string) => `projects/123456789012/locations/global/workloadIdentityPools/github/providers/${id}`;
  expect(steps.map(({ inputs }) => JSON.parse(JSON.stringify(inputs)))).toEqual([
    { project_id: 'acme-production', workload_identity_provider: provider('plain') },
    { project_id: 'acme-production', workload_identity_provider: provider('account'), service_account: 'a@b', audience: 'aud', token_format: 'access_token', create_credentials_file: false },
  ]);
  expect(steps[1].name).toBe('Sign in');
});

describe('a role that exists already', () => {
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const trustPolicy = TrustPolicy.fromJson(JSON.stringify(POLICY));

  test('is a principal with the policy that it has, and no file', () => {
    const of = delivery();
    const { trustedBy } = production(of);
    new ExternalRole(of, 'role:deploy', { roleArn, trustPolicy, trustedBy });
    const { principals, files, defects } = identitiesOf(of);
    expect(principals).toEqual([{
      kind: 'principal', cloud: 'aws', id: 'role:deploy', origin: expect.anything(), address: roleArn, trust: { kind: 'policy', policy: expect.objectContaining({ Statement: [POLICY.Statement] }) }, trusted: [expect.objectContaining({ kind: 'environment', name: 'production' })], users: [], statements: [],
    }]);
    expect([files, defects]).toEqual([[], []]);
  });

  test('is meant for the jobs that use it, unless somebody said for whom', () => {
    const of = delivery();
    const role = new ExternalRole(of, 'deploy', { roleArn, trustPolicy });
    const ci = new Workflow(of, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy').use(role.assume({ region: 'eu-central-1' }));
    new Job(ci, 'other').use(new UsesStep(ELSEWHERE, { inputs: { 'role-to-assume': roleArn } }));
    new Job(ci, 'unlike').use(new UsesStep(`aws-actions/configure-aws-credentials@${'a'.repeat(40)}`, { inputs: { role: roleArn } }));
    const job = { workflow: '.github/workflows/ci.yml', job: 'deploy' };
    const [principal] = identitiesOf(of).principals;
    expect(principal).toMatchObject({ id: 'deploy', users: [job] });
    expect(principal.trusted).toEqual([{ kind: 'job', job, origin: principal.origin }]);
  });
});

test('principals and files stand in the order of the clouds, and are data of the delivery', () => {
  const of = delivery();
  const { trustedBy } = production(of);
  new AzureFederatedCredential(of, 'azure', { ...AZURE, trustedBy });
  new GcpWorkloadIdentity(of, 'gcp', { ...GCP, trustedBy });
  new ExternalRole(of, 'aws', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: TrustPolicy.fromJson(JSON.stringify(POLICY)) });
  expect(identitiesOf(of).principals.map(({ id }) => id)).toEqual(['aws', 'gcp', 'azure']);
  const { documents } = of.synth();
  expect(documents.filter(({ path }) => path.endsWith('.tf.json')).map(({ path }) => path).sort()).toEqual([AZURE_FILE, GCP_FILE]);
});
