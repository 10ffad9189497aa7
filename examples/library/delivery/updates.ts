import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';
import { JS, PY } from './packages';

/** One pull request a week for each package. What was published a moment ago waits: most that is evil is found within days. */
export function declareUpdates(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  const cooldown = { days: Duration.days(7) };
  dependabot.addUpdate(DependabotEcosystem.NPM, { directory: `/${JS.folder}`, cooldown, groups: { js: { patterns: ['*'] } } });
  dependabot.addUpdate(DependabotEcosystem.UV, { directory: `/${PY.folder}`, cooldown, groups: { py: { patterns: ['*'] } } });
  // Its pull requests say what is new: the workflows are written by the program, which is where a pin is changed.
  dependabot.addUpdate(DependabotEcosystem.GITHUB_ACTIONS, { cooldown, groups: { actions: { patterns: ['*'] } } });
  dependabot.addUpdate(DependabotEcosystem.PRE_COMMIT, { cooldown });
}
