import { Rule } from './rule';
import { circularActions } from './rules/actions/circular-actions';
import { deprecatedInput } from './rules/actions/deprecated-input';
import { deprecatedRuntime } from './rules/actions/deprecated-runtime';
import { localWithoutCheckout } from './rules/actions/local-without-checkout';
import { missingInput } from './rules/actions/missing-input';
import { unknownActionInput } from './rules/actions/unknown-input';
import { unknownActionOutput } from './rules/actions/unknown-output';
import { unpinnedAction } from './rules/actions/unpinned-action';
import { unpinnedImage } from './rules/actions/unpinned-image';
import { usesSyntax } from './rules/actions/uses-syntax';
import { duplicateArtifact } from './rules/artifacts/duplicate-artifact';
import { unknownArtifact } from './rules/artifacts/unknown-artifact';
import { unorderedArtifact } from './rules/artifacts/unordered-artifact';
import { caseCollision } from './rules/delivery/case-collision';
import { hostileName } from './rules/delivery/hostile-name';
import { pathTaken } from './rules/delivery/path-taken';
import { booleanOutput } from './rules/expressions/boolean-output';
import { constantCondition } from './rules/expressions/constant-condition';
import { invalidArgument } from './rules/expressions/invalid-argument';
import { objectInText } from './rules/expressions/object-in-text';
import { syntax } from './rules/expressions/syntax';
import { tooLong } from './rules/expressions/too-long';
import { unavailableContext } from './rules/expressions/unavailable-context';
import { unsoundContains } from './rules/expressions/unsound-contains';
import { unsoundTernary } from './rules/expressions/unsound-ternary';
import { wholeSecrets } from './rules/expressions/whole-secrets';
import { ambiguousCall } from './rules/references/ambiguous-call';
import { conditionalStep } from './rules/references/conditional-step';
import { foreignToken } from './rules/references/foreign-token';
import { matrixOutput } from './rules/references/matrix-output';
import { missingNeed } from './rules/references/missing-need';
import { missingStep } from './rules/references/missing-step';
import { otherAction } from './rules/references/other-action';
import { otherMatrix } from './rules/references/other-matrix';
import { otherWorkflow } from './rules/references/other-workflow';
import { ownJob } from './rules/references/own-job';
import { stepRunsLater } from './rules/references/step-runs-later';
import { stepWithoutJob } from './rules/references/step-without-job';
import { undefinedInput } from './rules/references/undefined-input';
import { undefinedMatrixKey } from './rules/references/undefined-matrix-key';
import { undefinedOutput } from './rules/references/undefined-output';
import { undefinedSecret } from './rules/references/undefined-secret';
import { unknownInput } from './rules/references/unknown-input';
import { unknownMatrixKey } from './rules/references/unknown-matrix-key';
import { unknownOutput } from './rules/references/unknown-output';
import { unknownSecret } from './rules/references/unknown-secret';
import { botCondition } from './rules/security/bot-condition';
import { cachePoisoning } from './rules/security/cache-poisoning';
import { hardcodedPassword } from './rules/security/hardcoded-password';
import { insecureCommands } from './rules/security/insecure-commands';
import { pullRequestTargetCheckout } from './rules/security/pull-request-target-checkout';
import { secretsInherit } from './rules/security/secrets-inherit';
import { selfHostedOnFork } from './rules/security/self-hosted-on-fork';
import { untrustedInput } from './rules/security/untrusted-input';
import { background } from './rules/workflows/background';
import { backgroundLimit } from './rules/workflows/background-limit';
import { callDepth } from './rules/workflows/call-depth';
import { callInputs } from './rules/workflows/call-inputs';
import { callUses } from './rules/workflows/call-uses';
import { concurrencyDeadlock } from './rules/workflows/concurrency-deadlock';
import { cron } from './rules/workflows/cron';
import { cyclicNeeds } from './rules/workflows/cyclic-needs';
import { deprecatedCommand } from './rules/workflows/deprecated-command';
import { dispatchInputs } from './rules/workflows/dispatch-inputs';
import { duplicateId } from './rules/workflows/duplicate-id';
import { duplicateTrigger } from './rules/workflows/duplicate-trigger';
import { envName } from './rules/workflows/env-name';
import { exclusiveFilters } from './rules/workflows/exclusive-filters';
import { globSyntax } from './rules/workflows/glob-syntax';
import { invalidId } from './rules/workflows/invalid-id';
import { matrixDuplicate } from './rules/workflows/matrix-duplicate';
import { matrixEmpty } from './rules/workflows/matrix-empty';
import { matrixExclude } from './rules/workflows/matrix-exclude';
import { matrixIdleExclude } from './rules/workflows/matrix-idle-exclude';
import { matrixTooLarge } from './rules/workflows/matrix-too-large';
import { matrixVersionNumber } from './rules/workflows/matrix-version-number';
import { noJobs } from './rules/workflows/no-jobs';
import { noSteps } from './rules/workflows/no-steps';
import { noTrigger } from './rules/workflows/no-trigger';
import { pathsWithTags } from './rules/workflows/paths-with-tags';
import { permissionEscalation } from './rules/workflows/permission-escalation';
import { permissionExcess } from './rules/workflows/permission-excess';
import { permissionMissing } from './rules/workflows/permission-missing';
import { queueWithCancel } from './rules/workflows/queue-with-cancel';
import { resultWithoutStatus } from './rules/workflows/result-without-status';
import { retiredRunner } from './rules/workflows/retired-runner';
import { shell } from './rules/workflows/shell';
import { timeout } from './rules/workflows/timeout';
import { tokenUndeclared } from './rules/workflows/token-undeclared';
import { unknownEvent } from './rules/workflows/unknown-event';
import { unknownNeeds } from './rules/workflows/unknown-needs';
import { unknownRunner } from './rules/workflows/unknown-runner';
import { unportableEnvName } from './rules/workflows/unportable-env-name';
import { unsafeHoist } from './rules/workflows/unsafe-hoist';
import { unusedDefault } from './rules/workflows/unused-default';

