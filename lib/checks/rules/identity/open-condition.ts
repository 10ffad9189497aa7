import { Severity } from '../../../core';
import { statementRule } from '../../private/access';

/** A condition that holds when the claim is missing. */
export const openCondition = statementRule('identity/open-condition', Severity.ERROR, ({ allow, conditions }) => {
  const guarded = (key: string) => conditions.some((one) => one.test === 'Null' && one.key.toLowerCase() === key.toLowerCase() && one.values.every((value) => value === 'false'));
  const open = !allow ? [] : conditions.filter(({ set, ifExists, key }) => (set === 'ForAllValues' || ifExists) && !guarded(key));
  return open.length === 0 ? undefined : {
    message: `asks ${open.map(({ operator, key }) => `${operator} of '${key}'`).join(' and ')}, which holds as well for a token without that claim.`,
    fix: `Write ${[...new Set(open.map(({ test }) => test))].join(', ')} without ForAllValues and without IfExists. The claims of GitHub have one value each.`,
  };
});
