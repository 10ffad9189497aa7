import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  const production = environment('production', { reviewers: [Reviewer.team('release')] });
  new Stage(pipeline, 'production', { environment: production, rollback: RollbackPolicy.automatic({ environment: environment('production-rollback') }), ...deployed() });
}
