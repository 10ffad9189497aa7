import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { AutomaticPromotion, Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment, test } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const automatic = AutomaticPromotion.NEWEST;
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  new Stage(pipeline, 'gated', { environment: environment('production-gated'), automatic, gates: [Gate.checks([test])], ...deployed() });
  new Stage(pipeline, 'asked', { environment: environment('production-asked', { reviewers: [Reviewer.team('release')] }), automatic, ...deployed() });
  new Stage(pipeline, 'app', { environment: environment('production-app', { protectionRules: ['change-window'] }), automatic, ...deployed() });
}
