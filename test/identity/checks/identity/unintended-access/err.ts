import { arn, trust, trustEnvironment } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  // Another job in the same environment, another job on the same branch, and everybody.
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  const deploy = new Job(workflow, 'deploy', { environment: production });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trustEnvironment('production'), trustedBy: [Trusted.job(deploy)] }); // finding
  deploy.use(role.assume('eu-central-1'));
  const clean = new Job(workflow, 'clean', { environment: production });
  clean.use(role.assume('eu-central-1'));
  const wide = new ExternalRole(delivery, 'wide', { roleArn: arn('wide'), trustPolicy: trust({ StringLike: { aud: 'sts.amazonaws.com', sub: 'repo:acme@1/app@2:*' } }), trustedBy: [Trusted.environment(production)] }); // finding
  deploy.use(wide.assume('eu-central-1'));
}
