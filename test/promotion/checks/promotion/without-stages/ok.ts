import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging });
}
