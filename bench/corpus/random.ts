/** Chance that comes out the same for the same seed. */
export class Random {
  private state: number;

  public constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1: mulberry32. */
  public next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  public whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  public chance(probability: number): boolean {
    return this.next() < probability;
  }

  public pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)];
  }

  /** Some of them, in their order. */
  public some<T>(items: readonly T[], least: number, most: number): T[] {
    const wanted = Math.min(items.length, this.whole(least, most));
    const places = new Set<number>();
    while (places.size < wanted) places.add(this.whole(0, items.length - 1));
    return items.filter((_, i) => places.has(i));
  }

  /** One of them, as often as its weight says. */
  public weighted<T>(items: ReadonlyArray<readonly [number, T]>): T {
    const all = items.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.next() * all;
    for (const [weight, item] of items) if ((left -= weight) < 0) return item;
    return items[items.length - 1][1];
  }
}
