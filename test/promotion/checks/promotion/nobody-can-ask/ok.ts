import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionAction, PromotionWorkflow, Stage, Upstream, Verification } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  const override = { reviewers: [Reviewer.team('release')] };
  new Stage(pipeline, 'emergency', { ...plain(), environment: new DeploymentEnvironment(delivery, 'emergency', { branches: ['main'] }), override, workflow: new PromotionWorkflow(pipeline, 'emergency', { automatic: false, actions: [PromotionAction.OVERRIDE] }) });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), gates: [Gate.approvals({ approvers: ['ada', 'grace'] })] });
}
