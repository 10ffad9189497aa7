import { Gate, Stage } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging } = declareShop(delivery);
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '7 3 * * *' })] });
  const load = new Job(nightly, 'load');
  load.run('./load.sh');
  const review = new Workflow(delivery, 'review', { triggers: [Trigger.pullRequest()] });
  const lint = new Job(review, 'lint');
  lint.run('make lint');
  const tagged = new Workflow(delivery, 'tagged', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const sign = new Job(tagged, 'sign');
  sign.run('./sign.sh');
  const gates = [
    Gate.checks([load], { gateId: 'load' }), // finding
    Gate.checks([lint], { gateId: 'lint' }), // finding
    Gate.checks([sign], { gateId: 'sign' }), // finding
  ];
  new Stage(pipeline, 'staging', { ...plain(), environment: staging, gates });
}
