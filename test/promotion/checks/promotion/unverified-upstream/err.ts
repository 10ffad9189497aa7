import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Stage, Upstream } from 'slipway/promotion';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging }); // finding
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.oneOf(staged) });
  new Stage(pipeline, 'eu', { ...plain(), environment: JobEnvironment.named('eu'), after: Upstream.all(staged) });
}
