import { Delivery } from 'slipway/delivery';
import { BranchProtection, BypassActor, CiGate, CodeOwners, RepositorySettings, Ruleset, RulesetRule, RulesetTarget } from 'slipway/repository';
import { Ci } from './ci';

/** What runs production, and whose yes each of it needs. */
const CRITICAL: readonly (readonly [files: readonly string[], teams: readonly string[]])[] = [
  [['/infrastructure/'], ['platform-leads', 'orchestration-experts']],
  [['/.github/'], ['devops-team']],
  [
    ['/config/production/', '/delivery/', '/.github/workflows/production-deploy.yml', '/.github/workflows/deploy-production.yml', '/.github/workflows/rollback.yml', '/.github/promotion/'],
    ['platform-leads', 'devops-team', 'security-team'],
  ],
  [['/security/', '/.secrets.baseline', '/.pre-commit-config.yaml'], ['security-team']],
];

/** GE-11, GE-16: who is asked to review what, and what main asks of a change. */
export function declareRules(delivery: Delivery, ci: Ci, performance: CiGate): void {
  new RepositorySettings(delivery, {
    merge: { mergeCommit: false, squash: true, rebase: false, deleteBranch: true },
    variables: ['PROMETHEUS_URL', 'PUSHGATEWAY_URL', 'PUSHGATEWAY_USER'],
    secrets: ['CODECOV_TOKEN', 'SAFETY_API_KEY', 'SLACK_WEBHOOK', 'PUSHGATEWAY_PASSWORD'],
  });
  new BranchProtection(delivery, 'main', { requiredChecks: [ci.gate, performance], strict: true, requiredApprovals: 1, codeOwnerReviews: true, dismissStaleReviews: true });
  // A release tag can reach production: nobody moves or removes one.
  new Ruleset(delivery, 'release-tags', {
    target: RulesetTarget.tags(['v*']),
    rules: [RulesetRule.creation(), RulesetRule.update(), RulesetRule.deletion()],
    bypassActors: [BypassActor.team('platform-leads')],
  });

  // One of the owners of a file is enough for GitHub. Where all of them are to say yes, a ruleset asks each team.
  const several = CRITICAL.filter(([, teams]) => teams.length > 1);
  new Ruleset(delivery, 'critical-files', {
    target: RulesetTarget.branches(['main']),
    rules: [RulesetRule.pullRequest({ requiredReviewers: several.flatMap(([files, teams]) => teams.map((team) => ({ team, filePatterns: files.map((file) => file.slice(1).replace(/\/$/, '/**')) }))) })],
  });

  const owners = new CodeOwners(delivery, { comment: 'Who is asked to review what. The last line that matches decides.', requiredPaths: ['/infrastructure/', '/config/production/', '/.github/'] });
  owners.own('*', ['@genesis/platform-leads']);
  const critical = owners.addGroup('What runs production');
  for (const [files, teams] of CRITICAL) for (const file of files) critical.own(file, teams.map((team) => `@genesis/${team}`));
}
