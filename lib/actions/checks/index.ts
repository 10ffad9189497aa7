import { cachePair } from './actions/cache-pair';
import { circularActions } from './actions/circular-actions';
import { deprecatedInput } from './actions/deprecated-input';
import { deprecatedRuntime } from './actions/deprecated-runtime';
import { inCalledWorkflow } from './actions/in-called-workflow';
import { inputValue } from './actions/input-value';
import { latestTool } from './actions/latest-tool';
import { localWithoutCheckout } from './actions/local-without-checkout';
import { missingEnvironment } from './actions/missing-environment';
import { missingInput } from './actions/missing-input';
import { missingLogin } from './actions/missing-login';
import { missingVariable } from './actions/missing-variable';
import { misspeltAction } from './actions/misspelt-action';
import { publishWithoutCredentials } from './actions/publish-without-credentials';
import { pushWithoutCredentials } from './actions/push-without-credentials';
import { stepOrder } from './actions/step-order';
import { unfitRunner } from './actions/unfit-runner';
import { unknownActionInput } from './actions/unknown-input';
import { unknownActionOutput } from './actions/unknown-output';
import { unlockedAction } from './actions/unlocked-action';
import { unpinnedAction } from './actions/unpinned-action';
import { unpinnedImage } from './actions/unpinned-image';
import { usesSyntax } from './actions/uses-syntax';
import { duplicateArtifact } from './artifacts/duplicate-artifact';
import { unknownArtifact } from './artifacts/unknown-artifact';
import { unorderedArtifact } from './artifacts/unordered-artifact';
import { appTokenScope } from './security/app-token-scope';
import { hardcodedToken } from './security/hardcoded-token';
import { persistedCredentials } from './security/persisted-credentials';
import { tokenToUnknownAction } from './security/token-to-unknown-action';
import { duplicateId } from './workflows/duplicate-id';
import { envName } from './workflows/env-name';
import { invalidId } from './workflows/invalid-id';
import { noSteps } from './workflows/no-steps';
import { unportableEnvName } from './workflows/unportable-env-name';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
  cachePair,
  circularActions,
  deprecatedInput,
  deprecatedRuntime,
  inCalledWorkflow,
  inputValue,
  latestTool,
  localWithoutCheckout,
  missingEnvironment,
  missingInput,
  missingLogin,
  missingVariable,
  misspeltAction,
  publishWithoutCredentials,
  pushWithoutCredentials,
  stepOrder,
  unfitRunner,
  unknownActionInput,
  unknownActionOutput,
  unlockedAction,
  unpinnedAction,
  unpinnedImage,
  usesSyntax,
  duplicateArtifact,
  unknownArtifact,
  unorderedArtifact,
  appTokenScope,
  hardcodedToken,
  persistedCredentials,
  tokenToUnknownAction,
  duplicateId,
  envName,
  invalidId,
  noSteps,
  unportableEnvName,
];
