import { DeployPages, UploadPagesArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'site').use(new UploadPagesArtifact({ path: 'site' }), new DeployPages()); // finding
}
