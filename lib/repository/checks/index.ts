import { actionOnServer } from './repository/action-on-server';
import { branchProtectedTwice } from './repository/branch-protected-twice';
import { brokenMarks } from './repository/broken-marks';
import { capitalInImage } from './repository/capital-in-image';
import { codeOwnersDuplicate } from './repository/code-owners-duplicate';
import { codeOwnersIgnored } from './repository/code-owners-ignored';
import { codeOwnersItself } from './repository/code-owners-itself';
import { codeOwnersLiteral } from './repository/code-owners-literal';
import { codeOwnersLocation } from './repository/code-owners-location';
import { codeOwnersOnce } from './repository/code-owners-once';
import { codeOwnersOwner } from './repository/code-owners-owner';
import { codeOwnersShadowed } from './repository/code-owners-shadowed';
import { codeOwnersSize } from './repository/code-owners-size';
import { codeOwnersSyntax } from './repository/code-owners-syntax';
import { codeOwnersUnmatched } from './repository/code-owners-unmatched';
import { codeOwnersUnowned } from './repository/code-owners-unowned';
import { dependabotActions } from './repository/dependabot-actions';
import { dependabotCooldown } from './repository/dependabot-cooldown';
import { dependabotExternalCode } from './repository/dependabot-external-code';
import { dependabotOverlap } from './repository/dependabot-overlap';
import { dependabotShadowedGroup } from './repository/dependabot-shadowed-group';
import { dependabotShortCooldown } from './repository/dependabot-short-cooldown';
import { dependabotTimeZone } from './repository/dependabot-time-zone';
import { dependabotUnsupported } from './repository/dependabot-unsupported';
import { duplicateContext } from './repository/duplicate-context';
import { duplicateRuleset } from './repository/duplicate-ruleset';
import { environmentName } from './repository/environment-name';
import { environmentPattern } from './repository/environment-pattern';
import { environmentPlan } from './repository/environment-plan';
import { environmentProtectionRules } from './repository/environment-protection-rules';
import { environmentRefs } from './repository/environment-refs';
import { environmentReviewers } from './repository/environment-reviewers';
import { environmentSelfReview } from './repository/environment-self-review';
import { environmentSubject } from './repository/environment-subject';
import { environmentUnreachable } from './repository/environment-unreachable';
import { environmentUnused } from './repository/environment-unused';
import { environmentValueConflict } from './repository/environment-value-conflict';
import { environmentValueEarly } from './repository/environment-value-early';
import { environmentValueLimit } from './repository/environment-value-limit';
import { environmentValueName } from './repository/environment-value-name';
import { environmentValueToken } from './repository/environment-value-token';
import { environmentWait } from './repository/environment-wait';
import { foreignEnvironmentValue } from './repository/foreign-environment-value';
import { formDuplicateField } from './repository/form-duplicate-field';
import { formDuplicateName } from './repository/form-duplicate-name';
import { formIdleRequired } from './repository/form-idle-required';
import { formWithoutInput } from './repository/form-without-input';
import { gateGuardsNothing } from './repository/gate-guards-nothing';
import { idleBadge } from './repository/idle-badge';
import { linearHistory } from './repository/linear-history';
import { lockedOut } from './repository/locked-out';
import { mergeMethod } from './repository/merge-method';
import { mergeQueueConcurrency } from './repository/merge-queue-concurrency';
import { mergeQueueEarly } from './repository/merge-queue-early';
import { mergeQueueTrigger } from './repository/merge-queue-trigger';
import { missingRepository } from './repository/missing-repository';
import { refusedFile } from './repository/refused-file';
import { releaseNotesOrder } from './repository/release-notes-order';
import { requiredCodeOwners } from './repository/required-code-owners';
import { requiredDeployments } from './repository/required-deployments';
import { requiredMatrix } from './repository/required-matrix';
import { requiredNothing } from './repository/required-nothing';
import { requiredSkippable } from './repository/required-skippable';
import { requiredUnknownCheck } from './repository/required-unknown-check';
import { requiredUnknownName } from './repository/required-unknown-name';
import { requiredUnreported } from './repository/required-unreported';
import { rulesetDuplicateRule } from './repository/ruleset-duplicate-rule';
import { rulesetEvaluate } from './repository/ruleset-evaluate';
import { rulesetWrongTarget } from './repository/ruleset-wrong-target';
import { settingsAllowedActions } from './repository/settings-allowed-actions';
import { settingsMerge } from './repository/settings-merge';
import { settingsPinning } from './repository/settings-pinning';
import { settingsPullRequests } from './repository/settings-pull-requests';
import { settingsRetention } from './repository/settings-retention';
import { settingsSecurity } from './repository/settings-security';
import { settingsTwice } from './repository/settings-twice';
import { undeclaredSecret } from './repository/undeclared-secret';
import { undeclaredVariable } from './repository/undeclared-variable';
import { unknownEnvironment } from './repository/unknown-environment';
import { unusedSecret } from './repository/unused-secret';
import { unusedVariable } from './repository/unused-variable';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  actionOnServer,
  branchProtectedTwice,
  brokenMarks,
  capitalInImage,
  codeOwnersDuplicate,
  codeOwnersIgnored,
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
  dependabotExternalCode,
  dependabotOverlap,
  dependabotShadowedGroup,
  dependabotShortCooldown,
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
  environmentValueToken,
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
  refusedFile,
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
