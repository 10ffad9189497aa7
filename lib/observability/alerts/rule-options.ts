import { OptionKind, kinds } from '../../core/inside';
import { PromQl } from '../promql/promql';
import { isLabel } from '../promql/series';

/** Labels that a rule adds: names as Prometheus takes them, and values that are known before. */
export const ADDED_LABELS = kinds.made(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => isLabel(name) && (text === undefined || (typeof text === 'string' && !text.includes('{{')))),
  "an object of labels and their values, such as { team: 'platform' }; a value holds no template: an alert whose labels change is another alert",
);

/** The same beside a severity, which is a label of its own. */
export const ALERT_LABELS: OptionKind = {
  misfit: (value) => ADDED_LABELS.misfit(value) ?? ('severity' in (value as object) ? { at: '.severity', value: (value as Record<string, unknown>).severity, why: 'is what { severity } says' } : undefined),
};

export const EXPRESSION = kinds.made((value) => value instanceof PromQl, 'a PromQl, such as counter.rate().greaterThan(1)');
