import { AttestBuildProvenance, Checkout, DownloadArtifact, PypiPublish, SetupNode, SetupPython, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

const TAGS = ['v*.*.*'];

/** Jobs that build have no rights; those that publish run nothing of the repository, and registries know them by workflow and environment. */
export function declareRelease(delivery: Delivery): void {
  const workflow = new Workflow(delivery, 'release', { name: 'Release', triggers: [Trigger.push({ tags: TAGS })], concurrency: { group: 'release' } });

  const wheel = new Job(workflow, 'build-python', { name: 'Build for PyPI' });
  wheel.use(new Checkout(), new SetupPython({ pythonVersion: '3.13' }));
  wheel.run('python -m pip install build==1.3.0\npython -m build python --outdir dist', { name: 'Build' });
  wheel.use(new UploadArtifact({ artifactName: 'pypi', path: ['dist/*'] }));

  const tarball = new Job(workflow, 'build-node', { name: 'Build for npm', defaults: { workingDirectory: 'js' } });
  tarball.use(new Checkout(), new SetupNode({ nodeVersion: '24', packageManagerCache: false }));
  tarball.run('npm ci --ignore-scripts\nnpm run build\nmkdir -p ../dist\nnpm pack --ignore-scripts --pack-destination ../dist', { name: 'Build and pack' });
  tarball.use(new UploadArtifact({ artifactName: 'npm', path: ['dist/*.tgz'] }));

  const attest = new Job(workflow, 'attest', { name: 'Attest what was built', needs: [wheel, tarball], timeout: Duration.minutes(10) });
  attest.use(new DownloadArtifact({ path: 'dist', mergeMultiple: true }), new AttestBuildProvenance({ subjectPath: ['dist/*'] }));

  const pypi = new Job(workflow, 'pypi', { name: 'Publish to PyPI', needs: [attest], environment: registry(delivery, 'pypi', 'https://pypi.org/p/acme-geometry'), timeout: Duration.minutes(10) });
  pypi.use(new DownloadArtifact({ artifactName: 'pypi', path: 'dist' }), new PypiPublish({ packagesDir: 'dist' }));

  const npm = new Job(workflow, 'npm', { name: 'Publish to npm', needs: [attest], environment: registry(delivery, 'npm', 'https://www.npmjs.com/package/@acme/geometry'), timeout: Duration.minutes(10) });
  npm.use(new DownloadArtifact({ artifactName: 'npm', path: 'dist' }), new SetupNode({ nodeVersion: '24', registryUrl: 'https://registry.npmjs.org', packageManagerCache: false }));
  npm.run('npm publish --access public ./dist/*.tgz', { name: 'Publish', permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) });

  const release = new Job(workflow, 'github', { name: 'Release on GitHub', needs: [pypi, npm], timeout: Duration.minutes(10) });
  release.use(new DownloadArtifact({ path: 'dist', mergeMultiple: true }));
  release.run(`gh release create ${Github.refName} --repo ${Github.repository} --verify-tag --generate-notes dist/*`, {
    name: 'Create the release',
    env: { GH_TOKEN: Github.token },
    permissions: Permissions.of({ contents: PermissionLevel.WRITE }),
  });
}

const registry = (delivery: Delivery, name: string, url: string) => new DeploymentEnvironment(delivery, name, { url, tags: TAGS, reviewers: [Reviewer.team('maintainers')] });
