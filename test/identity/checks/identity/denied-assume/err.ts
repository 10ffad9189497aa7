import { arn, trustEnvironment } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trustEnvironment('production') });
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const deploy = new Job(workflow, 'deploy');
  deploy.use(role.assume('eu-central-1')); // finding
  const staging = new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] });
  const stage = new Job(workflow, 'stage', { environment: staging });
  stage.run('make');
  stage.use(role.assume('eu-central-1')); // finding
  const release = new Job(workflow, 'release', { environment: production });
  release.use(role.assume('eu-central-1'));
}
