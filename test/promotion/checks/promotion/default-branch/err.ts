import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, RollbackPolicy, Stage } from 'slipway/promotion';
import { GithubRepository } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  new GithubRepository(delivery, 'acme/shop');
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, defaultBranch: 'trunk' }); // finding
  new Stage(pipeline, 'staging', { environment: environment('staging', { branches: ['main'], tags: ['v*'] }), ...deployed() }); // finding
  const rollback = environment('production-rollback', { branches: ['release/*'] });
  new Stage(pipeline, 'production', { environment: environment('production', { branches: ['trunk'] }), rollback: RollbackPolicy.automatic({ environment: rollback }), ...deployed() }); // finding
}
