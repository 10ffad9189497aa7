import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, PromotionWorkflow, Release, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment, build } = shopIn(delivery);
  const shop = new PromotionPipeline(delivery, 'shop', { release }); // finding
  new PromotionWorkflow(shop, 'production-deploy', { automatic: false });
  new Stage(shop, 'staging', { environment: environment('staging'), ...deployed() });
  const docs = new Release(delivery, 'docs');
  build.use(docs.record());
  new PromotionPipeline(delivery, 'docs', { release: docs, rollback: { workflowId: 'rollback-docs' } }); // finding
}
