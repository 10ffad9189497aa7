import { UsageError, required } from '../../common/variables';
import { cell, table } from '../../common/words';
import { Analysed, analyse as analyseAll } from '../analysis/analyse';
import { inWords } from '../analysis/condition';
import { instrumentsOf } from '../analysis/instruments';
import { Measurement } from '../analysis/measure';
import { RefusedError, Surroundings } from '../surroundings';

/** Watches metrics for a while. What says nothing is not good: it fails like what is bad. */
export async function analyse(surroundings: Surroundings): Promise<void> {
  const { variables, configuration: { analyses }, runner, wait } = surroundings;
  const name = required(variables, 'PROMOTION_ANALYSIS');
  const analysis = Object.hasOwn(analyses, name) ? analyses[name] : undefined;
  if (!analysis) throw new UsageError(`PROMOTION_ANALYSIS is '${name}'. It can be: ${Object.keys(analyses).join(', ') || 'nothing, because no analysis is declared'}.`);
  const analysed = await analyseAll(instrumentsOf(surroundings), analysis.metrics, wait, (metric, measurement) => runner.log(`${metric.name}: ${said(measurement)} (${inWords(metric.success)})`));
  const result = worst(analysed);
  runner.output('result', result);
  runner.summary(`### Analysis ${cell(name)}: ${result}\n\n${measured(analysed)}`);
  if (result === 'success') return;
  const not = analysed.filter((one) => one.result !== 'success').map((one) => `${one.metric.name}: ${one.result}, the last time ${said(one.measurements.at(-1))}`);
  throw new RefusedError(`The analysis ${name} is no success. ${not.join('; ')}`);
}

function worst(analysed: readonly Analysed[]): Measurement['verdict'] {
  const has = (verdict: Measurement['verdict']) => analysed.some(({ result }) => result === verdict);
  return has('failure') ? 'failure' : has('inconclusive') || analysed.length === 0 ? 'inconclusive' : 'success';
}

function measured(analysed: readonly Analysed[]): string {
  const rows = analysed.map(({ metric, result, measurements }) => {
    const count = (verdict: Measurement['verdict']) => String(measurements.filter((one) => one.verdict === verdict).length);
    return [cell(metric.name), result, count('success'), count('failure'), count('inconclusive'), cell(said(measurements.at(-1))), inWords(metric.success)];
  });
  return table([['metric', 'result', 'good', 'bad', 'said nothing', 'last', 'should be'], ...rows], false);
}

function said(measurement: Measurement | undefined): string {
  if (!measurement) return 'not measured';
  return [measurement.verdict, measurement.value === undefined ? undefined : String(measurement.value), measurement.why].filter((part) => part !== undefined).join(', ');
}
