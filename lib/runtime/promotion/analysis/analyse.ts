import { Instruments, Measurement, measured } from './measure';
import { AnalysisMetric } from '../configuration';

/** What became of one metric. */
export interface Analysed {
  readonly metric: AnalysisMetric;
  readonly result: Measurement['verdict'];
  readonly measurements: readonly Measurement[];
}

/** How time passes. */
export type Wait = (seconds: number) => Promise<void>;

/** Measurements that say nothing because nobody answers, one after another: then nobody will. Argo Rollouts' consecutiveErrorLimit. */
export const MOST_ERRORS = 4;

/**
 * Measures all metrics, each in its own time, until each has come to a result, or one has failed: then nobody needs the others.
 *
 * @param tell what was measured, as it is measured
 */
export async function analyse(instruments: Instruments, metrics: readonly AnalysisMetric[], wait: Wait, tell: (metric: AnalysisMetric, measurement: Measurement) => void): Promise<Analysed[]> {
  const courses = metrics.map((metric) => ({ metric, next: metric.initialDelay, measurements: [] as Measurement[], result: undefined as Measurement['verdict'] | undefined }));
  let now = 0;
  for (;;) {
    const open = courses.filter(({ result }) => result === undefined);
    if (open.length === 0 || courses.some(({ result }) => result === 'failure')) break;
    const next = Math.min(...open.map((course) => course.next));
    if (next > now) await wait(next - now);
    now = Math.max(now, next);
    for (const course of open.filter((one) => one.next <= now)) {
      const measurement = await measured(instruments, course.metric);
      course.measurements.push(measurement);
      course.next = now + course.metric.interval;
      course.result = resultOf(course.metric, course.measurements);
      tell(course.metric, measurement);
    }
  }
  return courses.map(({ metric, measurements, result }) => ({ metric, measurements, result: result ?? 'inconclusive' }));
}

/** The result of a metric, when there is one already. */
function resultOf({ count, failureLimit, inconclusiveLimit }: AnalysisMetric, measurements: readonly Measurement[]): Measurement['verdict'] | undefined {
  const number = (verdict: Measurement['verdict']) => measurements.filter((one) => one.verdict === verdict).length;
  if (number('failure') > failureLimit) return 'failure';
  if (number('inconclusive') > inconclusiveLimit || unanswered(measurements) > MOST_ERRORS) return 'inconclusive';
  // What never said anything is no success, however much of that is allowed.
  return measurements.length < count ? undefined : number('success') > 0 ? 'success' : 'inconclusive';
}

function unanswered(measurements: readonly Measurement[]): number {
  const answered = [...measurements].reverse().findIndex(({ value }) => value !== undefined);
  return answered < 0 ? measurements.length : answered;
}
