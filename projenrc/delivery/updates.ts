import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotDependencyType, DependabotEcosystem, DependabotUpdateType, DependabotVersioningStrategy } from 'slipway/repository';

/** What Dependabot keeps an eye on. New versions wait a week; what mends a vulnerability does not. */
export function declareUpdates(delivery: Delivery): void {
  const dependabot = new Dependabot(delivery);
  const small = [DependabotUpdateType.MINOR, DependabotUpdateType.PATCH];
  dependabot.addUpdate(DependabotEcosystem.NPM, {
    comment: 'The lock file alone: package.json is written by projen, and what is pinned there is pinned in .projenrc.ts.',
    versioningStrategy: DependabotVersioningStrategy.LOCKFILE_ONLY,
    groups: {
      runtime: { dependencyType: DependabotDependencyType.PRODUCTION, updateTypes: small },
      development: { dependencyType: DependabotDependencyType.DEVELOPMENT, updateTypes: small },
    },
    commitMessage: { prefix: 'build', includeScope: true },
  });
  dependabot.addUpdate(DependabotEcosystem.GITHUB_ACTIONS, {
    comment: 'Its pull requests tell of new releases. The workflows are generated: take a commit over into data/actions.json.',
    groups: { actions: { patterns: ['*'] } },
    commitMessage: { prefix: 'ci' },
  });
}
