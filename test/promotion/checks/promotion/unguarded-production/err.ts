import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { AutomaticPromotion, PromotionPipeline, Stage, Upstream } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const europe = new Stage(pipeline, 'europe', { environment: environment('production-eu'), automatic: AutomaticPromotion.NEWEST, ...deployed() }); // finding
  const america = new Stage(pipeline, 'america', { environment: { environmentName: 'production-us' }, after: Upstream.all(europe), automatic: AutomaticPromotion.MATCH_UPSTREAM, ...deployed() }); // finding
  new Stage(pipeline, 'asia', { environment: environment('production-ap'), after: Upstream.oneOf(europe, america), automatic: AutomaticPromotion.NEWEST, ...deployed() }); // finding
}
