import { Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging });
  const other = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(other, 'hotfix', { environment: staging }).run('./deploy.sh'); // finding
}
