import { rememberedOf } from '../../core/inside';
import { Claims, PolicyTrustModel } from '../model';
import { conditionsOf } from './trust-condition';
import { documentOf } from './trust-document';

/** The names and numbers that strangers have made up. */
const SAMPLES = /stranger|\bany(?:-(?:repository|branch|tag|environment))?\b|98765432\d/g;

/** Letters that are in no policy: as long as a name that nobody counted with, they are taken by a star alone. */
const FRESH = '\uE000'.repeat(23);

/** Whether a policy names anybody whom it keeps out. Then a stranger who is kept out may only have the wrong name. */
export const keepsOutByName = rememberedOf((trust: PolicyTrustModel) => documentOf(trust).Statement.some((statement) => statement.Effect === 'Deny' || conditionsOf(statement).some(({ test }) => test.includes('Not'))));

/** The same token of somebody with a name that no policy has ever heard of. */
export function withFreshNames(claims: Claims): Claims {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, name === 'iss' || name === 'aud' ? value : value.replace(SAMPLES, FRESH)]));
}

/** As a message shows such a token. */
export function withoutFreshNames(claims: Claims): Claims {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, value.replaceAll(FRESH, '…')]));
}
