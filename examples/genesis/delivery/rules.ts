import { Delivery } from 'slipway/delivery';
import { CodeOwners, RepositorySettings, Ruleset, RulesetRule, RulesetTarget, BypassActor, BranchProtection } from 'slipway/repository';
import { Ci } from './ci';

/** GE-11, GE-16: who is asked to review what, and what main asks of a change. */
export function declareRules(delivery: Delivery, ci: Ci): void {
  new RepositorySettings(delivery, {
    merge: { mergeCommit: false, squash: true, rebase: false, deleteBranch: true },
    variables: ['PROMETHEUS_URL', 'PUSHGATEWAY_URL', 'PUSHGATEWAY_USER'],
    secrets: ['CODECOV_TOKEN', 'SLACK_WEBHOOK', 'PUSHGATEWAY_PASSWORD'],
  });
  new BranchProtection(delivery, 'main', { requiredChecks: [ci.gate], strict: true, requiredApprovals: 1, codeOwnerReviews: true, dismissStaleReviews: true });
  // A release tag can reach production: nobody moves or removes one.
  new Ruleset(delivery, 'release-tags', {
    target: RulesetTarget.tags(['v*']),
    rules: [RulesetRule.creation(), RulesetRule.update(), RulesetRule.deletion()],
    bypassActors: [BypassActor.team('platform-leads')],
  });

  const owners = new CodeOwners(delivery, { comment: 'Who is asked to review what. The last line that matches decides.', requiredPaths: ['/infrastructure/', '/config/production/', '/.github/'] });
  owners.own('*', ['@genesis/platform-leads']);
  const critical = owners.addGroup('What runs production');
  critical.own('/infrastructure/', ['@genesis/platform-leads', '@genesis/orchestration-experts']);
  critical.own('/config/production/', ['@genesis/platform-leads', '@genesis/devops-team', '@genesis/security-team']);
  critical.own('/.github/', ['@genesis/devops-team']);
  critical.own('/delivery/', ['@genesis/platform-leads', '@genesis/devops-team', '@genesis/security-team']);
  for (const file of ['production-deploy.yml', 'deploy-production.yml', 'rollback.yml']) {
    critical.own(`/.github/workflows/${file}`, ['@genesis/platform-leads', '@genesis/devops-team', '@genesis/security-team']);
  }
  critical.own('/.github/promotion/', ['@genesis/platform-leads', '@genesis/devops-team', '@genesis/security-team']);
}
