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

  public count(metric: string, ...labels: readonly string[]): void {
    const key = keyOf(metric, labels);
    this.counters.set(key, (this.counters.get(key) ?? 0) + 1);
  }

  public sample(metric: string, value: number, ...labels: readonly string[]): void {
    const key = keyOf(metric, labels);
    const limits = this.buckets[metric] ?? [];
    let spread = this.spreads.get(key);
    if (!spread) this.spreads.set(key, spread = { counts: new Array<number>(limits.length + 1).fill(0), sum: 0 });
    const at = limits.findIndex((limit) => value <= limit);
    spread.counts[at < 0 ? limits.length : at]++;
    spread.sum += value;
  }

  public counted(metric: string, labels: readonly string[]): number {
    return this.counters.get(keyOf(metric, labels)) ?? 0;
  }

  public spread(metric: string, labels: readonly string[]): Spread {
    return this.spreads.get(keyOf(metric, labels)) ?? { counts: new Array<number>((this.buckets[metric] ?? []).length + 1).fill(0), sum: 0 };
  }
}

const keyOf = (metric: string, labels: readonly string[]) => `${metric}\0${labels.join('\0')}`;
