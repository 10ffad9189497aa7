import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery, { record: { tests: ['reports/*.xml'], coverage: 'coverage.xml' } });
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, gates: [Gate.passRate(0.95), Gate.coverage(0.8), Gate.attestation(), Gate.weekdays('UTC')] });
}
