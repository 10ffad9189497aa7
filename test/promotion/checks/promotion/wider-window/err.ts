import { deployed, shopIn } from '../../../support/fixture';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [Gate.weekdays('Europe/Berlin')] });
  const hours = Gate.window({ opens: '09:00', closes: '17:00', timeZone: 'Europe/Berlin' }); // finding
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [hours], ...deployed() });
  const monday = Gate.window({ days: [Weekday.MONDAY], opens: '09:00', closes: '17:00', timeZone: 'Europe/Berlin' }); // finding
  new Stage(pipeline, 'production', { environment: environment('production'), gates: [monday], ...deployed() });
  const wider = Gate.window({ days: [Weekday.FRIDAY, Weekday.SATURDAY, Weekday.SUNDAY, Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY], opens: '01:00', closes: '23:00', timeZone: 'America/New_York' }); // finding
  new Stage(pipeline, 'europe', { environment: environment('europe'), gates: [wider], ...deployed() });
}
