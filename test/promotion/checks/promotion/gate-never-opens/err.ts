import { deployed, shopIn } from '../../../support/fixture';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const always = Gate.closedWindow({ timeZone: 'UTC' }); // finding
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [always], ...deployed() });
  // Over midnight, and Monday comes after Sunday.
  const night = Gate.window({ days: [Weekday.SUNDAY], opens: '22:00', closes: '02:00', timeZone: 'UTC' }); // finding
  const gates = [night, Gate.closedWindow({ days: [Weekday.SUNDAY], opens: '20:00', timeZone: 'UTC' }), Gate.closedWindow({ days: [Weekday.MONDAY], opens: '00:00', closes: '02:00', timeZone: 'UTC' })];
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
  // In summer clocks in Berlin are ahead by one hour more.
  const morning = Gate.window({ opens: '09:00', closes: '10:00', timeZone: 'Europe/Berlin' }); // finding
  new Stage(pipeline, 'europe', { environment: environment('europe'), gates: [morning, Gate.closedWindow({ opens: '08:00', closes: '12:00', timeZone: 'UTC' })], ...deployed() });
}
