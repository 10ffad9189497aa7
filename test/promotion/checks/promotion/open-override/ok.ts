import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { GithubRepository, Reviewer, Visibility } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/shop', { visibility: Visibility.PUBLIC });
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), override: { reviewers: [Reviewer.team('release')] }, ...deployed() });
}
