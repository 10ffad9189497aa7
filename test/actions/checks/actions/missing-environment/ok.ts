import { DeployPages, UploadPagesArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  // The name of it may be another one.
  new Job(ci, 'site', { environment: JobEnvironment.named('pages') }).use(new UploadPagesArtifact({ path: 'site' }), new DeployPages());
}
