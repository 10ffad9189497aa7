import { RollbackPolicy, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery, { environments: { production: { reviewers: [Reviewer.team('leads')], waitTimer: Duration.minutes(5) }, staging: { protectionRules: ['change-window'] } } });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, rollback: RollbackPolicy.manual(), verification: [Verification.smoke('./smoke.sh')] }); // finding
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged) }); // finding
}
