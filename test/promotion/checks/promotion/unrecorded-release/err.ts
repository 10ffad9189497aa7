import { PromotionPipeline, Release, Stage } from 'slipway/promotion';
import { plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const release = new Release(delivery, 'shop'); // finding
  // The steps that record are part of no job.
  release.record();
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'staging', { ...plain(), environment: new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] }) });
}
