import { Given } from './given';
import { holds } from './input-conditions';
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
