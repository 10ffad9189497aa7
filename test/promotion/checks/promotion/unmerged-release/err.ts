import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery, { triggers: [Trigger.push(), Trigger.workflowDispatch(), Trigger.schedule({ cron: '17 3 * * *' })] });
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [Gate.weekdays('Europe/Berlin')] });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() }); // finding
}
