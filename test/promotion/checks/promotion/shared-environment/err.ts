import { RollbackPolicy, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging });
  new Stage(pipeline, 'second', { ...plain(), environment: staging }); // finding
  new Stage(pipeline, 'production', { ...plain(), environment: production });
  new Stage(pipeline, 'eu', { ...plain(), environment: JobEnvironment.named('eu'), rollback: RollbackPolicy.automatic({ environment: production }) }); // finding
  new Stage(pipeline, 'us', { ...plain(), environment: JobEnvironment.named('shop-ledger') }); // finding
}
