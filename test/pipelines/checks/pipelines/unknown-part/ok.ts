import { Handbook } from '../../../support/handbook';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Handbook(ci, 'handbook', { jobs: { build: { timeout: Duration.minutes(5) }, check: { name: 'Links' } } });
}
