import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery, { triggers: [Trigger.pullRequest(), Trigger.push({ branches: ['main'] })], condition: Github.eventName.equalTo('push') });
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
