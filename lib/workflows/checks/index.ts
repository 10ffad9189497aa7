import { constantCondition } from './expressions/constant-condition';
import { invalidArgument } from './expressions/invalid-argument';
import { syntax } from './expressions/syntax';
import { tooLong } from './expressions/too-long';
import { unavailableContext } from './expressions/unavailable-context';
import { unsoundContains } from './expressions/unsound-contains';
import { unsoundTernary } from './expressions/unsound-ternary';
import { unusedArgument } from './expressions/unused-argument';
import { wholeSecrets } from './expressions/whole-secrets';
import { ambiguousCall } from './references/ambiguous-call';
import { conditionalStep } from './references/conditional-step';
import { foreignToken } from './references/foreign-token';
import { matrixOutput } from './references/matrix-output';
import { missingNeed } from './references/missing-need';
import { missingStep } from './references/missing-step';
import { otherAction } from './references/other-action';
import { otherMatrix } from './references/other-matrix';
import { otherWorkflow } from './references/other-workflow';
import { ownJob } from './references/own-job';
import { stepRunsLater } from './references/step-runs-later';
import { stepWithoutJob } from './references/step-without-job';
import { undefinedInput } from './references/undefined-input';
import { undefinedMatrixKey } from './references/undefined-matrix-key';
import { undefinedOutput } from './references/undefined-output';
import { undefinedSecret } from './references/undefined-secret';
import { unknownMatrixKey } from './references/unknown-matrix-key';
import { unknownOutput } from './references/unknown-output';
import { botCondition } from './security/bot-condition';
import { cachePoisoning } from './security/cache-poisoning';
import { hardcodedPassword } from './security/hardcoded-password';
import { insecureCommands } from './security/insecure-commands';
import { secretsInherit } from './security/secrets-inherit';
import { unmaskedSecret } from './security/unmasked-secret';
import { background } from './workflows/background';
import { backgroundLimit } from './workflows/background-limit';
import { callDepth } from './workflows/call-depth';
import { callInputs } from './workflows/call-inputs';
import { callUses } from './workflows/call-uses';
import { cron } from './workflows/cron';
import { cyclicNeeds } from './workflows/cyclic-needs';
import { deprecatedCommand } from './workflows/deprecated-command';
import { dispatchInputs } from './workflows/dispatch-inputs';
import { duplicateTrigger } from './workflows/duplicate-trigger';
import { emptyList } from './workflows/empty-list';
import { exclusiveFilters } from './workflows/exclusive-filters';
import { globSyntax } from './workflows/glob-syntax';
import { matrixAllExcluded } from './workflows/matrix-all-excluded';
import { matrixDuplicate } from './workflows/matrix-duplicate';
import { matrixEmpty } from './workflows/matrix-empty';
import { matrixExclude } from './workflows/matrix-exclude';
import { matrixIdleExclude } from './workflows/matrix-idle-exclude';
import { matrixTooLarge } from './workflows/matrix-too-large';
import { matrixVersionNumber } from './workflows/matrix-version-number';
import { missingConcurrency } from './workflows/missing-concurrency';
import { missingName } from './workflows/missing-name';
import { missingPermissions } from './workflows/missing-permissions';
import { missingTimeout } from './workflows/missing-timeout';
import { noJobs } from './workflows/no-jobs';
import { noTrigger } from './workflows/no-trigger';
import { numberAsText } from './workflows/number-as-text';
import { pathsWithTags } from './workflows/paths-with-tags';
import { permissionEscalation } from './workflows/permission-escalation';
import { permissionExcess } from './workflows/permission-excess';
import { permissionMissing } from './workflows/permission-missing';
import { queueWithCancel } from './workflows/queue-with-cancel';
import { resultWithoutStatus } from './workflows/result-without-status';
import { retiredRunner } from './workflows/retired-runner';
import { sameName } from './workflows/same-name';
import { shell } from './workflows/shell';
import { splitWords } from './workflows/split-words';
import { timeout } from './workflows/timeout';
import { tokenUndeclared } from './workflows/token-undeclared';
import { unknownEvent } from './workflows/unknown-event';
import { unknownNeeds } from './workflows/unknown-needs';
import { unknownRunner } from './workflows/unknown-runner';
import { unsafeHoist } from './workflows/unsafe-hoist';
import { unsaidPermissions } from './workflows/unsaid-permissions';
import { unusedDefault } from './workflows/unused-default';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  constantCondition,
  invalidArgument,
  syntax,
  tooLong,
  unavailableContext,
  unsoundContains,
  unsoundTernary,
  unusedArgument,
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
  unknownMatrixKey,
  unknownOutput,
  botCondition,
  cachePoisoning,
  hardcodedPassword,
  insecureCommands,
  secretsInherit,
  unmaskedSecret,
  background,
  backgroundLimit,
  callDepth,
  callInputs,
  callUses,
  cron,
  cyclicNeeds,
  deprecatedCommand,
  dispatchInputs,
  duplicateTrigger,
  emptyList,
  exclusiveFilters,
  globSyntax,
  matrixAllExcluded,
  matrixDuplicate,
  matrixEmpty,
  matrixExclude,
  matrixIdleExclude,
  matrixTooLarge,
  matrixVersionNumber,
  missingConcurrency,
  missingName,
  missingPermissions,
  missingTimeout,
  noJobs,
  noTrigger,
  numberAsText,
  pathsWithTags,
  permissionEscalation,
  permissionExcess,
  permissionMissing,
  queueWithCancel,
  resultWithoutStatus,
  retiredRunner,
  sameName,
  shell,
  splitWords,
  timeout,
  tokenUndeclared,
  unknownEvent,
  unknownNeeds,
  unknownRunner,
  unsafeHoist,
  unsaidPermissions,
  unusedDefault,
];
