import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Release } from 'slipway/promotion';

/** One release, from main or a release tag, through staging and production. Nobody else can have made it. */
export function declarePipeline(delivery: Delivery, release: Release): PromotionPipeline {
  return new PromotionPipeline(delivery, 'genesis', {
    release,
    gates: [Gate.ref({ branches: ['main'], tags: ['v*.*.*'], overridable: false }), Gate.attestation({ overridable: false })],
    incidents: { labels: ['incident', 'deployment'] },
  });
}
