import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  const soak = Gate.soak(Duration.hours(1)); // finding
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, gates: [soak] });
}
