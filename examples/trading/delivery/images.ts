import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { ImageBuild, ImageSize, ImageTag } from 'slipway/pipelines';
import { Release } from 'slipway/promotion';
import { Job, Workflow } from 'slipway/workflows';
import { Ci } from './ci';
import { SERVICES, Service, imageOf } from './services';

/** ST-9: its Dockerfile has a stage that builds and one that runs. A pull request builds and looks at it; main publishes it once all is verified: scanned before it has a tag, not as root, signed, with what is in it. */
export function declareImage(workflow: Workflow, service: Service, verified: Job[]): ImageBuild {
  return new ImageBuild(workflow, `image-${service.name}`, {
    image: imageOf(service),
    context: service.folder,
    target: 'runtime',
    tags: [ImageTag.sha({ long: true })],
    publish: Github.isBranch('main'),
    maxSize: ImageSize.megabytes(600),
    jobs: { build: { name: `Image of ${service.name}`, needs: verified }, check: { name: `Image check of ${service.name}` } },
  });
}

/** What moves: one image for each service, by digest, built once for each commit of main. */
export function declareRelease(delivery: Delivery, { workflow, images, gate }: Ci): Release {
  const release = new Release(delivery, 'trading', { images: Object.fromEntries(SERVICES.map((service) => [service.name, imageOf(service)])) });
  const needs = [gate, ...[...images.values()].map((image) => image.job('build'))];
  // What looks at the images of pull requests is skipped on main, and so would be whatever comes after it.
  const condition = Functions.allOf(Status.cancelled().negate(), Github.isBranch('main'), ...needs.map((job) => job.succeeded()));
  const job = new Job(workflow, 'release', { name: 'Release', needs, condition, timeout: Duration.minutes(10) });
  job.use(new Checkout());
  const migration = job.run('echo "reversible=$(./scripts/deployment/migrate.sh is-reversible)" >> "$GITHUB_OUTPUT"', { name: 'Ask whether the migration can be undone' });
  const digests = Object.fromEntries([...images].map(([name, image]) => [name, image.digest]));
  job.use(release.record({ digests, database: { reversible: migration.output('reversible') } }));
  return release;
}
