import { indexedOwners, ownersShown } from './owners-index';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';
import { OwnersRuleModel } from '../../owners/model';

/** A later rule that matches everything that an earlier one matches leaves it nothing. */
export const codeOwnersShadowed: Rule = {
  id: 'repository/code-owners-shadowed',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const owners of codeOwnersOf(model)) {
      const { rules, index } = indexedOwners(owners);
      // A rule that stands there again, further down, is a duplicate, and not asked about twice.
      const lastOf = new Map(rules.map((_, i) => [index.keyOf(i), i]));
      rules.forEach((rule, i) => {
        const by = index.coveredBy(i);
        if (by === i || lastOf.get(index.keyOf(i)) !== i) return;
        const later = rules[by];
        report({
          message: `Code owners: the rule for '${rule.pattern}' is without effect. The later rule for '${later.pattern}' matches the same files and more, and the last one that matches decides${change(rule, later)}.`,
          at: [rule, { origin: later.origin, note: 'decides in its place' }],
          fix: `Put the rule for '${later.pattern}' in front of it: the general first, the special last.`,
        });
      });
    }
  },
};

function change(rule: OwnersRuleModel, later: OwnersRuleModel): string {
  const [before, after] = [ownersShown(rule), ownersShown(later)];
  return before === after ? '' : `: ${after} instead of ${before}`;
}
