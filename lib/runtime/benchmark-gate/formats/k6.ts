import { isObject, parsedObject } from '../../common/shape';
import { Measurement, Report, ReportError } from '../report';

/** A time in it is in milliseconds. */
const NANOSECONDS = 1e6;

/** What `k6 run --summary-export` writes: of a trend every number that it has, of a rate its share. */
export function readK6(text: string): Report {
  const { metrics } = parsedObject(text) ?? {};
  if (!isObject(metrics)) throw new ReportError('it is no summary of k6');
  return { measurements: Object.entries(metrics).flatMap(([metric, values]) => (isObject(values) ? ofMetric(metric, values) : [])) };
}

function ofMetric(metric: string, values: Record<string, unknown>): Measurement[] {
  if (typeof values.avg === 'number') {
    return Object.entries(values).flatMap(([statistic, value]) => (typeof value === 'number' ? [{ name: `${metric} ${statistic}`, value: value * NANOSECONDS, unit: 'time' as const }] : []));
  }
  // A rate counts what held and what did not; its share is what held.
  const isRate = typeof values.passes === 'number' && typeof values.fails === 'number' && typeof values.value === 'number';
  return isRate ? [{ name: `${metric} rate`, value: values.value as number, unit: 'number' }] : [];
}
