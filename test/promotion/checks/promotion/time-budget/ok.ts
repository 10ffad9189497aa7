import { declareShop, plain } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { RollbackPolicy, Stage, Upstream, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), timeout: Duration.minutes(60), rollback: RollbackPolicy.automatic({ timeout: Duration.minutes(15) }) });
}
