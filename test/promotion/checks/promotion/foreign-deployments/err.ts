import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { CallJob, Job, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  const deployments = Permissions.of({ deployments: PermissionLevel.WRITE });
  const workflow = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })], permissions: deployments });
  new Job(workflow, 'inherits').run('npm ci'); // finding
  new Job(workflow, 'deploys', { permissions: deployments }).run('npm ci'); // finding
  new Job(workflow, 'all', { permissions: Permissions.writeAll() }).run('npm ci'); // finding
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'inside', { permissions: deployments }).run('npm ci'); // finding
  called.call(workflow, 'here', { permissions: deployments });
  new CallJob(workflow, 'elsewhere', { uses: 'acme/ci/.github/workflows/ci.yml@v1', permissions: deployments }); // finding
}
