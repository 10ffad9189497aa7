import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';

/** Dependencies of all kinds are brought forward by pull requests, which the gates and the owners look at like any other. */
export function declareUpdates(delivery: Delivery): void {
  const updates = new Dependabot(delivery);
  for (const ecosystem of [DependabotEcosystem.PIP, DependabotEcosystem.DOCKER, DependabotEcosystem.NPM, DependabotEcosystem.GITHUB_ACTIONS]) updates.addUpdate(ecosystem);
}
