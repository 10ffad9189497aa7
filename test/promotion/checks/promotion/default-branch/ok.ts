import { Stage, Upstream, Verification } from 'slipway/promotion';
import { declareShop, plain } from '../../../support/shop';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';
import { JobEnvironment } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { pipeline, staging, production } = declareShop(delivery, { environments: { production: { branches: ['release/*', 'ma*'] } } });
  const staged = new Stage(pipeline, 'staging', { ...plain(), environment: staging, verification: [Verification.smoke('./smoke.sh')] });
  new Stage(pipeline, 'production', { ...plain(), environment: production, after: Upstream.all(staged) });
  // Whether its branch is protected is not known here.
  const shielded = new DeploymentEnvironment(delivery, 'shielded', { protectedBranchesOnly: true });
  new Stage(pipeline, 'shielded', { ...plain(), environment: shielded });
  // Nobody knows what an environment asks that is not declared here.
  new Stage(pipeline, 'elsewhere', { ...plain(), environment: JobEnvironment.named('elsewhere') });
}
