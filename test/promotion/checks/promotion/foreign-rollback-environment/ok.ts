import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const rollback = RollbackPolicy.automatic({ environment: environment('rollback') });
  new Stage(pipeline, 'staging', { environment: environment('staging'), rollback, ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), rollback, ...deployed() });
  new Stage(pipeline, 'europe', { environment: environment('europe'), rollback: RollbackPolicy.manual({ environment: JobEnvironment.named('Europe') }), ...deployed() });
}
