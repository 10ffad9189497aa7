import { grantRule } from './access';
import { Severity } from '../../../core/inside';
import { claimNamed, everyTokenHas } from '../../access/trust-condition';

/** A condition that holds when the claim is missing. */
export const openCondition = grantRule('identity/open-condition', Severity.ERROR, ({ conditions, issuer }) => {
  const guarded = (key: string) => conditions.some((one) => one.test === 'Null' && one.key.toLowerCase() === key.toLowerCase() && one.values.every((value) => value.toLowerCase() === 'false'));
  // Every token has a subject, an audience and an issuer: there is none that such a condition would let through.
  const always = (name: string | undefined) => name !== undefined && (name === 'iss' || everyTokenHas(name, issuer));
  const open = conditions.filter(({ set, ifExists, key }) => (set === 'ForAllValues' || ifExists) && !always(claimNamed(key, issuer)) && !guarded(key));
  return open.length === 0 ? undefined : {
    message: `asks ${open.map(({ operator, key }) => `${operator} of '${key}'`).join(' and ')}, which holds as well for a token without that claim.`,
    fix: `Write ${[...new Set(open.map(({ test }) => test))].join(', ')} without ForAllValues and without IfExists. The claims of GitHub have one value each.`,
  };
});
