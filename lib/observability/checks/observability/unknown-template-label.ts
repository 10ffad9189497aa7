import { labelsIn } from './recorded';
import { Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { readTemplates } from '../../alerts/templates';
import { OBSERVABILITY } from '../../declared-observability';
import { labelsRead } from '../../promql/read-labels';

/** A label that the expression does not keep is nothing in the text: 'The pipeline of  failed.' */
export const unknownTemplateLabel: Rule = {
  id: 'observability/unknown-template-label',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    for (const alert of observability.groups.flatMap(({ alerts }) => alerts)) {
      const kept = labelsRead(alert.expression, labelsIn(observability));
      if (!kept) continue;
      for (const [annotation, text] of Object.entries(alert.annotations)) {
        for (const label of readTemplates(text).labels.filter((name) => name !== '__name__' && !kept.includes(name))) {
          report({ message: `The ${annotation} of the alert '${alert.name}' names the label '${label}', which its expression does not keep; there are ${listed(kept)}.`, at: alert, fix: fixOf(label, kept, alert.labels) });
        }
      }
    }
  },
};

function fixOf(label: string, kept: readonly string[], added: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(added, label)) return `Write '${added[label]}' in its place: labels that the alert adds are not known to its texts.`;
  const near = similar(label, kept);
  return near ? `Did you mean {{ $labels.${near} }}?` : `Keep it: promql.by('${label}', …), or take it out of the text.`;
}
