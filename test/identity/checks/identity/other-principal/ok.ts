import { arn, trustWith } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const role = new ExternalRole(delivery, 'deploy', {
    roleArn: arn('deploy'),
    trustPolicy: trustWith('production', { Principal: { AWS: 'arn:aws:iam::123456789012:role/break-glass' }, Action: 'sts:AssumeRole' }),
    otherPrincipals: ['arn:aws:iam::123456789012:role/break-glass'],
    trustedBy: [Trusted.environment(production)],
  });
  const deploy = new Job(new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: production });
  deploy.use(role.assume({ region: 'eu-central-1' }));
}
