/** One thing that was measured. Less is better. */
export interface Measurement {
  readonly name: string;
  /** In nanoseconds; a share or a number for what is no time. */
  readonly value: number;
  readonly unit: 'time' | 'number';
}

/** What a tool reported. */
export interface Report {
  readonly measurements: readonly Measurement[];
  /** The processor, where the tool says it: numbers of two kinds are not the same. */
  readonly machine?: string;
}

/** Why a report says nothing. What cannot be read is never a good one. */
export class ReportError extends Error {}

/** Far more than any suite has. */
const MOST = 10_000;

/** A report that can be judged: of at least one measurement, all of them numbers. */
export function judged({ measurements, machine }: Report): Report {
  if (measurements.length === 0) throw new ReportError('it holds no benchmark');
  if (measurements.length > MOST) throw new ReportError(`it holds more than ${MOST} benchmarks`);
  if (measurements.some(({ value }) => !Number.isFinite(value) || value < 0)) throw new ReportError('a benchmark has a value that is no number from 0 on');
  return { measurements, machine };
}

/** The one in the middle: one run that was disturbed does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Samples of one name become one measurement. */
export function byMedian(samples: readonly (readonly [name: string, nanoseconds: number])[]): Measurement[] {
  const grouped = new Map<string, number[]>();
  for (const [name, value] of samples) grouped.set(name, [...grouped.get(name) ?? [], value]);
  return [...grouped].map(([name, values]) => ({ name, value: median(values), unit: 'time' }));
}
