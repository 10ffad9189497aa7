import { RELEASE_MANAGERS, RELEASE_TAGS } from './registries';
import { Delivery } from 'slipway/delivery';
import { AlertThreshold, AllowedActions, BypassActor, MergeMethod, RepositorySettings, Ruleset, RulesetRule, RulesetTarget, SecurityAlertThreshold, SquashMessage } from 'slipway/repository';

/** What GitHub lets happen: to main, to release tags, and in the repository as a whole. `slipway plan` shows the difference, `slipway apply` brings it there. */
export function declareRules(delivery: Delivery): void {
  new Ruleset(delivery, 'main', {
    target: RulesetTarget.defaultBranch(),
    rules: [
      RulesetRule.deletion(),
      RulesetRule.nonFastForward(),
      RulesetRule.requiredLinearHistory(),
      RulesetRule.pullRequest({
        codeOwnerReviews: true,
        lastPushApproval: true,
        conversationResolution: true,
        allowedMergeMethods: [MergeMethod.SQUASH],
      }),
      // The gate of CI, and nothing beside it.
      RulesetRule.requiredStatusChecks(),
      RulesetRule.codeScanning([
        { tool: 'CodeQL', securityAlerts: SecurityAlertThreshold.MEDIUM_OR_HIGHER },
        { tool: 'zizmor', securityAlerts: SecurityAlertThreshold.ALL, alerts: AlertThreshold.ALL },
      ]),
    ],
  });

  // Two rulesets, because whoever may pass by one passes by all of its rules: release managers make tags, and nobody, they included, moves one or
  // tags a commit that CI has not let through.
  new Ruleset(delivery, 'who-tags-releases', {
    target: RulesetTarget.tags(RELEASE_TAGS),
    rules: [RulesetRule.creation()],
    bypassActors: [BypassActor.team(RELEASE_MANAGERS)],
  });
  new Ruleset(delivery, 'release-tags', {
    target: RulesetTarget.tags(RELEASE_TAGS),
    rules: [RulesetRule.update(), RulesetRule.deletion(), RulesetRule.requiredStatusChecks({ strict: false })],
  });

  new RepositorySettings(delivery, {
    description: 'Declare the whole delivery system of a repository in one typed program: checked, then written as the files GitHub reads.',
    actions: {
      allowed: AllowedActions.selected({ patterns: ['ossf/scorecard-action@*', 'pypa/gh-action-pypi-publish@*', 'zizmorcore/zizmor-action@*'] }),
    },
    merge: { mergeCommit: false, rebase: false, squash: true, squashMessage: SquashMessage.TITLE_AND_DESCRIPTION, deleteBranch: true, autoMerge: true },
    features: { issues: true, wiki: false, projects: false },
    security: { secretScanning: true, pushProtection: true },
    vulnerabilityAlerts: true,
    immutableReleases: true,
  });
}
