import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const override = { reviewers: [Reviewer.team('release')] };
  const locked = Gate.attestation({ overridable: false });
  new Stage(pipeline, 'staging', { environment: environment('staging'), override, ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), override, gates: [locked, Gate.weekdays('Europe/Berlin')], ...deployed() });
  new Stage(pipeline, 'locked', { environment: environment('locked'), gates: [locked], ...deployed() });
  const skipping = new PromotionWorkflow(pipeline, 'skipping', { automatic: false, inputs: { skipUpstream: 'skip_staging_validation' } });
  new Stage(pipeline, 'skipping', { environment: environment('skipping'), override, workflow: skipping, ...deployed() });
}
