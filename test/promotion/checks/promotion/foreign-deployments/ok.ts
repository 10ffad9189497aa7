import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  const workflow = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(workflow, 'preview', { environment: environment('preview'), permissions: Permissions.of({ contents: PermissionLevel.WRITE, deployments: PermissionLevel.READ }) }).run('./deploy.sh');
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'read').run('make');
  called.call(workflow, 'call');
}
