import { Checkout, DockerBuildPush, DockerLogin, DockerMetadata, SetupBuildx, Trivy, UploadSarif } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { BaseJob, Job, Workflow } from 'slipway/workflows';

/** Where images go. */
const IMAGE = 'ghcr.io/example/ml-platform';

const RELEASED = Functions.anyOf(Github.isBranch('main', 'develop'), Github.isTag());

/** ML-2: the image, its names, and a look at what it holds. */
export function declareImage(workflow: Workflow, needs: BaseJob[]): { job: Job; push: DockerBuildPush } {
  const job = new Job(workflow, 'image', {
    name: 'Build image',
    needs,
    condition: Github.isEvent('push').andAlso(RELEASED),
  });

  const metadata = new DockerMetadata({
    images: [IMAGE],
    tags: [
      'type=ref,event=branch',
      // Names nothing as long as pull requests make no image: see the README.
      'type=ref,event=pr',
      // A tag has no branch, and a name must not begin with a dash.
      `type=sha,prefix={{branch}}-,enable=${Github.isBranch()}`,
      'type=semver,pattern=v{{version}}',
      `type=raw,value=latest,enable=${Github.isBranch('main')}`,
    ],
    flavor: ['latest=false'],
  });
  const push = new DockerBuildPush({
    name: 'Build and push',
    context: '.',
    push: true,
    tags: [`${metadata.tags}`],
    labels: [`${metadata.labels}`],
    cacheFrom: ['type=gha'],
    cacheTo: ['type=gha,mode=max'],
  });
  const scan = new Trivy({
    name: 'Scan what was pushed',
    imageRef: `${IMAGE}@${push.digest}`,
    severity: ['CRITICAL', 'HIGH'],
    format: 'sarif',
    output: 'trivy.sarif',
    exitCode: 1,
  });
  job.use(
    new Checkout(),
    new SetupBuildx(),
    new DockerLogin({ registry: 'ghcr.io' }),
    metadata,
    push,
    scan,
    new UploadSarif({ condition: scan.ran(), sarifFile: 'trivy.sarif', category: 'trivy-image' }),
  );
  Checks.of(job).acknowledge('security/cache-poisoning',
    'GitHub keeps the cache of main apart: only runs of main, whose commits are reviewed, write what it reads.');
  return { job, push };
}

/** What moves: the image of a commit of main, by the digest that was pushed and scanned. */
export function declareRelease(delivery: Delivery, image: Job, push: DockerBuildPush): Release {
  const release = new Release(delivery, 'ml-platform', { images: { app: IMAGE } });
  const job = new Job(image.workflow, 'release', { name: 'Record the release', needs: [image], condition: Github.isBranch('main') });
  job.use(new Checkout(), release.record({ digests: { app: push.digest } }));
  return release;
}
