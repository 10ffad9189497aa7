import { Family } from './family';

/** What was last pushed of everything that only grows, by series. */
export type Held = Readonly<Record<string, number>>;

/**
 * Totals as they may be pushed: one that has become smaller, because an event came late, stays what it was until the truth has passed it. For Prometheus a
 * total that falls was counted anew from zero. Of a histogram every bucket is held for itself, which keeps their order.
 */
export function hold(families: readonly Family[], held: Held): Family[] {
  return families.map(({ metric, samples }) => ({ metric, samples: samples.map(({ series, value }) => ({ series, value: Math.max(value, own(held, series) ?? 0) })) }));
}

/** As zero, whatever was not pushed before: without it the first increase would be seen by nobody. */
export function announced(families: readonly Family[], held: Held): Family[] {
  return families.map(({ metric, samples }) => ({ metric, samples: samples.map(({ series, value }) => ({ series, value: own(held, series) === undefined ? 0 : value })) }));
}

/** Whether something that is not zero was not pushed before. */
export function hasNew(families: readonly Family[], held: Held): boolean {
  return families.some(({ samples }) => samples.some(({ series, value }) => value > 0 && own(held, series) === undefined));
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
