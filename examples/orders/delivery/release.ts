import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { ImageBuild, ImageCache, ImageTag } from 'slipway/pipelines';
import { Release } from 'slipway/promotion';
import { Job } from 'slipway/workflows';
import { BackendChecks } from './backend-ci';

/** Where images go. */
const IMAGE = 'ghcr.io/acme/orders-api';

/** OR-4, OR-6: what main and a release tag make. A tag `v1.2.3` makes the release `1.2.3`, a commit of main `dev-` and its first seven digits. */
export function declareRelease(delivery: Delivery, { workflow, jobs }: BackendChecks): Release {
  const published = Functions.anyOf(Github.isBranch('main'), Github.isTag());
  const image = new ImageBuild(workflow, 'image', {
    image: IMAGE,
    tags: [ImageTag.latest(), ImageTag.sha({ fullLength: true, prefix: '' }), ImageTag.semver()],
    publish: published,
    // Layers of main are written by runs of main alone, whose commits are reviewed.
    cache: ImageCache.gha({ acceptedForReleases: true }),
    // A push to a branch is verified and builds nothing; a pull request shows whether its image can be built.
    jobs: { build: { jobId: 'build', name: 'Build image', needs: jobs }, check: { condition: Github.isEvent('pull_request') } },
  });
  const release = new Release(delivery, 'orders', { images: { api: IMAGE } });
  const record = new Job(workflow, 'release', { name: 'Record the release', needs: [image.job('build')], condition: published });
  record.use(new Checkout(), release.record({ digests: { api: image.digest } }));
  return release;
}
