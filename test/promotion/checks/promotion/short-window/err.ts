import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, PromotionWorkflow, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const short = Gate.window({ opens: '09:00', closes: '09:29', timeZone: 'UTC' }); // finding
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [short], ...deployed() });
  const hourly = new PromotionWorkflow(pipeline, 'hourly', { schedule: { cron: '7 * * * *' } });
  // The second one keeps back what the first one lets through, but for the last minutes of a day and the first of the next.
  const all = Gate.window({ timeZone: 'UTC' }); // finding
  new Stage(pipeline, 'hourly', { environment: environment('hourly'), workflow: hourly, gates: [all, Gate.closedWindow({ opens: '00:20', closes: '23:40', timeZone: 'UTC' })], ...deployed() });
  const seldom = new PromotionWorkflow(pipeline, 'seldom', { schedule: { cron: '*/45 * * * *' } });
  const half = Gate.window({ opens: '23:45', closes: '00:15', timeZone: 'UTC' }); // finding
  new Stage(pipeline, 'seldom', { environment: environment('seldom'), workflow: seldom, gates: [half], ...deployed() });
}
