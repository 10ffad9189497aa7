import { deployed, shopIn } from '../../../support/fixture';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const gates = [
    Gate.window({ days: [Weekday.MONDAY], opens: '09:00', closes: '12:00', timeZone: 'Europe/Berlin' }),
    Gate.window({ days: [Weekday.TUESDAY], opens: '09:00', closes: '12:00', timeZone: 'Europe/Berlin' }),
    Gate.window({ days: [Weekday.MONDAY], opens: '11:00', closes: '15:00', timeZone: 'Europe/Berlin' }),
    Gate.closedWindow({ days: [Weekday.MONDAY], opens: '10:00', closes: '11:00', timeZone: 'Europe/Berlin' }),
  ];
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
