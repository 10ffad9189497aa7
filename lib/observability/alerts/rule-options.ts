import { OptionKind, kinds } from '../../core/inside';
import { needsGrafana } from '../promql/grafana-variables';
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

export const EXPRESSION: OptionKind = {
  misfit: (value) => {
    if (!(value instanceof PromQl)) return { at: '', value, why: 'must be a PromQl, such as counter.rate().greaterThan(1)' };
    const why = 'must be known to Prometheus, and has a variable of Grafana, which fills in those of panels alone: take a Duration for a GrafanaWindow';
    return needsGrafana(value.toString()) ? { at: '', value, why, allowed: ['a PromQl without variables'] } : undefined;
  },
};
