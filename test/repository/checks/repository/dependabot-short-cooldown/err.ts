import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  dependabot.addUpdate(DependabotEcosystem.NPM, { cooldown: { days: Duration.days(1) } }); // finding
  dependabot.addUpdate(DependabotEcosystem.DOCKER, { cooldown: { days: Duration.days(0) } }); // finding
  dependabot.addUpdate(DependabotEcosystem.CARGO, { cooldown: { days: Duration.days(14), patch: Duration.days(3) } }); // finding
  dependabot.addUpdate(DependabotEcosystem.BUNDLER, { cooldown: { major: Duration.days(30) } }); // finding
}
