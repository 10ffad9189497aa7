import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Release, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { environment, build } = shopIn(delivery, { recorded: false });
  const docs = new Release(delivery, 'docs'); // finding
  docs.record();
  const pipeline = new PromotionPipeline(delivery, 'docs', { release: docs });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  const tools = new Release(delivery, 'tools'); // finding
  build.use(tools.record());
}
