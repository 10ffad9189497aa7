import { TEMPLATE_VARIABLES, readTemplates } from './templates';
import { OptionKind } from '../../core/inside';

/** A text of an alert. Prometheus refuses the whole file for a variable that there is not, and for braces that are never closed. */
export const ALERT_TEXT: OptionKind = {
  misfit: (value) => {
    const why = problemOf(value);
    return why === undefined ? undefined : { at: '', value, why };
  },
};

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'must be a sentence';
  const { undefinedVariables: [unknown], open } = readTemplates(value);
  if (open) return 'opens {{ and never closes it';
  return unknown === undefined ? undefined : `speaks of $${unknown}, which Prometheus does not know: there are ${TEMPLATE_VARIABLES.map((name) => `$${name}`).join(', ')}`;
}
