import { Hook, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, migration: Hook.script('./migrate.sh up') }); // finding
}
