import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Hook, PromotionPipeline, PromotionWorkflow, Release, RollbackPolicy, Stage } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, build } = declareShop(delivery);
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, migration: Hook.script('./migrate.sh up') }); // finding
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'] });
  const down = { migration: Hook.script('./migrate.sh up'), rollback: RollbackPolicy.automatic({ database: Hook.script('./migrate.sh down') }) };
  new Stage(pipeline, 'unsaid', { ...plain(), environment: environment('unsaid'), ...down }); // finding
  const docs = new Release(delivery, 'docs');
  build.use(docs.record({ database: { reversible: false } }));
  const other = new PromotionPipeline(delivery, 'docs', { release: docs, rollback: { workflowId: 'rollback-docs' } });
  new Stage(other, 'never', { ...plain(), environment: environment('never'), workflow: new PromotionWorkflow(other, 'promote-docs'), ...down }); // finding
}
