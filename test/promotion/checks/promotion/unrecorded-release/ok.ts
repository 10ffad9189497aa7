import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Release, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  // Nobody has to use it yet.
  new Release(delivery, 'later');
}
