import { deployed, shopIn } from '../../../support/fixture';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const staging = environment('staging', { waitTimer: Duration.minutes(10) });
  new Stage(pipeline, 'staging', { environment: staging, rollback: RollbackPolicy.manual(), ...deployed() }); // finding
  const production = environment('production', { reviewers: [Reviewer.team('release'), Reviewer.user('octocat')], protectionRules: ['change-window'] });
  new Stage(pipeline, 'production', { environment: production, ...deployed() }); // finding
  const slow = environment('slow', { waitTimer: Duration.minutes(5) });
  new Stage(pipeline, 'europe', { environment: environment('europe'), rollback: RollbackPolicy.automatic({ environment: slow }), ...deployed() }); // finding
}
