import { meets } from './condition';
import { AnalysisMetric } from '../configuration';
import { Found } from '../engine/evidence';
import { Prometheus, tooFew } from '../evidence/prometheus';

/** What was measured once. */
export interface Measurement {
  readonly verdict: 'success' | 'failure' | 'inconclusive';
  readonly value?: number;
  /** Why it says nothing. */
  readonly why?: string;
}

/** How something is measured. */
export interface Instruments {
  readonly prometheus: Prometheus;
  /** What a command prints, in the last line that is not empty. */
  readonly command: (script: string) => Promise<Found<number>>;
}

/** Measures once. Missing, too few, unreachable and no number say nothing, and what says nothing is never good. */
export async function measured({ prometheus, command }: Instruments, metric: AnalysisMetric): Promise<Measurement> {
  const value = await valueOf({ prometheus, command }, metric);
  if ('unknown' in value) return { verdict: 'inconclusive', why: value.unknown };
  if (value.value === undefined) return { verdict: 'inconclusive', why: 'there is no sample' };
  const few = metric.samples && await tooFew(prometheus, metric.address ?? '', metric.samples);
  if (few !== undefined) return { verdict: 'inconclusive', value: value.value, why: few };
  return judged(metric, value.value);
}

async function valueOf({ prometheus, command }: Instruments, { query, address, command: script }: AnalysisMetric): Promise<Found<number | undefined>> {
  if (script !== undefined) return command(script);
  return query === undefined ? { unknown: 'there is nothing to measure it with' } : prometheus.value(address ?? '', query);
}

/** As Argo Rollouts judges: without a condition of failure, what is no success is a failure; with one, what is neither says nothing. */
function judged({ success, failureCondition: failure }: AnalysisMetric, value: number): Measurement {
  if (Number.isNaN(value)) return { verdict: 'inconclusive', why: 'its value is no number' };
  if (failure && meets(failure, value)) return { verdict: 'failure', value };
  if (meets(success, value)) return { verdict: 'success', value };
  return failure ? { verdict: 'inconclusive', value, why: 'it is neither good nor bad' } : { verdict: 'failure', value };
}
