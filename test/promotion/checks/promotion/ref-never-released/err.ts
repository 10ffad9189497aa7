import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery, { triggers: [Trigger.push({ branches: ['main'], tags: ['v*'] })], condition: Github.ref.equalTo('refs/heads/main') });
  const gates = [
    Gate.ref({ tags: ['v*'] }), // finding
    Gate.ref({ branches: ['release/*', '!main'], gateId: 'branch' }), // finding
    Gate.ref({ tags: ['main'], gateId: 'kind' }), // finding
  ];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
