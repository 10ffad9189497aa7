import { Checkout, DockerBuildPush, DockerLogin, SetupBuildx } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Functions, Github } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { BaseJob, Job, Workflow } from 'slipway/workflows';

/** Where images go. */
export const IMAGE = 'ghcr.io/acme/orders-api';

/** OR-4: an image for main and for release tags, and for nothing else. What was pushed is recorded as a release, by its digest. */
export function declareImage(release: Release, workflow: Workflow, needs: BaseJob[]): void {
  const job = new Job(workflow, 'build', {
    name: 'Build image',
    needs,
    condition: Functions.anyOf(Github.isBranch('main'), Github.isTag()),
  });
  const push = new DockerBuildPush({
    name: 'Build and push',
    context: '.',
    push: true,
    tags: [`${IMAGE}:latest`, `${IMAGE}:${Github.sha}`],
    cacheFrom: ['type=gha'],
    cacheTo: ['type=gha,mode=max'],
  });
  job.use(
    new Checkout(),
    new SetupBuildx(),
    new DockerLogin({ registry: 'ghcr.io' }),
    push,
    release.record({ digests: { api: push.digest } }),
  );
  Checks.of(job).acknowledge('security/cache-poisoning', 'GitHub keeps the cache of main apart: only runs of main, whose commits are reviewed, write what it reads.');
}
