import { DockerBuildPush, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Matrix, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const matrix = new Matrix().axis('shard', ['1/2', '2/2']).axis('owner', ['acme', 'Acme']);
  const test = new Job(ci, 'test', { matrix });
  test.use(new UsesStep(`actions/setup-node@${SHA}`, { version: 'v5.0.0', inputs: { 'node-version': '24', 'Cache': 'nmp' } })); // finding
  test.use(new UsesStep(`aquasecurity/trivy-action@${SHA}`, { inputs: { 'image-ref': 'acme/app', 'severity': 'HIGH,CRITCAL' } })); // finding
  test.use(new UploadArtifact({ path: ['report'], artifactName: `report-${matrix.get('owner')}-${matrix.get('shard')}` })); // finding
  test.use(new UsesStep(`actions/upload-artifact@${SHA}`, { inputs: { name: 'a:b', path: 'b' } })); // finding
  test.use(new DockerBuildPush({ context: '.', tags: [`ghcr.io/${matrix.get('owner')}/app:1`] })); // finding
}
