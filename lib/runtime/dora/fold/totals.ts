/** How large something was, by bucket. */
export interface Spread {
  /** How many were not larger than the limit of the bucket, and than that of none before it. The last has no limit. */
  readonly counts: number[];
  sum: number;
}

/** Everything that is counted, by metric and by the values of its labels. */
export class Totals {
  private readonly counters = new Map<string, number>();
  private readonly spreads = new Map<string, Spread>();

  public constructor(private readonly buckets: Readonly<Record<string, readonly number[]>>) {}

  /** Labels have no more than two values in a metric: said as they are, a million of them make no million arrays. */
  public count(metric: string, first: string, second?: string): void {
    const key = keyOf(metric, first, second);
    this.counters.set(key, (this.counters.get(key) ?? 0) + 1);
  }

  public sample(metric: string, value: number, first: string): void {
    const key = keyOf(metric, first);
    const limits = this.buckets[metric] ?? [];
    let spread = this.spreads.get(key);
    if (!spread) this.spreads.set(key, spread = { counts: new Array<number>(limits.length + 1).fill(0), sum: 0 });
    let at = 0;
    while (at < limits.length && value > limits[at]) at++;
    spread.counts[at]++;
    spread.sum += value;
  }

  public counted(metric: string, [first, second]: readonly string[]): number {
    return this.counters.get(keyOf(metric, first, second)) ?? 0;
  }

  public spread(metric: string, [first]: readonly string[]): Spread {
    return this.spreads.get(keyOf(metric, first)) ?? { counts: new Array<number>((this.buckets[metric] ?? []).length + 1).fill(0), sum: 0 };
  }
}

const keyOf = (metric: string, first: string, second = '') => `${metric}\0${first}\0${second}`;
