import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { GithubRepository } from 'slipway/repository';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  new GithubRepository(delivery, 'acme/shop');
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { environment: environment('staging', { branches: ['ma*'], tags: ['v*'] }), ...deployed() });
  new Stage(pipeline, 'protected', { environment: environment('protected', { branches: undefined, protectedBranchesOnly: true }), ...deployed() });
  // What is not declared here has a policy that nobody knows.
  new Stage(pipeline, 'elsewhere', { environment: JobEnvironment.named('elsewhere'), ...deployed() });
}
