import { PromotionPipeline, PromotionWorkflow, Release, RollbackPolicy, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/shop', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const { pipeline, staging } = declareShop(delivery, { environments: { staging: { branches: undefined, tags: ['v*'] } } });
  new Stage(pipeline, 'staging', { ...plain(), environment: staging }); // finding
  // It could be deployed, and never rolled back.
  const rollback = new DeploymentEnvironment(delivery, 'eu-rollback', { branches: ['release/*'] });
  new Stage(pipeline, 'eu', { ...plain(), environment: new DeploymentEnvironment(delivery, 'eu', { branches: ['main'] }), rollback: RollbackPolicy.automatic({ environment: rollback }) }); // finding
  // A schedule runs on the default branch.
  const other = new Release(delivery, 'other');
  new Job(new Workflow(delivery, 'build', { triggers: [Trigger.push()] }), 'build').use(new Checkout(), other.record());
  const old = new PromotionPipeline(delivery, 'other', { release: other, defaultBranch: 'master', rollback: { workflowId: 'rollback-other' } });
  new Stage(old, 'us', { ...plain(), environment: new DeploymentEnvironment(delivery, 'us', { branches: ['master'] }), workflow: new PromotionWorkflow(old, 'promote-other') }); // finding
}
