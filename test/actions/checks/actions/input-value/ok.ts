import { DockerBuildPush, SetupNode, SetupPython, SetupPythonCache, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Matrix, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const matrix = new Matrix().axis('shard', ['1', '2']).axis('cache', ['npm', 'pnpm']);
  const test = new Job(ci, 'test', { matrix });
  test.use(new SetupNode({ nodeVersion: '24', cache: matrix.get('cache') }));
  test.use(new SetupPython({ pythonVersion: '3.14', cache: SetupPythonCache.of('rye') }));
  test.use(new UsesStep(`actions/setup-java@${SHA}`, { version: 'v9.0.0', inputs: { 'java-version': '25', 'distribution': 'openlogic' } }));
  test.run('make');
  test.use(new UploadArtifact({ path: ['report'], artifactName: `report-${matrix.get('cache')}-${matrix.get('shard')}` }));
  test.use(new UploadArtifact({ path: ['log'], artifactName: `log-${matrix.get('cache')}-${matrix.get('shard')}-${Github.refName}` }));
  test.use(new UsesStep(`acme/tool@${SHA}`, { inputs: { cache: 'nmp' } }));

  const image = new Job(ci, 'image');
  image.use(new DockerBuildPush({ context: '.', tags: [`ghcr.io/${Github.repository}:Nightly`] }));
}
