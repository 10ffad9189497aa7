import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Stage, Upstream, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  // Nothing comes after it.
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged) });
}
