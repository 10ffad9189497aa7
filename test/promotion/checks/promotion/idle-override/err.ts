import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionAction, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const override = { reviewers: [Reviewer.team('release')] };
  const gates = [Gate.attestation({ overridable: false }), Gate.weekdays('Europe/Berlin', { overridable: false })];
  new Stage(pipeline, 'staging', { environment: environment('staging'), override, gates, ...deployed() }); // finding
  const workflow = new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false, actions: [PromotionAction.PROMOTE] });
  new Stage(pipeline, 'production', { environment: environment('production'), override, workflow, ...deployed() }); // finding
}
