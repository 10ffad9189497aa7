import { Family, Sample } from './family';

/** What was last pushed of everything that only grows, by series. */
export type Held = Readonly<Record<string, number>>;

/**
 * Totals as they may be pushed: one that has become smaller, because an event came late, stays what it was until the truth has passed it. For Prometheus a
 * total that falls was counted anew from zero. Of a histogram every bucket is held for itself; one that was not there before holds what those before it do.
 */
export function hold(families: readonly Family[], held: Held): Family[] {
  return families.map(({ metric, samples }) => {
    let [below, histogram]: [number, string | undefined] = [0, undefined];
    return {
      metric,
      samples: samples.map((sample) => {
        const value = Math.max(sample.value, own(held, sample.series) ?? 0);
        if (!sample.series.startsWith(`${metric.name}_bucket{`)) return { ...sample, value };
        below = sample.whole === histogram ? Math.max(below, value) : value;
        histogram = sample.whole;
        return { ...sample, value: below };
      }),
    };
  });
}

/** As zero, whatever was not pushed before: without it the first increase would be seen by nobody. */
export function announced(families: readonly Family[], held: Held): Family[] {
  return families.map(({ metric, samples }) => ({ metric, samples: samples.map((sample) => (isNew(sample, held) ? { ...sample, value: 0 } : sample)) }));
}

/** A bucket that a histogram gets later begins with what it holds: an increase that the others do not have would be no event. */
const isNew = ({ series, whole = series }: Sample, held: Held): boolean => own(held, series) === undefined && own(held, whole) === undefined;

/** Whether something that is not zero was not pushed before. */
export function hasNew(families: readonly Family[], held: Held): boolean {
  return families.some(({ samples }) => samples.some((sample) => sample.value > 0 && isNew(sample, held)));
}

/** What was pushed before and is pushed now. Series that are no longer declared are kept: they may be again. */
export function heldAfter(families: readonly Family[], held: Held): Held {
  return { ...held, ...Object.fromEntries(families.flatMap(({ samples }) => samples.map(({ series, value }) => [series, value]))) };
}

/** Those of them that were pushed before. */
export function heldBefore(families: readonly Family[], held: Held): Held {
  const after = heldAfter(families, held);
  return Object.fromEntries(Object.keys(held).map((series) => [series, after[series]]));
}

const own = (held: Held, series: string): number | undefined => (Object.hasOwn(held, series) ? held[series] : undefined);
