import { Rule } from '../rule';
import { circularActions } from '../rules/actions/circular-actions';
import { deprecatedInput } from '../rules/actions/deprecated-input';
import { deprecatedRuntime } from '../rules/actions/deprecated-runtime';
import { localWithoutCheckout } from '../rules/actions/local-without-checkout';
import { missingInput } from '../rules/actions/missing-input';
import { unknownActionInput } from '../rules/actions/unknown-input';
import { unknownActionOutput } from '../rules/actions/unknown-output';
import { unpinnedAction } from '../rules/actions/unpinned-action';
import { unpinnedImage } from '../rules/actions/unpinned-image';
import { usesSyntax } from '../rules/actions/uses-syntax';

export const ACTIONS: readonly Rule[] = [
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
];
