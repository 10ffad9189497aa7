import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery, { record: { attest: false } });
  const gates = [
    Gate.passRate(0.95), // finding
    Gate.coverage(0.8), // finding
    Gate.attestation(), // finding
  ];
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, gates });
}
