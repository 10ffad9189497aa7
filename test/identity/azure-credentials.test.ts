import { SUBJECT, LEGACY, ISSUER, ELSEWHERE, production, errorOf, identitiesOf, fileOf, AZURE, MANAGED, AZURE_FILE } from './one-cloud';
import { delivery, models } from './support';
import { Delivery } from 'slipway/delivery';
import { AzureCloud, AzureFederatedCredential, AzureFederatedCredentialProps, SubjectFormat } from 'slipway/identity';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

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
    ['clientId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x', `x${AZURE.clientId}`, `${AZURE.clientId}x`, '1111111-1111-1111-1111-111111111111', '11111111-1111-1111-11111111-1111', '11111111-1111-1111-1111-1111111111', 'g1111111-1111-1111-1111-111111111111', 5, [AZURE.clientId]]],
    ['tenantId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['applicationObjectId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['subscriptionId', "an id such as '12345678-90ab-cdef-1234-567890abcdef'", ['x']],
    ['managedIdentityId', "the resource id of a managed identity: '/subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…'", ['x', `x${MANAGED}`, `${MANAGED}/x`, MANAGED.replace('/rg', ''), MANAGED.replace('/s/', '//'), MANAGED.replace('Microsoft.', 'MicrosoftX'), MANAGED.replace('deployer', ''), 5, [MANAGED]]],
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
      expect(refused({ ...holder, [option]: value })).toMatch(/^new AzureFederatedCredential\('bad', /);
    }
  });

  test('takes ids in any case, and needs those without which it is none', () => {
    expect(refused({ clientId: 'ABCDEF12-90AB-CDEF-1234-567890ABCDEF', subscriptionId: AZURE.clientId })).toBe('taken');
    expect(refused({ applicationObjectId: undefined, managedIdentityId: MANAGED.toUpperCase() })).toBe('taken');
    for (const option of ['clientId', 'tenantId', 'trustedBy']) expect(refused({ [option]: undefined })).toContain(option);
  });

  test('belongs to one of the two, and trusts somebody', () => {
    const either = "new AzureFederatedCredential(…, 'bad'): it belongs either to an app registration, { applicationObjectId }, or to a managed identity, { managedIdentityId }";
    const of = delivery();
    const trustedBy = production(of).trustedBy;
    expect(errorOf(() => new AzureFederatedCredential(of, 'bad', { ...AZURE, trustedBy, managedIdentityId: MANAGED }))).toMatchObject({ code: 'call/contradiction', allowed: ['applicationObjectId', 'managedIdentityId'] });
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
