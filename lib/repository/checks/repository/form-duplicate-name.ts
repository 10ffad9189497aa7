import { issueForms } from './issue-forms';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { IssueFormModel } from '../../files/issue-form/model';

/** Two templates that the chooser calls the same. */
export const formDuplicateName: Rule = {
  id: 'repository/form-duplicate-name',
  severity: Severity.ERROR,
  delivery(model, report) {
    const seen = new Map<string, IssueFormModel>();
    for (const form of issueForms(model)) {
      const first = seen.get(form.name.trim().toLowerCase());
      if (first) {
        report({
          message: `The issue forms '${form.id}' and '${first.id}' have one name, '${form.name}': every template needs its own.`,
          at: [form, { origin: first.origin, note: 'the other one' }],
          fix: 'Give one of them another { name }.',
          fixInYaml: 'Give one of them another `name`.',
        });
      } else {
        seen.set(form.name.trim().toLowerCase(), form);
      }
    }
  },
};
