import { indexedOwners, ownersShown } from './owners-index';
import { Found, Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';
import { OwnersRuleModel } from '../../owners/model';

/** Of two rules for the same files only the last one counts: the owners of the other one are never asked. */
export const codeOwnersDuplicate: Rule = {
  id: 'repository/code-owners-duplicate',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const owners of codeOwnersOf(model)) {
      const { rules, index } = indexedOwners(owners);
      const seen = new Map<string, OwnersRuleModel>();
      rules.forEach((rule, i) => {
        reportTwice(rule, report);
        const key = index.keyOf(i);
        if (key === undefined) return;
        const first = seen.get(key);
        seen.set(key, rule);
        if (!first) return;
        const same = first.pattern === rule.pattern ? `'${rule.pattern}' has two rules` : `'${rule.pattern}' and '${first.pattern}' match the same files`;
        report({
          message: `Code owners: ${same}. Only the last one counts, for ${ownersShown(rule)}; the other one, for ${ownersShown(first)}, is without effect.`,
          at: [rule, { origin: first.origin, note: 'without effect' }],
          ...together(first, rule),
        });
      });
    }
  },
};

function reportTwice(rule: OwnersRuleModel, report: Report): void {
  const names = rule.owners.map((owner) => owner.toLowerCase());
  const twice = rule.owners.find((_, i) => names.indexOf(names[i]) < i);
  if (twice !== undefined) report({ message: `Code owners: '${rule.pattern}' names '${twice}' more than once. Was somebody else meant?`, at: rule, fix: `Name '${twice}' once.` });
}

function together(first: OwnersRuleModel, last: OwnersRuleModel): Pick<Found, 'fix' | 'fixInYaml'> {
  if (first.owners.length === 0 || last.owners.length === 0) return { fix: 'Take one of them out.' };
  const names = new Set(first.owners.map((owner) => owner.toLowerCase()));
  const more = last.owners.filter((owner) => !names.has(owner.toLowerCase()));
  if (more.length === 0 && first.owners.length === last.owners.length) return { fix: 'Take one of them out.' };
  const all = [...first.owners, ...more];
  return {
    fix: `Take one of them out, or name all owners in one rule: owners.own('${last.pattern}', [${all.map((owner) => `'${owner}'`).join(', ')}]).`,
    fixInYaml: `Take one of them out, or name all owners in one line: \`${last.pattern} ${all.join(' ')}\`.`,
  };
}
