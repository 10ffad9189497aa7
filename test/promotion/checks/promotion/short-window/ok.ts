import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { AutomaticPromotion, Gate, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const window = (minutes: number) => [Gate.window({ opens: '09:00', closes: `09:${minutes}`, timeZone: 'UTC' })];
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: window(30), ...deployed() });
  new Stage(pipeline, 'asked', { environment: environment('asked'), automatic: AutomaticPromotion.NEVER, gates: window(10), ...deployed() });
  const often = new PromotionWorkflow(pipeline, 'often', { schedule: { cron: '*/10 * * * *' } });
  new Stage(pipeline, 'often', { environment: environment('often'), workflow: often, gates: window(10), ...deployed() });
  const daily = new PromotionWorkflow(pipeline, 'daily', { schedule: { cron: '5 9 * * *' } });
  new Stage(pipeline, 'daily', { environment: environment('daily'), workflow: daily, gates: window(10), ...deployed() });
  const ranges = new PromotionWorkflow(pipeline, 'ranges', { schedule: { cron: '0-30/10 * * * *' } });
  new Stage(pipeline, 'ranges', { environment: environment('ranges'), workflow: ranges, gates: window(10), ...deployed() });
}
