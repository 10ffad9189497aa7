import { OptionKind, kinds } from '../../core/inside';
import { needsGrafana } from '../promql/grafana-variables';
import { PromQl } from '../promql/promql';
import { isLabel } from '../promql/series';

/** Labels that a rule adds: names as Prometheus takes them, and values that are known before. */
const LABELS = kinds.made(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => isLabel(name) && (text === undefined || (typeof text === 'string' && !text.includes('{{')))),
  "an object of labels and their values, such as { team: 'platform' }; a value holds no template: an alert whose labels change is another alert",
);

const labelOf = (label: string, value: unknown, why: string) => ({ at: `.${label}`, value: (value as Record<string, unknown>)[label], why });

export const ADDED_LABELS: OptionKind = {
  // Prometheus writes the name of the alert over it, and says nothing.
  misfit: (value) => LABELS.misfit(value) ?? (Object.hasOwn(value as object, 'alertname') ? labelOf('alertname', value, 'is the name of the alert, which is its id: call the label otherwise') : undefined),
};

/** The same beside a severity, which is a label of its own. */
export const ALERT_LABELS: OptionKind = {
  misfit: (value) => ADDED_LABELS.misfit(value) ?? ('severity' in (value as object) ? labelOf('severity', value, 'is what { severity } says') : undefined),
};

export const EXPRESSION: OptionKind = {
  misfit: (value) => {
    if (!(value instanceof PromQl)) return { at: '', value, why: 'must be a PromQl, such as counter.rate().greaterThan(1)' };
    const why = 'must be known to Prometheus, and has a variable of Grafana, which fills in those of panels alone: take a Duration for a GrafanaWindow';
    return needsGrafana(value.toString()) ? { at: '', value, why, allowed: ['a PromQl without variables'] } : undefined;
  },
};
