import { problemsOfName } from './naming';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** A name says what is measured, in which unit, and what type it is; whoever reads it relies on that. */
export const metricName: Rule = {
  id: 'observability/metric-name',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const metric of model._part(OBSERVABILITY).catalogues.flatMap(({ metrics }) => metrics)) {
      for (const problem of problemsOfName(metric)) report({ message: `The metric '${metric.name}', a ${metric.type}, ${problem}.`, at: metric });
    }
  },
};
