import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Trigger } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery, { triggers: [Trigger.push({ branches: ['main', 'release/**'], tags: ['v*'] })] });
  const gates = [Gate.ref({ branches: ['main'] }), Gate.ref({ tags: ['v*'], gateId: 'tags' }), Gate.ref({ branches: ['release/1.2'], gateId: 'one' }), Gate.ref({ branches: ['hotfix/*', 'release/*'], gateId: 'some' })];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
