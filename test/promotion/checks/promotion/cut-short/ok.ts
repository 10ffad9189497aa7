import { shopIn } from '../../../support/fixture';
import { MadeUpTarget } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Canary, PromotionPipeline, Rolling, Stage, TrafficRouter } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const targets = [new MadeUpTarget()];
  const strategies = [new Canary({ router: TrafficRouter.argoRollouts(), steps: [{ weight: 50, pause: Duration.minutes(10) }, { weight: 100 }] })];
  new Stage(pipeline, 'staging', { environment: environment('staging'), targets, strategies });
  // It is tight, and may be enough.
  new Stage(pipeline, 'production', { environment: environment('production'), targets, strategies, timeout: Duration.minutes(11) });
  new Stage(pipeline, 'rolling', { environment: environment('rolling'), targets, strategies: [new Rolling()], timeout: Duration.minutes(1) });
}
