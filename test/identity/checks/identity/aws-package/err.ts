import * as installed from '../../../../../lib/identity/aws/private/installed-version';
import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  jest.spyOn(installed, 'installedVersion').mockReturnValueOnce(undefined);
  new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const account = new AwsAccount(delivery, 'production', { accountId: '123456789012', region: 'eu-central-1' }); // finding
  const trustedBy = [Trusted.environment(production)];
  new AwsRole(delivery, 'deploy', { account, trustedBy });
}
