import { Cluster } from './cluster';
import { Endpoints, Share } from './endpoints';
import { until } from '../../support/server';

/** Follows who serves behind a service. */
export class Serving {
  public static async of(cluster: Cluster, namespace: string, service: string): Promise<Serving> {
    const serving = new Serving(cluster, namespace, service);
    await until(`endpoints of ${service}`, () => serving.endpoints.of(service).length > 0);
    return serving;
  }

  private readonly endpoints: Endpoints;
  private readonly moments: (readonly string[])[] = [];

  private constructor(cluster: Cluster, namespace: string, private readonly service: string) {
    this.endpoints = new Endpoints(cluster, namespace, () => this.moments.push(this.endpoints.of(service)));
  }

  /** How many pods of which image serve now. */
  public share(): Share {
    return this.endpoints.share(this.endpoints.of(this.service));
  }

  /** Waits until exactly these serve. */
  public async becomes(share: Share, longest?: number): Promise<void> {
    const sorted = (one: Share) => JSON.stringify(Object.entries(one).sort());
    try {
      await until('the endpoints', () => sorted(this.share()) === sorted(share), longest);
    } catch {
      expect(this.share()).toEqual(share);
    }
  }

  /** Every share that there was since the last call, without those that were as the one before. */
  public history(): Share[] {
    const shares = [...this.moments.splice(0, this.moments.length - 1), ...this.moments].map((moment) => this.endpoints.share(moment));
    return shares.filter((share, at) => at === 0 || JSON.stringify(share) !== JSON.stringify(shares[at - 1]));
  }

  /** The fewest that served at any moment since the last call of `history`. */
  public fewest(): number {
    return Math.min(...this.moments.map((moment) => moment.length));
  }

  public stop(): void {
    this.endpoints.stop();
  }
}
