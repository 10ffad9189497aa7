import { deployed, shopIn } from '../../../support/fixture';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage, Upstream } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const staging = new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), after: Upstream.all(staging), gates: [Gate.soak(Duration.hours(24))], ...deployed() });
}
