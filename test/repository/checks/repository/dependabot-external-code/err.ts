import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem, DependabotRegistry } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  dependabot.addUpdate(DependabotEcosystem.BUNDLER, { insecureExternalCodeExecution: true }); // finding
  const registries = [DependabotRegistry.python('own', { url: 'https://pypi.acme.example' })];
  dependabot.addUpdate(DependabotEcosystem.PIP, { insecureExternalCodeExecution: true, registries }); // finding
}
