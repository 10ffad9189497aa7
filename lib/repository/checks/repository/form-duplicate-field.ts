import { issueForms, labelReference } from './issue-forms';
import { Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { IssueFormModel } from '../../files/issue-form/model';

/** Fields that GitHub cannot tell apart. */
export const formDuplicateField: Rule = {
  id: 'repository/form-duplicate-field',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const form of issueForms(model)) {
      const seen = new Map<string, Asked>();
      for (const asked of askedBy(form)) {
        const first = seen.get(asked.reference);
        if (!first) {
          seen.set(asked.reference, asked);
          continue;
        }
        report({
          message: `In the issue form '${form.id}', ${asked.what} and ${first.what} have one reference, '${asked.reference}': GitHub refuses a form whose answers it cannot tell apart.`,
          at: [asked, { origin: first.origin, note: 'the other one' }],
          fix: 'Give one of them another label, or an { id } of its own.',
          fixInYaml: 'Give one of them another `label`, or an `id` of its own.',
        });
      }
    }
  },
};

interface Asked {
  readonly reference: string;
  readonly what: string;
  readonly origin: Origin;
}

function askedBy({ fields }: IssueFormModel): Asked[] {
  return fields.flatMap(({ type, id, label = '', boxes = [], origin }) => (type === 'markdown' ? [] : [
    { reference: id ?? labelReference(label), what: id === undefined ? `the field '${label}'` : `the field with the id '${id}'`, origin },
    ...boxes.map((box) => ({ reference: labelReference(box.label), what: `the box '${box.label}'`, origin })),
  ]));
}
