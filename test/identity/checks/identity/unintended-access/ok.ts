import { arn, trust, trustEnvironment } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trustEnvironment('production'), trustedBy: [Trusted.environment(production)] });
  const deploy = new Job(new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: production });
  deploy.use(role.assume('eu-central-1'));
  const main = new Workflow(delivery, 'main', { triggers: [Trigger.push({ branches: ['main'] })] });
  const build = new Job(main, 'build');
  const upload = new ExternalRole(delivery, 'upload', {
    roleArn: arn('upload'),
    trustPolicy: trust({ StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:acme@1/app@2:ref:refs/heads/main' } }),
    trustedBy: [Trusted.job(build)],
  });
  build.use(upload.assume('eu-central-1'));
}
