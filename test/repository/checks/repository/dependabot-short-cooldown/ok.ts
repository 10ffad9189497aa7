import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';

export function declare(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  dependabot.addUpdate(DependabotEcosystem.NPM);
  dependabot.addUpdate(DependabotEcosystem.DOCKER, { cooldown: { days: Duration.days(4) } });
  dependabot.addUpdate(DependabotEcosystem.CARGO, { cooldown: { days: Duration.days(7), patch: Duration.days(5), major: Duration.days(30), exclude: ['acme-*'] } });
  dependabot.addUpdate(DependabotEcosystem.BUNDLER, { cooldown: { days: Duration.days(1) }, openPullRequestsLimit: 0 });
}
