import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery, {
    triggers: [Trigger.pullRequest(), Trigger.push({ branches: ['main'], tags: ['v*'] })],
    // It speaks of the ref alone, which no pull request has.
    condition: Functions.anyOf(Github.isBranch('main'), Github.isTag()),
  });
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
