import { deployed, shopIn } from '../../../support/fixture';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage, Upstream } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const everywhere = Gate.soak(Duration.hours(1)); // finding
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [everywhere] });
  const staging = new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), after: Upstream.all(staging), ...deployed() });
  const alone = Gate.soak(Duration.hours(2)); // finding
  new Stage(pipeline, 'europe', { environment: environment('europe'), gates: [alone], after: Upstream.oneOf(staging), ...deployed() });
  new Stage(pipeline, 'america', { environment: environment('america'), gates: [alone], ...deployed() });
}
