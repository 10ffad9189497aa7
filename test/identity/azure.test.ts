import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AzureCloud, AzureFederatedCredential, AzureFederatedCredentialProps, SubjectFormat, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const IDS = {
  clientId: '11111111-1111-1111-1111-111111111111',
  tenantId: '22222222-2222-2222-2222-222222222222',
  applicationObjectId: '33333333-3333-3333-3333-333333333333',
};
const IDENTITY = '/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deployer';

function declared(props: Partial<AzureFederatedCredentialProps> = {}) {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'Acme/App', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const credential = new AzureFederatedCredential(delivery, 'deploy', { ...IDS, trustedBy: [Trusted.environment(production)], ...props });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(ci, 'deploy', { environment: production }).use(credential.login());
  return { delivery, production, terraform: () => JSON.parse(delivery.synthText('identity/azure/slipway.tf.json')) };
}

test('an app registration gets one credential for the exact subject, in the case of the repository', () => {
  expect(declared().terraform().resource).toEqual({
    azuread_application_federated_identity_credential: {
      deploy: {
        application_id: '/applications/33333333-3333-3333-3333-333333333333',
        display_name: 'deploy',
        audiences: ['api://AzureADTokenExchange'],
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:Acme@1/App@2:environment:production',
      },
    },
  });
});

test('a repository that may have either form of the subject takes two places', () => {
  const { resource } = declared({ subjectFormat: SubjectFormat.BOTH }).terraform();
  expect(Object.values<any>(resource.azuread_application_federated_identity_credential).map(({ subject }) => subject))
    .toEqual(['repo:Acme@1/App@2:environment:production', 'repo:Acme/App:environment:production']);
});

test('a managed identity is named by its resource id', () => {
  const { resource, terraform } = declared({ applicationObjectId: undefined, managedIdentityId: IDENTITY }).terraform();
  expect(resource.azurerm_federated_identity_credential.deploy).toMatchObject({ user_assigned_identity_id: IDENTITY, audience: ['api://AzureADTokenExchange'] });
  expect(Object.keys(terraform.required_providers)).toEqual(['azurerm']);
});

test('a job logs in with the ids of client and directory, and with the permission that this takes', () => {
  const text = declared({ subscriptionId: '44444444-4444-4444-4444-444444444444' }).delivery.synthText('.github/workflows/ci.yml');
  expect(text).toMatch(/id-token: write # azure\/login/);
  expect(text).toContain(`client-id: ${IDS.clientId}`);
  expect(text).not.toContain('allow-no-subscriptions');
});

test('another cloud of Microsoft has an audience and a name of its own', () => {
  const { delivery, terraform } = declared({ cloud: AzureCloud.US_GOVERNMENT });
  expect(terraform().resource.azuread_application_federated_identity_credential.deploy.audiences).toEqual(['api://AzureADTokenExchangeUSGov']);
  expect(delivery.synthText('.github/workflows/ci.yml')).toMatch(/environment: azureusgovernment\n\s+(?:.*\n\s+)*audience: api:\/\/AzureADTokenExchangeUSGov/);
});

test('what cannot be a credential is refused in the call', () => {
  const { delivery, production } = declared();
  const trustedBy = [Trusted.environment(production)];
  const make = (props: Partial<AzureFederatedCredentialProps>) => () => new AzureFederatedCredential(delivery, 'bad', { ...IDS, trustedBy, ...props });
  for (const props of [{ trustedBy: [] }, { clientId: 'x' }, { applicationObjectId: undefined }, { managedIdentityId: IDENTITY }, { managedIdentityId: 'x', applicationObjectId: undefined }]) {
    expect(make(props)).toThrow(InvalidValueError);
  }
});

test('a numbered name that is another credential is found, and nothing is lost', () => {
  const { delivery, production } = declared({ subjectFormat: SubjectFormat.BOTH });
  new AzureFederatedCredential(delivery, 'deploy-1', { ...IDS, trustedBy: [Trusted.environment(production)] });
  const { documents, findings } = delivery.synth();
  expect(documents.find(({ path }) => path.endsWith('.tf.json'))?.text.match(/"display_name"/g)).toHaveLength(3);
  expect(findings.find(({ id }) => id === 'identity/azure-limits')?.message).toContain("would be called 'deploy-1'");
});

test("text of the user's never becomes a template of Terraform", () => {
  const { resource } = declared({ audience: 'api://${x}', applicationObjectId: undefined, managedIdentityId: IDENTITY.replace('/rg/', '/${y}/') }).terraform();
  expect(resource.azurerm_federated_identity_credential.deploy).toMatchObject({ audience: ['api://$${x}'], user_assigned_identity_id: IDENTITY.replace('/rg/', '/$$${y}/') });
});
