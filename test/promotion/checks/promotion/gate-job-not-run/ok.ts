import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, test, build } = declareShop(delivery);
  const all = new Workflow(delivery, 'all', { triggers: [Trigger.push()] });
  const scan = new Job(all, 'scan');
  scan.run('./scan.sh');
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, gates: [Gate.checks([test, build]), Gate.securityScan(scan)] });
}
