import { closed, GateContext, open, Verdict } from './context';
import { MetricGate } from '../../configuration';

/** A metric is what it has to be now. One that is missing is not, and neither is one that was measured too seldom. */
export function metricGate({ query, below, above, address, samples }: MetricGate, { inquiry }: GateContext): Verdict {
  const wanted = [below === undefined ? '' : `below ${below}`, above === undefined ? '' : `above ${above}`].filter((part) => part !== '').join(' and ');
  const value = inquiry.metric(address, query);
  const count = samples && inquiry.metric(address, samples.query);
  for (const found of [value, ...count ? [count] : []]) {
    if ('unknown' in found) return closed(`nobody knows what the metric is: ${found.unknown}`);
    if (found.value === undefined || Number.isNaN(found.value)) return closed(found === value ? 'the metric has no value' : 'nobody knows how often it was measured');
  }
  const [is, measured] = [(value as { value: number }).value, count && (count as { value: number }).value];
  if (samples && measured! < samples.minimum) return closed(`it was measured ${measured} times, and says something from ${samples.minimum} on`);
  const good = (below === undefined || is < below) && (above === undefined || is > above);
  return good ? open(`the metric is ${is}, ${wanted}`) : closed(`the metric is ${is}, and has to be ${wanted}`);
}
