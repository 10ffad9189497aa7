import { Cluster } from './cluster';
import { Endpoints } from './endpoints';
import { until } from '../../support/server';

/** A service, or nobody, and what of a hundred requests it gets. */
export type Weights = Readonly<Record<string, number>>;

interface Backend {
  readonly name?: string;
  readonly service?: string;
  readonly weight: number;
}

interface Route {
  readonly spec: { readonly backends?: readonly Backend[]; readonly rules?: readonly { readonly backendRefs?: readonly Backend[] }[] };
}

/** Follows what a route sends where, and whether anybody is there: an HTTPRoute of the Gateway API, or a TrafficSplit. */
export class Routed {
  private readonly endpoints: Endpoints;
  private backends: readonly Backend[] = [];
  private readonly moments: Weights[] = [];
  private lost = 0;
  private counts = false;

  public constructor(cluster: Cluster, namespace: string, kind: 'HTTPRoute' | 'TrafficSplit') {
    this.endpoints = new Endpoints(cluster, namespace, () => this.look());
    this.endpoints.follow<Route>(kind, (_, { spec }) => {
      this.backends = spec.backends ?? spec.rules?.[0].backendRefs ?? [];
      this.look();
    });
  }

  public now(): Weights {
    return Object.fromEntries(this.backends.map(({ name, service, weight }) => [(name ?? service)!, weight]));
  }

  /** What is there at first is heard of one by one: from here on it is whole. */
  public begin(): boolean {
    const services = Object.keys(this.now());
    this.counts = services.length > 0 && services.every((service) => this.endpoints.of(service).length > 0);
    this.look();
    return this.counts;
  }

  public async becomes(weights: Weights): Promise<void> {
    try {
      await until('the weights', () => JSON.stringify(this.now()) === JSON.stringify(weights), 5000);
    } catch {
      expect(this.now()).toEqual(weights);
    }
  }

  /** Every distribution since the last call, without those that were as the one before. */
  public history(): Weights[] {
    const all = this.moments.splice(0);
    return all.filter((weights, at) => at === 0 || JSON.stringify(weights) !== JSON.stringify(all[at - 1]));
  }

  /** The most of a hundred requests that at any moment were sent where nobody is. */
  public mostLost(): number {
    return this.lost;
  }

  public stop(): void {
    this.endpoints.stop();
  }

  private look(): void {
    if (!this.counts) return;
    const weights = this.now();
    const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    if (all === 0) return;
    this.moments.push(weights);
    const lost = Object.entries(weights).filter(([service]) => this.endpoints.of(service).length === 0).reduce((sum, [, weight]) => sum + weight, 0);
    this.lost = Math.max(this.lost, 100 * lost / all);
  }
}
