import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { MetricModel } from '../../model';

/** Whoever receives metrics knows each by its name: two of one name are one, and when they are of two types the later is refused. */
export const duplicateMetric: Rule = {
  id: 'observability/duplicate-metric',
  severity: Severity.ERROR,
  delivery(model, report) {
    const taken = new Map<string, MetricModel>();
    for (const metric of model._part(OBSERVABILITY).catalogues.flatMap(({ metrics }) => metrics)) {
      const names = namesOf(metric);
      const meet = names.find((name) => taken.has(name));
      for (const name of names) if (!taken.has(name)) taken.set(name, metric);
      if (meet === undefined) continue;
      const first = taken.get(meet)!;
      report({ message: messageOf(metric, first, meet), at: [metric, { origin: first.origin, note: 'the first one' }], fix: isSame(metric, first) ? 'Declare it once, and hand the object to whoever needs it.' : 'Give one of them another name.' });
    }
  },
};

const isSame = (metric: MetricModel, first: MetricModel) => first.name === metric.name && first.type === metric.type;

function messageOf(metric: MetricModel, first: MetricModel, meet: string): string {
  if (isSame(metric, first)) return `The metric '${metric.name}' is declared twice.`;
  if (metric.name === first.name) return `The metric '${metric.name}' is declared twice, as a ${first.type} and as a ${metric.type}.`;
  return `The metric '${metric.name}', a ${metric.type}, and '${first.name}', a ${first.type}, both take the name '${meet}'.`;
}

/** Its series, and the name under which OpenMetrics describes them, which for a counter has no `_total`. */
function namesOf({ name, type, series }: MetricModel): string[] {
  return [...series, type === 'counter' ? name.replace(/_total$/, '') : name];
}
