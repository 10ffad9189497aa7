import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { GREETINGS } from '../../model';

/** Nobody likes to be shouted at. */
export const loudGreeting: Rule = {
  id: 'toy/loud-greeting',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { id, text, origin } of model._part(GREETINGS)) {
      if (text.endsWith('!')) report({ message: `The greeting '${id}' says '${text}', and nobody likes to be shouted at.`, at: { origin }, fix: 'Leave the exclamation mark out.' });
    }
  },
};
