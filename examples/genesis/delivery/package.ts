import { Checkout, DockerBuildPush, DockerLogin, DownloadArtifact, SetupBuildx, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { Job } from 'slipway/workflows';
import { Ci } from './ci';

const IMAGE = 'ghcr.io/genesis/genesis-rebuild';
const PACKAGE = 'dist/genesis-rebuild.tar.gz';

/** GE-5: what moves is made once, here. Staging and production get the same digest. */
export function declarePackage(delivery: Delivery, { workflow, quality, security, tests, coverage }: Ci): Release {
  const release = new Release(delivery, 'genesis', { images: { app: IMAGE }, artifacts: [PACKAGE] });
  const job = new Job(workflow, 'package', {
    name: 'Package',
    comment: 'A test that fails does not hold it up: how many passed is recorded, and the stages decide by that.',
    needs: [quality, security, ...tests, coverage],
    timeout: Duration.minutes(15),
    condition: Functions.allOf(Status.cancelled().negate(), Github.isEvent('push'), quality.succeeded(), security.succeeded()),
  });
  job.use(new Checkout());
  const version = job.run(`
    case "$GITHUB_REF" in
      refs/tags/v*) version="\${GITHUB_REF#refs/tags/v}" ;;
      *) version="dev-\${GITHUB_SHA:0:7}" ;;
    esac
    echo "version=$version" >> "$GITHUB_OUTPUT"
  `, { name: 'Work out the version' });
  const called = version.output('version');
  job.run(`
    mkdir -p dist
    date="$(git log -1 --format=%cI)"
    jq --null-input --arg version "$VERSION" --arg commit "$GITHUB_SHA" --arg buildDate "$date" '$ARGS.named' > manifest.json
    # The same commit gives the same bytes.
    tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="$date" agents infrastructure tests docs config manifest.json | gzip --no-name > ${PACKAGE}
  `, { name: 'Put the package together', env: { VERSION: called } });
  const push = new DockerBuildPush({ context: '.', push: true, tags: [`${IMAGE}:${called}`], buildArgs: [`VERSION=${called}`] });
  job.use(
    new UploadArtifact({ name: 'Keep the package', artifactName: `genesis-rebuild-${called}`, path: [PACKAGE, 'manifest.json'] }),
    new SetupBuildx(),
    new DockerLogin({ registry: 'ghcr.io' }),
    push,
    new DownloadArtifact({ name: 'Collect the reports of the tests', pattern: 'junit-*', path: 'reports' }),
    new DownloadArtifact({ name: 'Collect the coverage', artifactName: 'coverage', path: 'reports/coverage' }),
    release.record({ version: called, digests: { app: push.digest }, tests: ['reports/junit-*/*.xml'], coverage: 'reports/coverage/coverage.xml' }),
  );
  return release;
}

