import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionAction, PromotionWorkflow, Stage, Upstream, Verification } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const workflow = new PromotionWorkflow(pipeline, 'look', { actions: [PromotionAction.RECONCILE] });
  const yes = Gate.approvals({ approvers: ['ada', 'grace'] }); // finding
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, workflow, gates: [yes], verification: [Verification.smoke('./smoke.sh')] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, workflow, after: Upstream.all(staged) }); // finding
}
