import { Given } from './given';
import { plainText } from './values';
import { PERMISSION_SCOPES, PermissionLevel, PermissionScopes } from '../../workflows/inside';
import { InputCondition } from '../catalogue-facts';

/** What the catalogue says that a step needs: always, and where a condition holds or may hold. */
export function neededByFacts(given: Given): PermissionScopes {
  const { documentedPermissions = {}, conditionalPermissions = [] } = given.entry;
  const asked = [documentedPermissions, ...conditionalPermissions.filter(({ when }) => mayHold(when, given)).map(({ scopes }) => scopes)];
  return Object.fromEntries(PERMISSION_SCOPES.flatMap(({ prop, key }) => {
    const levels = asked.map((scopes) => scopes[key]);
    return levels.includes('write') ? [[prop, PermissionLevel.WRITE]] : levels.includes('read') ? [[prop, PermissionLevel.READ]] : [];
  }));
}

/** What cannot be decided counts: a job without a permission fails where it matters, such as in the release. */
export function mayHold(condition: InputCondition, given: Given): boolean {
  return holds(condition, given) !== false;
}

/** Undefined: that depends on the run. */
function holds(condition: InputCondition, given: Given): boolean | undefined {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, given)));
  if ('any' in condition) return negated(every(condition.any.map((part) => negated(holds(part, given)))));
  if (!('input' in condition)) return undefined;
  // Whoever hands over a secret means to set it, though it may be empty in a run.
  if ('set' in condition) return given.has(condition.input) === condition.set;
  const text = given.text(condition.input) ?? '';
  if ('contains' in condition && text.includes(condition.contains)) return true;
  if (plainText(given.value(condition.input) ?? '') === undefined) return undefined;
  if ('contains' in condition) return false;
  if ('is' in condition) return text === condition.is;
  return 'in' in condition ? condition.in.includes(text) : text !== condition.isNot;
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
