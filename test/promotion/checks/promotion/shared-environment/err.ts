import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, PromotionWorkflow, Release, Stage } from 'slipway/promotion';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment, build } = shopIn(delivery);
  const shop = new PromotionPipeline(delivery, 'shop', { release });
  const production = environment('production');
  new Stage(shop, 'europe', { environment: production, ...deployed() });
  new Stage(shop, 'america', { environment: JobEnvironment.named('Production'), ...deployed() }); // finding
  const other = new Release(delivery, 'docs');
  build.use(other.record());
  const docs = new PromotionPipeline(delivery, 'docs', { release: other, ledger: 'shop-ledger', rollback: { workflowId: 'rollback-docs' } }); // finding
  new Stage(docs, 'docs', { environment: environment('docs'), workflow: new PromotionWorkflow(docs, 'promote-docs'), ...deployed() });
  const third = new Release(delivery, 'third');
  build.use(third.record());
  const pipeline = new PromotionPipeline(delivery, 'third', { release: third, ledger: 'third', rollback: { workflowId: 'rollback-third' } }); // finding
  new Stage(pipeline, 'third', { environment: environment('third'), workflow: new PromotionWorkflow(pipeline, 'promote-third'), ...deployed() });
  const job = new Job(new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] }), 'other', { environment: JobEnvironment.named('shop-ledger') }); // finding
  job.run('make');
}
