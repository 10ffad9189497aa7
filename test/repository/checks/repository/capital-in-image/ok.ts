import { DockerBuildPush, DockerMetadata } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'Acme/Shop');
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'image');
  job.use(new DockerMetadata({ images: [`ghcr.io/${Github.repository}`] }));
  // A tag may have capitals.
  job.use(new DockerBuildPush({ tags: ['ghcr.io/acme/shop:1', `ghcr.io/acme/shop:${Github.repositoryOwner}`], labels: [`org.opencontainers.image.source=${Github.repository}`] }));
}
