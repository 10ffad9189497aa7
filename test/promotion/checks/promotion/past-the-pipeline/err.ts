import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, JobEnvironment, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const production = environment('production');
  new Stage(pipeline, 'production', { environment: production, ...deployed() });
  const old = new Workflow(delivery, 'old', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(old, 'deploy', { environment: production }).run('./deploy.sh'); // finding
  const matrix = new Matrix({ axes: { where: ['preview', 'Production'] } });
  new Job(old, 'everywhere', { matrix, environment: JobEnvironment.named(`${matrix.get('where')}`) }).run('./deploy.sh'); // finding
}
