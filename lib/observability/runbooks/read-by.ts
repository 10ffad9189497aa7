import { MetricModel, ObservabilityModel } from '../model';
import { readPromQl } from '../promql/read';

/** What an expression reads. */
export interface ReadBy {
  readonly metrics: readonly MetricModel[];
  /** Recorded series, by their names, each with its expression. */
  readonly recorded: ReadonlyMap<string, string>;
}

/** The metrics that an expression reads, in order, through whatever was recorded of them. */
export function readBy({ catalogues, groups }: ObservabilityModel, expression: string): ReadBy {
  const metrics = new Set<MetricModel>();
  const recorded = new Map<string, string>();
  const follow = (text: string) => {
    for (const { name } of readPromQl(text).selectors) {
      const metric = catalogues.flatMap((catalogue) => catalogue.metrics).find(({ series }) => name !== undefined && series.includes(name));
      if (metric) metrics.add(metric);
      const recording = groups.flatMap(({ recordings }) => recordings).find((one) => one.name === name);
      if (!recording || recorded.has(recording.name)) continue;
      recorded.set(recording.name, recording.expression);
      follow(recording.expression);
    }
  };
  follow(expression);
  return { metrics: [...metrics], recorded };
}
