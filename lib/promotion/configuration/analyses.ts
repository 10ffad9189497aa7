import { Analysis, MEASURED_BY_DEFAULT } from '../analysis/analysis';
import { AnalysisMetric } from '../analysis/analysis-options';
import { MetricCondition } from '../analysis/condition';
import { Stage } from '../stage/stage';

/** The analyses of all stages, each once. */
export function configuredAnalyses(stages: readonly Stage[]): Record<string, object> {
  return Object.fromEntries(analysesOf(stages).map((analysis) => [analysis._id, { metrics: Object.entries(analysis._props.metrics).map(([name, metric]) => metricOf(name, metric)) }]));
}

/** What is analysed anywhere in these stages. */
export function analysesOf(stages: readonly Stage[]): Analysis[] {
  return [...new Set(stages.flatMap(({ _jobs: { analyses } }) => analyses))];
}

function metricOf(name: string, metric: AnalysisMetric): object {
  const { query, command, addressVariable, interval, count = MEASURED_BY_DEFAULT.count, initialDelay, success, failure, failureLimit = 0, inconclusiveLimit = 0, samples } = metric;
  return {
    name,
    query: query?.toString(),
    command,
    address: query ? addressVariable ?? MEASURED_BY_DEFAULT.addressVariable : undefined,
    interval: (interval ?? MEASURED_BY_DEFAULT.interval).toSeconds(),
    count,
    initialDelay: initialDelay?.toSeconds() ?? 0,
    success: conditionOf(success),
    failureCondition: failure && conditionOf(failure),
    failureLimit,
    inconclusiveLimit,
    samples: samples && { query: samples.query.toString(), minimum: samples.minimum },
  };
}

function conditionOf({ _side: side, _value: value }: MetricCondition): object {
  return { side, value };
}
