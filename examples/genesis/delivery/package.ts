import { DownloadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { ImageBuild, ImageTag, PackageBuild } from 'slipway/pipelines';
import { Release } from 'slipway/promotion';
import { Ci } from './ci';

const IMAGE = 'ghcr.io/genesis/genesis-rebuild';

/** GE-5: what moves is made once, here. Staging and production get the same digest, and the package beside it says of which commit it is. */
export function declarePackage(delivery: Delivery, { workflow, python, security, summary }: Ci): Release {
  const quality = python.job('quality');
  const made = {
    needs: [...python.jobs, security.verdict, summary],
    // A test that fails does not hold it up: how many passed is recorded, and the stages decide by that.
    condition: Functions.allOf(Status.cancelled().negate(), Github.isEvent('push'), Github.ref.notEqualTo('refs/heads/develop'), quality.succeeded(), security.verdict.succeeded(), summary.succeeded()),
  };
  const image = new ImageBuild(workflow, 'image', { ...made, image: IMAGE, tags: [ImageTag.semver(), ImageTag.sha({ prefix: 'dev-' })] });
  const packaged = new PackageBuild(workflow, 'package', {
    ...made,
    needs: [...made.needs, image.job('build')],
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
