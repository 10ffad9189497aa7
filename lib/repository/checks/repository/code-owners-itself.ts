import { indexedOwners } from './owners-index';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { codeOwnersOf } from '../../declared-repository';

/** Whoever can change the owners without being asked can give any file away. */
export const codeOwnersItself: Rule = {
  id: 'repository/code-owners-itself',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const owners of codeOwnersOf(model)) {
      const { rules, index } = indexedOwners(owners);
      const rule = rules[index.ruleOf(owners.file)];
      if (rules.length === 0 || (rule && rule.owners.length > 0)) continue;
      report({
        message: `Nobody owns '${owners.file}' itself: who has write access can take an owner out, and the owner is not asked.`,
        at: rule ? [owners, { origin: rule.origin, note: 'says that nobody owns it' }] : owners,
        fix: `Add owners.own('/${owners.file}', ['@…'])${owners.file.startsWith('.github/') ? ", or '/.github/' for all that steers the repository" : ''}.`,
        fixInYaml: `Add a line at the end: \`/${owners.file} @…\`${owners.file.startsWith('.github/') ? ', or `/.github/ @…` for all that steers the repository' : ''}.`,
      });
    }
  },
};
