import { Attest, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, GithubServer } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/orders', { server: GithubServer.enterpriseServer('github.acme.example') });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new UploadArtifact({ artifactName: 'dist', path: ['dist'] })); // finding
  build.use(new Attest({ subjectPath: ['dist/app'] })); // finding
}
