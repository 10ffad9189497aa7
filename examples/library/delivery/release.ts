import { Checkout, SetupNode, SetupUv, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { BuiltArtifact, Publication, ReleasePipeline, ReleaseVersion } from 'slipway/pipelines';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { JS, PY, UV } from './packages';

/** A tag releases both packages under one version: built without a cache, published by trusted publishing, got back from the registries, and only then released on GitHub. */
export function declareRelease(delivery: Delivery): void {
  const workflow = new Workflow(delivery, 'release', { name: 'Release', triggers: [Trigger.push({ tags: ['v*'] })], concurrency: { group: 'release' } });
  const version = new ReleaseVersion(workflow, 'version', { jobs: { version: { jobId: 'version' } } });
  const needs = [version.job('version')];

  const node = new Job(workflow, 'build-js', { name: 'Build for npm', needs, defaults: { workingDirectory: JS.folder } });
  node.use(new Checkout(), new SetupNode({ nodeVersion: '24', packageManagerCache: false }));
  node.run('npm ci --ignore-scripts\nnpm test -- --run\nnpm run build\nmkdir -p out\nnpm pack --ignore-scripts --pack-destination out', { name: 'Test and pack' });
  node.use(new UploadArtifact({ artifactName: 'npm', path: [`${JS.folder}/out/*.tgz`] }));
  const tarball = BuiltArtifact.of(node, 'npm');

  const python = new Job(workflow, 'build-py', { name: 'Build for PyPI', needs, defaults: { workingDirectory: PY.folder } });
  python.use(new Checkout(), new SetupUv({ version: UV, enableCache: false, pythonVersion: '3.13' }));
  python.run('uv run --locked --group dev pytest\nuv build --out-dir dist', { name: 'Test and build' });
  python.use(new UploadArtifact({ artifactName: 'pypi', path: [`${PY.folder}/dist/*.whl`, `${PY.folder}/dist/*.tar.gz`] }));
  const wheel = BuiltArtifact.of(python, 'pypi');

  new ReleasePipeline(workflow, 'release', {
    version,
    assets: [tarball, wheel],
    environment: guarded(delivery, 'release'),
    publications: [
      Publication.npm({ packages: [JS.packageName], artifact: tarball, environment: guarded(delivery, 'npm'), smokeTest: `node -e 'require("${JS.packageName}")'` }),
      Publication.pypi({ project: PY.project, artifact: wheel, environment: guarded(delivery, 'pypi'), smokeTest: "python -c 'import acme_units'" }),
    ],
  });
}

/** Only tags come to what publishes, and only when a maintainer says so. A registry knows the publisher by the name of its environment. */
const guarded = (delivery: Delivery, name: string) => new DeploymentEnvironment(delivery, name, { tags: ['v*'], reviewers: [Reviewer.team('units-maintainers')] });
