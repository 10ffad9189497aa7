import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  new Stage(pipeline, 'staging', {
    ...plain(),
    environment: staging,
    gates: [
      Gate.weekdays('Europe/Berlin'),
      Gate.window({ opens: '22:00', closes: '06:00', timeZone: 'Europe/Berlin' }),
      Gate.closedWindow({ days: [Weekday.FRIDAY], opens: '12:00', timeZone: 'Europe/Berlin' }),
      // How far they are apart changes over the year.
      Gate.window({ opens: '12:00', closes: '13:00', timeZone: 'America/New_York' }),
    ],
  });
}
