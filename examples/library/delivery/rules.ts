import { Delivery } from 'slipway/delivery';
import { BranchProtection, BypassActor, CiGate, CodeOwners, RepositorySettings, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';

/** What GitHub asks of a change and of a release. */
export function declareRules(delivery: Delivery, gate: CiGate): void {
  // Who installs a version gets what was released under it, for ever.
  new RepositorySettings(delivery, { immutableReleases: true, vulnerabilityAlerts: true, merge: { mergeCommit: false, squash: true, rebase: false, deleteBranch: true } });
  new BranchProtection(delivery, 'main', { requiredChecks: [gate], requiredApprovals: 1, codeOwnerReviews: true, dismissStaleReviews: true, linearHistory: true, enforceAdmins: true });
  // A tag is a release: maintainers make one, and nobody moves or removes it, they as little as others.
  const tags = RulesetTarget.tags(['v*']);
  new Ruleset(delivery, 'release tags', { target: tags, rules: [RulesetRule.update(), RulesetRule.deletion()] });
  new Ruleset(delivery, 'who releases', { target: tags, rules: [RulesetRule.creation()], bypassActors: [BypassActor.team('units-maintainers')] });

  const owners = new CodeOwners(delivery, { comment: 'The last rule that matches a file decides, alone.', requiredPaths: ['/.github/', '/packages/', '/units/'] });
  owners.own('*', ['@acme/units-maintainers']);
  owners.own('/packages/js/', ['@acme/web']);
  owners.own('/packages/py/', ['@acme/data']);
  const critical = owners.addGroup('What is published, and how');
  for (const path of ['/units/', '/.github/', '/delivery/', '/.projenrc.ts']) critical.own(path, ['@acme/units-maintainers']);
}
