import { Delivery } from 'slipway/delivery';
import { AccessMatrix, Trusted, VaultRole } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, PermissionLevel, Permissions, Trigger, UsesStep, Workflow } from 'slipway/workflows';

test('a role of Vault is written, bound to the exact subject, and stands in the matrix of who may be whom', () => {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  new VaultRole(delivery, 'deploy', { trustedBy: [Trusted.environment(production)], policies: ['release'] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(deploy, 'deploy', { environment: production, permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) })
    .use(new UsesStep('hashicorp/vault-action@0123456789abcdef0123456789abcdef01234567', { inputs: { role: 'deploy', url: 'https://vault.acme.dev', method: 'jwt' } }));
  const { resource } = JSON.parse(delivery.synthText('identity/vault/slipway.tf.json')) as { resource: { vault_jwt_auth_backend_role: { deploy: object } } };
  expect(resource.vault_jwt_auth_backend_role.deploy).toMatchObject({ bound_claims: { sub: 'repo:acme@1/app@2:environment:production' }, token_policies: ['release'] });
  expect(AccessMatrix.of(delivery).rows.map(({ principal, job }) => ({ principal, job }))).toContainEqual({ principal: 'deploy', job: 'deploy.yml/deploy' });
});
