import { Rule } from '../rule';
import { booleanOutput } from '../rules/expressions/boolean-output';
import { constantCondition } from '../rules/expressions/constant-condition';
import { invalidArgument } from '../rules/expressions/invalid-argument';
import { objectInText } from '../rules/expressions/object-in-text';
import { syntax } from '../rules/expressions/syntax';
import { tooLong } from '../rules/expressions/too-long';
import { unavailableContext } from '../rules/expressions/unavailable-context';
import { unsoundContains } from '../rules/expressions/unsound-contains';
import { unsoundTernary } from '../rules/expressions/unsound-ternary';
import { wholeSecrets } from '../rules/expressions/whole-secrets';

export const EXPRESSIONS: readonly Rule[] = [
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
];