/** All rules on the model, one line each. */
export const CATALOGUE: readonly Rule[] = [
  circularActions,
  deprecatedInput,
  deprecatedRuntime,
  localWithoutCheckout,
  missingInput,
  unknownActionInput,
  unknownActionOutput,
  unpinnedAction,
  unpinnedImage,
  usesSyntax,
  duplicateArtifact,
  unknownArtifact,
  unorderedArtifact,
  caseCollision,
  hostileName,
  pathTaken,
  booleanOutput,
  constantCondition,
  invalidArgument,
  objectInText,
  syntax,
  tooLong,
  unavailableContext,
  unsoundContains,
  unsoundTernary,
  wholeSecrets,
  ambiguousCall,
  conditionalStep,
  foreignToken,
  matrixOutput,
  missingNeed,
  missingStep,
  otherAction,
  otherMatrix,
  otherWorkflow,
  ownJob,
  stepRunsLater,
  stepWithoutJob,
  undefinedInput,
  undefinedMatrixKey,
  undefinedOutput,
  undefinedSecret,
  unknownInput,
  unknownMatrixKey,
  unknownOutput,
  unknownSecret,
  botCondition,
  cachePoisoning,
  hardcodedPassword,
  insecureCommands,
  pullRequestTargetCheckout,
  secretsInherit,
  selfHostedOnFork,
  untrustedInput,
  background,
  backgroundLimit,
  callDepth,
  callInputs,
  callUses,
  concurrencyDeadlock,
  cron,
  cyclicNeeds,
  deprecatedCommand,
  dispatchInputs,
  duplicateId,
  duplicateTrigger,
  envName,
  exclusiveFilters,
  globSyntax,
  invalidId,
  matrixDuplicate,
  matrixEmpty,
  matrixExclude,
  matrixIdleExclude,
  matrixTooLarge,
  matrixVersionNumber,
  noJobs,
  noSteps,
  noTrigger,
  pathsWithTags,
  permissionEscalation,
  permissionExcess,
  permissionMissing,
  queueWithCancel,
  resultWithoutStatus,
  retiredRunner,
  shell,
  timeout,
  tokenUndeclared,
  unknownEvent,
  unknownNeeds,
  unknownRunner,
  unportableEnvName,
  unsafeHoist,
  unusedDefault,
];
