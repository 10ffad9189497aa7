import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  // Nobody sees it.
  new Stage(pipeline, 'staging', { environment: environment('staging', { branches: undefined }), ...deployed() });
  new Stage(pipeline, 'production', { environment: environment('production'), rollback: RollbackPolicy.automatic({ environment: environment('production-rollback') }), ...deployed() });
  new Stage(pipeline, 'europe', { environment: environment('europe', { branches: undefined, protectedBranchesOnly: true }), production: true, ...deployed() });
  new Stage(pipeline, 'elsewhere', { environment: JobEnvironment.named('elsewhere'), production: true, ...deployed() });
}
