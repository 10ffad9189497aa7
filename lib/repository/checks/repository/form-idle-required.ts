import { issueForms } from './issue-forms';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** In a private repository no field has to be filled in, whatever the form says. */
export const formIdleRequired: Rule = {
  id: 'repository/form-idle-required',
  severity: Severity.NOTE,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    if (facts?.visibility === undefined || facts.visibility === 'public') return;
    for (const form of issueForms(model)) {
      const required = form.fields.find((field) => field.required || field.boxes?.some((box) => box.required));
      if (!required) continue;
      report({
        message: `The field '${required.label ?? ''}' of the issue form '${form.id}' is required, but the repository is ${facts.visibility}: GitHub only asks for it in public ones.`,
        at: [required, { origin: facts.origin, note: 'the repository' }],
        fix: 'Do not rely on the answer.',
      });
    }
  },
};
