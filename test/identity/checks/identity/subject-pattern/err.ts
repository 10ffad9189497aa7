import { arn, trust } from '../trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole } from 'slipway/identity';
import { GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
  const role = new ExternalRole(delivery, 'deploy', { roleArn: arn('deploy'), trustPolicy: trust({ StringEquals: { aud: 'sts.amazonaws.com' }, StringLike: { sub: 'repo:acme@1/app@2:ref:refs/heads/release/*' } }) }); // finding
  const deploy = new Job(new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['release/*'] })] }), 'deploy');
  deploy.use(role.assume('eu-central-1'));
}
