/** How large something was, by bucket. */
export interface Spread {
  /** How many were not larger than the limit of the bucket, and than that of none before it. The last has no limit. */
  readonly counts: number[];
  sum: number;
}

/** Something for every value of the first and the second label of a metric. No text is put together to find it, a million times. */
class Cells<T> {
  private readonly metrics = new Map<string, Map<string, Map<string, T>>>();

  public get(metric: string, first: string, second = ''): T | undefined {
    return this.metrics.get(metric)?.get(first)?.get(second);
  }

  public set(value: T, metric: string, first: string, second = ''): void {
    let firsts = this.metrics.get(metric);
    if (!firsts) this.metrics.set(metric, firsts = new Map());
    let seconds = firsts.get(first);
    if (!seconds) firsts.set(first, seconds = new Map());
    seconds.set(second, value);
  }
}

/** Everything that is counted, by metric and by the values of its labels, of which none has more than two. */
export class Totals {
  private readonly counters = new Cells<{ value: number }>();
  private readonly spreads = new Cells<Spread>();

  public constructor(private readonly buckets: Readonly<Record<string, readonly number[]>>) {}

  public count(metric: string, first: string, second?: string): void {
    const counter = this.counters.get(metric, first, second);
    if (counter) counter.value++;
    else this.counters.set({ value: 1 }, metric, first, second);
  }

  public sample(metric: string, value: number, first: string): void {
    const limits = this.buckets[metric] ?? [];
    let spread = this.spreads.get(metric, first);
    if (!spread) this.spreads.set(spread = this.nothing(metric), metric, first);
    let at = 0;
    while (at < limits.length && value > limits[at]) at++;
    spread.counts[at]++;
    spread.sum += value;
  }

  public counted(metric: string, [first, second]: readonly string[]): number {
    return this.counters.get(metric, first, second)?.value ?? 0;
  }

  public spread(metric: string, [first]: readonly string[]): Spread {
    return this.spreads.get(metric, first) ?? this.nothing(metric);
  }

  private nothing(metric: string): Spread {
    return { counts: new Array<number>((this.buckets[metric] ?? []).length + 1).fill(0), sum: 0 };
  }
}
