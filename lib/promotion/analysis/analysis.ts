import { AnalysisMetric, AnalysisProps } from './analysis-options';
import { MetricCondition } from './condition';
import { Duration, InvalidValueError, Origin, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { PROMQL, SAMPLES } from '../gates/gate-tables';
import { COUNT, COUNT_OR_NONE, LENGTH, VARIABLE } from '../option-kinds';

/**
 * Measures what was deployed, several times, and judges it: success, failure or inconclusive. The words are those of Argo Rollouts.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/analysis/
 */
export class Analysis {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _props: AnalysisProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param id what people call it: letters in lower case, digits and `-`, unique in its pipeline
   * @param props what is measured
   */
  public constructor(id: string, props: AnalysisProps) {
    expectArgument('new Analysis', id, kinds.text, 'its id');
    const { metrics } = expectOptions('new Analysis', id, props, ANALYSIS);
    const call = `new Analysis(${asWritten(id)}, { … })`;
    if (!NAME.test(id)) throw new InvalidValueError('call/wrong-value', call, 'its id is letters in lower case, digits and -, such as \'error-rate\'', { option: 'id', given: id });
    if (Object.keys(metrics).length === 0) throw new InvalidValueError('call/empty-list', call, 'it measures nothing', { option: 'metrics', given: metrics });
    for (const [name, metric] of Object.entries(metrics)) expectMetric(call, name, metric);
    this._id = id;
    this._props = props;
    this._origin = Origin.here(`analysis ${id}`);
  }

  /** How long it takes, when nothing ends it before. */
  public duration(): Duration {
    return Duration.seconds(Math.max(...Object.values(this._props.metrics).map(secondsOf)));
  }
}

/** What the program is told of a metric that says nothing of it. @internal */
export const MEASURED_BY_DEFAULT = { interval: Duration.minutes(1), count: 5, addressVariable: 'PROMETHEUS_URL' };

function secondsOf({ interval = MEASURED_BY_DEFAULT.interval, count = MEASURED_BY_DEFAULT.count, initialDelay }: AnalysisMetric): number {
  return (initialDelay?.toSeconds() ?? 0) + interval.toSeconds() * (count - 1);
}

const NAME = /^[a-z](?:[a-z\d-]{0,48}[a-z\d])?$/;

function expectMetric(call: string, name: string, { query, command, samples }: AnalysisMetric): void {
  const refuse = (code: string, why: string, option: string) => new InvalidValueError(code, call, why, { option: `metrics.${name}${option}`, given: query ?? command });
  if (!NAME.test(name)) throw refuse('call/wrong-value', `the name of a metric is letters in lower case, digits and -, and ${asWritten(name)} is not`, '');
  if (query === undefined && command === undefined) throw refuse('call/missing-option', `nothing measures '${name}': give it { query } or { command }`, '.query');
  if (query !== undefined && command !== undefined) throw refuse('call/contradiction', `'${name}' has a query and a command: it is measured by one of them`, '.command');
  if (command !== undefined && samples) throw refuse('call/contradiction', `'${name}' is measured by a command, which itself says when there is too little to judge by: it writes nothing`, '.samples');
}

const CONDITION = kinds.made((value) => value instanceof MetricCondition, 'a MetricCondition, such as MetricCondition.below(0.01)');

const ANALYSIS = optionTable({
  metrics: kinds.map(kinds.struct(optionTable({
    query: PROMQL,
    command: kinds.text,
    addressVariable: VARIABLE,
    interval: LENGTH,
    count: COUNT,
    initialDelay: LENGTH,
    success: CONDITION,
    failure: CONDITION,
    failureLimit: COUNT_OR_NONE,
    inconclusiveLimit: COUNT_OR_NONE,
    samples: SAMPLES,
  }, ['success']), 'a metric', '{ query, success: MetricCondition.below(0.01) }')),
}, ['metrics']);
