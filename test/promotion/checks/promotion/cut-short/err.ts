import { shopIn } from '../../../support/fixture';
import { MadeUpTarget } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Canary, PromotionPipeline, Rolling, Stage, TrafficRouter } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const canary = new Canary({ router: TrafficRouter.argoRollouts(), steps: [{ weight: 5, pause: Duration.minutes(10) }, { weight: 50, pause: Duration.minutes(10) }, { weight: 100 }] });
  new Stage(pipeline, 'staging', { environment: environment('staging'), targets: [new MadeUpTarget()], strategies: [new Rolling(), canary], timeout: Duration.minutes(20) }); // finding
}
