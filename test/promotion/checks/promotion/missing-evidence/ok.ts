import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment, ci } = shopIn(delivery, { record: { tests: ['reports/**/*.xml'], coverage: 'coverage.xml' } });
  const gates = [Gate.passRate(0.95), Gate.coverage(0.8), Gate.attestation(), Gate.attestation({ signers: [ci], gateId: 'signed' })];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
