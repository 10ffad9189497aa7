import { arn, trustEnvironment } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trustEnvironment('production'), trustedBy: [Trusted.environment(production)] });
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  const deploy = new Job(workflow, 'deploy', { environment: production });
  deploy.use(role.assume('eu-central-1'));
  const again = new Job(workflow, 'again', { environment: JobEnvironment.named('PRODUCTION') }); // finding
  again.run('make');
}
