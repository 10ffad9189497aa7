import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  dependabot.addUpdate(DependabotEcosystem.BUNDLER);
  dependabot.addUpdate(DependabotEcosystem.PIP, { insecureExternalCodeExecution: false });
}
