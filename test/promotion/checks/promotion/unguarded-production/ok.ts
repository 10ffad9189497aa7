import { AutomaticPromotion, Gate, Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery, { environments: { production: { reviewers: [Reviewer.team('leads')] } } });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged), automatic: AutomaticPromotion.NEWEST });
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'] });
  new Stage(pipeline, 'eu', { ...plain(), environment: environment('production-eu'), after: Upstream.all(staged), automatic: AutomaticPromotion.NEWEST, gates: [Gate.soak(Duration.hours(1))] });
  new Stage(pipeline, 'us', { ...plain(), environment: environment('production-us'), after: Upstream.all(staged) });
}
