import { DownloadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { ImageBuild, ImageTag, PackageBuild } from 'slipway/pipelines';
import { Release } from 'slipway/promotion';
import { Job } from 'slipway/workflows';
import { Ci } from './ci';

const IMAGE = 'ghcr.io/genesis/genesis-rebuild';

type Verified = Omit<Ci, 'image' | 'gate'>;

/** What is on main, and what a release tag names. A test that fails does not hold it up: how many passed is recorded, and the stages decide by that. */
function onceVerified({ python, security, summary }: Verified, ...further: Job[]) {
  const condition = Functions.allOf(Status.cancelled().negate(), Github.isEvent('push'), Github.ref.notEqualTo('refs/heads/develop'), ...[python.job('quality'), security.verdict, summary, ...further].map((job) => job.succeeded()));
  return { needs: [...python.jobs, security.verdict, summary, ...further], condition };
}

/** A pull request builds it and looks at it. */
export function declareImage(verified: Verified): ImageBuild {
  return new ImageBuild(verified.workflow, 'image', { image: IMAGE, tags: [ImageTag.semver(), ImageTag.sha({ prefix: 'dev-' })], jobs: { build: onceVerified(verified) } });
}

/** GE-5: what moves is made once, here. Staging and production get the same digest, and the package beside it says of which commit it is. */
export function declarePackage(delivery: Delivery, ci: Ci): Release {
  const { workflow, python, summary, image } = ci;
  const packaged = new PackageBuild(workflow, 'package', {
    ...onceVerified(ci, image.job('build')),
    packageName: 'genesis-rebuild',
    paths: ['agents', 'infrastructure', 'tests', 'docs', 'config'],
    jobs: { package: { jobId: 'package' } },
  });

  const release = new Release(delivery, 'genesis', { images: { app: IMAGE }, artifacts: ['dist/genesis-rebuild.tar.gz'] });
  packaged.job('package').use(
    summary.collect('reports'),
    new DownloadArtifact({ name: 'Collect the coverage', artifactName: `coverage-${python.job('coverage').jobId}`, path: 'reports/coverage' }),
    release.record({ version: packaged.version, digests: { app: image.digest }, tests: ['reports/test-results-*/**/*.xml'], coverage: 'reports/coverage/coverage.xml' }),
  );
  return release;
}
