import { rememberedOf } from '../../core/inside';
import { MetricModel, ObservabilityModel, RecordingRuleModel } from '../model';
import { readPromQl } from '../promql/read';

/** What an expression reads. */
export interface ReadBy {
  readonly metrics: readonly MetricModel[];
  /** Recorded series, by their names, each with its expression. */
  readonly recorded: ReadonlyMap<string, string>;
}

/** What there is to read, by the names of series. */
const readable = rememberedOf(({ catalogues, groups }: ObservabilityModel) => ({
  metrics: new Map<string | undefined, MetricModel>(catalogues.flatMap((catalogue) => catalogue.metrics.flatMap((metric) => metric.series.map((name) => [name, metric] as const)))),
  recordings: new Map<string | undefined, RecordingRuleModel>(groups.flatMap(({ recordings }) => recordings.map((one) => [one.name, one] as const))),
}));

/** The metrics that an expression reads, in order, through whatever was recorded of them. */
export function readBy(model: ObservabilityModel, expression: string): ReadBy {
  const { metrics: known, recordings } = readable(model);
  const metrics = new Set<MetricModel>();
  const recorded = new Map<string, string>();
  const follow = (text: string) => {
    for (const { name } of readPromQl(text).selectors) {
      const [metric, recording] = [known.get(name), recordings.get(name)];
      if (metric) metrics.add(metric);
      if (!recording || recorded.has(recording.name)) continue;
      recorded.set(recording.name, recording.expression);
      follow(recording.expression);
    }
  };
  follow(expression);
  return { metrics: [...metrics], recorded };
}
