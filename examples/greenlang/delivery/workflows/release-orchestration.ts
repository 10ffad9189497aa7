import { Checkout, DownloadArtifact, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Status } from 'slipway/expressions';
import { DoraEventType, NotificationStatus } from 'slipway/observability';
import { BuiltArtifact, Publication, ReleasePipeline, ReleaseVersion } from 'slipway/pipelines';
import { Job, Matrix, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';

/**
 * GL-10, GL-38: a tag of main becomes a version: built on three systems, as a package and as an image, signed, published without a key that is kept, and tried out by those who install it.
 *
 * @param smokeTest what tries it
 */
export function declareReleaseOrchestration(delivery: Delivery, { setup, image, dora, notification, environments: { release } }: Platform, smokeTest: ReusableWorkflow): ReleasePipeline {
  const workflow = new Workflow(delivery, 'release-orchestration', {
    name: 'Release orchestration',
    // By hand it is started on a tag, to go on with what broke off.
    triggers: [Trigger.push({ tags: ['v*'] }), Trigger.workflowDispatch()],
    concurrency: { group: 'release', cancelInProgress: false },
  });
  const version = new ReleaseVersion(workflow, 'release');
  const needs = [version.job('version')];

  const os = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'] } });
  const wheels = new Job(workflow, 'wheels', { name: `Build and test (${os.get('os')})`, matrix: os, runsOn: Runner.fromExpression(os.get('os')), needs, defaults: { shell: 'bash' } });
  wheels.use(...setup.steps({ cache: false }));
  wheels.run('python -m build --wheel && pytest tests/unit', { name: 'Build and test' });
  wheels.use(new UploadArtifact({ artifactName: `wheel-${os.get('os')}`, path: ['dist/*.whl'] }));

  const dist = new Job(workflow, 'dist', { name: 'Put the package together', needs: [wheels] });
  dist.use(...setup.steps({ cache: false }), new DownloadArtifact({ pattern: 'wheel-*', path: 'dist', mergeMultiple: true }));
  dist.run('python -m build --sdist && twine check --strict dist/*', { name: 'Add the sources, and look at all of it' });
  dist.use(new UploadArtifact({ artifactName: 'dist', path: ['dist'] }));

  const pushed = image.step({ name: 'Build, push and sign', inputs: { tags: `ghcr.io/acme/greenlang:${version.version}` } });
  const docker = new Job(workflow, 'image', { name: 'Image', needs: [wheels] });
  docker.use(new Checkout(), pushed);

  const built = BuiltArtifact.of(dist, 'dist');
  const pipeline = new ReleasePipeline(workflow, 'greenlang', {
    version,
    needs: [docker],
    assets: [built],
    publications: [Publication.pypi({ project: 'greenlang', artifact: built, pythonVersion: '3.11', smokeTest: 'greenlang --version', environment: release })],
    environment: release,
  });
  dora.addDeployWorkflow(workflow);
  const smoke = smokeTest.call(workflow, 'smoke-test', { name: 'Smoke test', needs: [pipeline.job('publish')], inputs: { version: version.version } });

  const said = { version: version.version, environment: release.environmentName };
  const record = new Job(workflow, 'record', { name: 'Record the release', needs: [smoke], environment: secretsOf(release) });
  record.use(new Checkout({ sparseCheckout: ['.github'] }), dora.record({ eventType: DoraEventType.RELEASE, version: version.tag }));
  record.use(notification.send('release', { ...said, title: `GreenLang ${version.version} is released`, status: NotificationStatus.SUCCESS }));
  const tell = new Job(workflow, 'tell', { name: 'Tell that it broke off', needs: [smoke], condition: Status.failure().andAlso(version.job('version').succeeded()), environment: secretsOf(release) });
  tell.use(new Checkout({ sparseCheckout: ['.github'] }), notification.send('release', { ...said, title: `The release of GreenLang ${version.version} broke off`, status: NotificationStatus.FAILURE }));
  return pipeline;
}
