import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), rollback: RollbackPolicy.automatic({ environment: JobEnvironment.named('Staging') }), ...deployed() }); // finding
}
