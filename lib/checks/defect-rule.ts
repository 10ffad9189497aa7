import { DEFECTS, Defect } from './defect';
import { Rule } from './rule';
import { Severity } from '../core/inside';

/**
 * A rule that reports what the resolver could not do. The resolver has the message, because only it knows what was meant; a text that it could
 * not resolve holds no sensible value, so such a rule is fatal unless it says otherwise.
 */
export function defectRule(id: string, severity: Severity = Severity.ERROR, fatal = true): Rule {
  return {
    id,
    severity,
    fatal,
    delivery(model, report) {
      for (const { message, fix, origin, related = [] } of distinct(model._part(DEFECTS).filter((defect) => defect.id === id))) {
        report({ message, fix, at: [{ origin }, ...related] });
      }
    },
  };
}

/** The same, for what no later declaration can mend. */
export function lastingDefectRule(id: string): Rule {
  return { ...defectRule(id), lasting: true };
}

/** One mistake is one finding, however often the same text is read: a value used twice in a step, an output asked for by two jobs. */
function distinct(defects: readonly Defect[]): Iterable<Defect> {
  return new Map(defects.map((d) => [`${d.origin.path}\n${d.message}`, d])).values();
}
