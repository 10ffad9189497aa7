import { Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging });
  const preview = new Workflow(delivery, 'preview', { triggers: [Trigger.push()] });
  new Job(preview, 'preview', { permissions: Permissions.of({ deployments: PermissionLevel.WRITE }) }).run('./preview.sh'); // finding
  new Job(preview, 'all', { permissions: Permissions.writeAll() }).run('./all.sh'); // finding
  new Job(preview, 'reads', { permissions: Permissions.of({ deployments: PermissionLevel.READ }) }).run('./reads.sh');
}
