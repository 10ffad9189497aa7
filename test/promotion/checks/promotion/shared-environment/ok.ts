import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, PromotionWorkflow, Release, Stage } from 'slipway/promotion';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment, build } = shopIn(delivery);
  const shop = new PromotionPipeline(delivery, 'shop', { release });
  const [staging, production] = [environment('staging'), environment('production')];
  new Stage(shop, 'staging', { environment: staging, ...deployed() });
  new Stage(shop, 'production', { environment: production, ...deployed() });
  // Two services in one environment: what is recorded says which one it is about.
  const other = new Release(delivery, 'docs');
  build.use(other.record());
  const docs = new PromotionPipeline(delivery, 'docs', { release: other, rollback: { workflowId: 'rollback-docs' } });
  new Stage(docs, 'docs', { environment: production, workflow: new PromotionWorkflow(docs, 'promote-docs'), ...deployed() });
  const workflow = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(workflow, 'other', { environment: JobEnvironment.named('elsewhere') }).run('make');
  new Job(workflow, 'read', { environment: JobEnvironment.named('shop-ledger', { deployment: false }) }).run('make');
}
