import { DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { GithubRepository } from 'slipway/repository';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'Acme/Shop');
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'image');
  job.use(new DockerBuildPush({ tags: [`ghcr.io/${Github.repository}:${Github.sha}`] })); // finding
  job.use(new DockerBuildPush({ tags: ['acme/fine:1', `ghcr.io/${Github.repositoryOwner}/shop`] })); // finding
  job.use(new DockerBuildPush({ tags: [`ghcr.io/acme/${Github.event('repository.name')}`] })); // finding
  job.use(new UsesStep('anchore/sbom-action@0123456789abcdef0123456789abcdef01234567', { version: 'v0', inputs: { Image: `ghcr.io/${Github.repository}` } })); // finding
}
