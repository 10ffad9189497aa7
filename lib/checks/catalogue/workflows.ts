import { Rule } from '../rule';
import { background } from '../rules/workflows/background';
import { backgroundLimit } from '../rules/workflows/background-limit';
import { callDepth } from '../rules/workflows/call-depth';
import { callInputs } from '../rules/workflows/call-inputs';
import { callUses } from '../rules/workflows/call-uses';
import { concurrencyDeadlock } from '../rules/workflows/concurrency-deadlock';
import { cron } from '../rules/workflows/cron';
import { cyclicNeeds } from '../rules/workflows/cyclic-needs';
import { deprecatedCommand } from '../rules/workflows/deprecated-command';
import { dispatchInputs } from '../rules/workflows/dispatch-inputs';
import { duplicateId } from '../rules/workflows/duplicate-id';
import { duplicateTrigger } from '../rules/workflows/duplicate-trigger';
import { envName } from '../rules/workflows/env-name';
import { exclusiveFilters } from '../rules/workflows/exclusive-filters';
import { globSyntax } from '../rules/workflows/glob-syntax';
import { invalidId } from '../rules/workflows/invalid-id';
import { matrixDuplicate } from '../rules/workflows/matrix-duplicate';
import { matrixEmpty } from '../rules/workflows/matrix-empty';
import { matrixExclude } from '../rules/workflows/matrix-exclude';
import { matrixIdleExclude } from '../rules/workflows/matrix-idle-exclude';
import { matrixTooLarge } from '../rules/workflows/matrix-too-large';
import { matrixVersionNumber } from '../rules/workflows/matrix-version-number';
import { noJobs } from '../rules/workflows/no-jobs';
import { noSteps } from '../rules/workflows/no-steps';
import { noTrigger } from '../rules/workflows/no-trigger';
import { pathsWithTags } from '../rules/workflows/paths-with-tags';
import { permissionEscalation } from '../rules/workflows/permission-escalation';
import { permissionExcess } from '../rules/workflows/permission-excess';
import { permissionMissing } from '../rules/workflows/permission-missing';
import { queueWithCancel } from '../rules/workflows/queue-with-cancel';
import { resultWithoutStatus } from '../rules/workflows/result-without-status';
import { retiredRunner } from '../rules/workflows/retired-runner';
import { shell } from '../rules/workflows/shell';
import { timeout } from '../rules/workflows/timeout';
import { tokenUndeclared } from '../rules/workflows/token-undeclared';
import { unknownEvent } from '../rules/workflows/unknown-event';
import { unknownNeeds } from '../rules/workflows/unknown-needs';
import { unknownRunner } from '../rules/workflows/unknown-runner';
import { unportableEnvName } from '../rules/workflows/unportable-env-name';
import { unsafeHoist } from '../rules/workflows/unsafe-hoist';
import { unusedDefault } from '../rules/workflows/unused-default';

export const WORKFLOWS: readonly Rule[] = [
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
