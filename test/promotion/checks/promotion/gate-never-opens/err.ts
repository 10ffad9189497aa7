import { Gate, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery);
  const weekend = Gate.window({ gateId: 'weekend', days: [Weekday.SATURDAY, Weekday.SUNDAY], timeZone: 'Europe/Berlin' });
  const staged = new Stage(pipeline, 'staging', {
    ...plain(),
    environment: staging,
    verification: [Verification.smoke('./smoke.sh')],
    gates: [Gate.weekdays('Europe/Berlin'), weekend], // finding
  });
  const never = Gate.closedWindow({ timeZone: 'UTC' }); // finding
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), gates: [never] });
}
