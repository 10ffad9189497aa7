import { AutomaticPromotion, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), automatic: AutomaticPromotion.MATCH_UPSTREAM }); // finding
  new Stage(pipeline, 'live', { ...plain(), environment: JobEnvironment.named('live'), production: true, automatic: AutomaticPromotion.NEWEST }); // finding
}
