import { deployed, shopIn } from '../../../support/fixture';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const friday = Gate.closedWindow({ days: [Weekday.FRIDAY], opens: '12:00', timeZone: 'Europe/Berlin' });
  new Stage(pipeline, 'staging', { environment: environment('staging'), gates: [Gate.weekdays('Europe/Berlin'), friday], ...deployed() });
  const night = Gate.window({ days: [Weekday.SUNDAY], opens: '22:00', closes: '04:00', timeZone: 'America/New_York' });
  const monday = Gate.closedWindow({ days: [Weekday.MONDAY], opens: '09:30', timeZone: 'Europe/Berlin' });
  new Stage(pipeline, 'production', { environment: environment('production'), gates: [night, monday], ...deployed() });
  // Only what keeps back, and not always.
  new Stage(pipeline, 'europe', { environment: environment('europe'), gates: [friday], ...deployed() });
}
