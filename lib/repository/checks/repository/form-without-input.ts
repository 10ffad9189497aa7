import { issueForms } from './issue-forms';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A form that asks nothing: GitHub refuses it. */
export const formWithoutInput: Rule = {
  id: 'repository/form-without-input',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const form of issueForms(model)) {
      if (form.fields.some(({ type }) => type !== 'markdown')) continue;
      report({
        message: `The issue form '${form.id}' asks nothing: ${form.fields.length === 0 ? 'it has no fields' : 'it only has texts to read'}, and GitHub does not show such a form.`,
        at: form,
        fix: "Add a field that takes an answer, such as IssueField.textarea('What happened?').",
        fixInYaml: "Add a field that takes an answer, such as `{ type: textarea, attributes: { label: 'What happened?' } }`.",
      });
    }
  },
};
