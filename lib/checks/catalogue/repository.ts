import { Rule } from '../rule';
import { branchProtectedTwice } from '../rules/repository/branch-protected-twice';
import { brokenMarks } from '../rules/repository/broken-marks';
import { codeOwnersDuplicate } from '../rules/repository/code-owners-duplicate';
import { codeOwnersItself } from '../rules/repository/code-owners-itself';
import { codeOwnersLiteral } from '../rules/repository/code-owners-literal';
import { codeOwnersLocation } from '../rules/repository/code-owners-location';
import { codeOwnersOnce } from '../rules/repository/code-owners-once';
import { codeOwnersOwner } from '../rules/repository/code-owners-owner';
import { codeOwnersShadowed } from '../rules/repository/code-owners-shadowed';
import { codeOwnersSize } from '../rules/repository/code-owners-size';
import { codeOwnersSyntax } from '../rules/repository/code-owners-syntax';
import { codeOwnersUnmatched } from '../rules/repository/code-owners-unmatched';
import { codeOwnersUnowned } from '../rules/repository/code-owners-unowned';
import { dependabotActions } from '../rules/repository/dependabot-actions';
import { dependabotCooldown } from '../rules/repository/dependabot-cooldown';
import { dependabotOverlap } from '../rules/repository/dependabot-overlap';
import { dependabotShadowedGroup } from '../rules/repository/dependabot-shadowed-group';
import { dependabotTimeZone } from '../rules/repository/dependabot-time-zone';
import { dependabotUnsupported } from '../rules/repository/dependabot-unsupported';
import { duplicateContext } from '../rules/repository/duplicate-context';
import { duplicateRuleset } from '../rules/repository/duplicate-ruleset';
import { environmentName } from '../rules/repository/environment-name';
import { environmentPattern } from '../rules/repository/environment-pattern';
import { environmentPlan } from '../rules/repository/environment-plan';
import { environmentProtectionRules } from '../rules/repository/environment-protection-rules';
import { environmentRefs } from '../rules/repository/environment-refs';
import { environmentReviewers } from '../rules/repository/environment-reviewers';
import { environmentSelfReview } from '../rules/repository/environment-self-review';
import { environmentSubject } from '../rules/repository/environment-subject';
import { environmentUnreachable } from '../rules/repository/environment-unreachable';
import { environmentUnused } from '../rules/repository/environment-unused';
import { environmentValueConflict } from '../rules/repository/environment-value-conflict';
import { environmentValueEarly } from '../rules/repository/environment-value-early';
import { environmentValueLimit } from '../rules/repository/environment-value-limit';
import { environmentValueName } from '../rules/repository/environment-value-name';
import { environmentWait } from '../rules/repository/environment-wait';
import { foreignEnvironmentValue } from '../rules/repository/foreign-environment-value';
import { formDuplicateField } from '../rules/repository/form-duplicate-field';
import { formDuplicateName } from '../rules/repository/form-duplicate-name';
import { formIdleRequired } from '../rules/repository/form-idle-required';
import { formWithoutInput } from '../rules/repository/form-without-input';
import { gateGuardsNothing } from '../rules/repository/gate-guards-nothing';
import { idleBadge } from '../rules/repository/idle-badge';
import { linearHistory } from '../rules/repository/linear-history';
import { lockedOut } from '../rules/repository/locked-out';
import { mergeMethod } from '../rules/repository/merge-method';
import { mergeQueueConcurrency } from '../rules/repository/merge-queue-concurrency';
import { mergeQueueEarly } from '../rules/repository/merge-queue-early';
import { mergeQueueTrigger } from '../rules/repository/merge-queue-trigger';
import { missingRepository } from '../rules/repository/missing-repository';
import { releaseNotesOrder } from '../rules/repository/release-notes-order';
import { requiredCodeOwners } from '../rules/repository/required-code-owners';
import { requiredDeployments } from '../rules/repository/required-deployments';
import { requiredMatrix } from '../rules/repository/required-matrix';
import { requiredNothing } from '../rules/repository/required-nothing';
import { requiredSkippable } from '../rules/repository/required-skippable';
import { requiredUnknownCheck } from '../rules/repository/required-unknown-check';
import { requiredUnknownName } from '../rules/repository/required-unknown-name';
import { requiredUnreported } from '../rules/repository/required-unreported';
import { rulesetDuplicateRule } from '../rules/repository/ruleset-duplicate-rule';
import { rulesetEvaluate } from '../rules/repository/ruleset-evaluate';
import { rulesetWrongTarget } from '../rules/repository/ruleset-wrong-target';
import { settingsAllowedActions } from '../rules/repository/settings-allowed-actions';
import { settingsMerge } from '../rules/repository/settings-merge';
import { settingsPinning } from '../rules/repository/settings-pinning';
import { settingsPullRequests } from '../rules/repository/settings-pull-requests';
import { settingsRetention } from '../rules/repository/settings-retention';
import { settingsSecurity } from '../rules/repository/settings-security';
import { settingsTwice } from '../rules/repository/settings-twice';
import { undeclaredSecret } from '../rules/repository/undeclared-secret';
import { undeclaredVariable } from '../rules/repository/undeclared-variable';
import { unknownEnvironment } from '../rules/repository/unknown-environment';
import { unusedSecret } from '../rules/repository/unused-secret';
import { unusedVariable } from '../rules/repository/unused-variable';

export const REPOSITORY: readonly Rule[] = [
  branchProtectedTwice,
  brokenMarks,
  codeOwnersDuplicate,
  codeOwnersItself,
  codeOwnersLiteral,
  codeOwnersLocation,
  codeOwnersOnce,
  codeOwnersOwner,
  codeOwnersShadowed,
  codeOwnersSize,
  codeOwnersSyntax,
  codeOwnersUnmatched,
  codeOwnersUnowned,
  dependabotActions,
  dependabotCooldown,
  dependabotOverlap,
  dependabotShadowedGroup,
  dependabotTimeZone,
  dependabotUnsupported,
  duplicateContext,
  duplicateRuleset,
  environmentName,
  environmentPattern,
  environmentPlan,
  environmentProtectionRules,
  environmentRefs,
  environmentReviewers,
  environmentSelfReview,
  environmentSubject,
  environmentUnreachable,
  environmentUnused,
  environmentValueConflict,
  environmentValueEarly,
  environmentValueLimit,
  environmentValueName,
  environmentWait,
  foreignEnvironmentValue,
  formDuplicateField,
  formDuplicateName,
  formIdleRequired,
  formWithoutInput,
  gateGuardsNothing,
  idleBadge,
  linearHistory,
  lockedOut,
  mergeMethod,
  mergeQueueConcurrency,
  mergeQueueEarly,
  mergeQueueTrigger,
  missingRepository,
  releaseNotesOrder,
  requiredCodeOwners,
  requiredDeployments,
  requiredMatrix,
  requiredNothing,
  requiredSkippable,
  requiredUnknownCheck,
  requiredUnknownName,
  requiredUnreported,
  rulesetDuplicateRule,
  rulesetEvaluate,
  rulesetWrongTarget,
  settingsAllowedActions,
  settingsMerge,
  settingsPinning,
  settingsPullRequests,
  settingsRetention,
  settingsSecurity,
  settingsTwice,
  undeclaredSecret,
  undeclaredVariable,
  unknownEnvironment,
  unusedSecret,
  unusedVariable,
];
