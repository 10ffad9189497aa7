import { Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging });
  const other = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(other, 'smoke', { environment: JobEnvironment.named('staging', { deployment: false }) }).run('./smoke.sh');
  new Job(other, 'docs', { environment: JobEnvironment.named('github-pages') }).run('./docs.sh');
}
