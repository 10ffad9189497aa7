import { Cluster } from './cluster';
import { until } from '../../support/server';

interface Slice {
  readonly metadata: { readonly name: string };
  readonly endpoints?: readonly { readonly conditions: { readonly ready?: boolean }; readonly targetRef?: { readonly name: string } }[] | null;
}

interface Pod {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly containers: readonly { readonly image: string }[] };
}

/** How many pods serve, by image. */
export type Share = Readonly<Record<string, number>>;

/** Follows the endpoints of a service: every change that a proxy on a node would hear of. */
export class Serving {
  public static async of(cluster: Cluster, namespace: string, service: string): Promise<Serving> {
    const serving = new Serving(cluster, namespace, service);
    serving.listen();
    await until(`endpoints of ${service}`, () => serving.now().length > 0);
    return serving;
  }

  private readonly slices = new Map<string, readonly string[]>();
  private readonly images = new Map<string, string>();
  private readonly moments: (readonly string[])[] = [];
  private readonly ends = new Map<string, () => void>();
  private stopped = false;

  private constructor(private readonly cluster: Cluster, private readonly namespace: string, private readonly service: string) {}

  /** How many pods of which image serve now. */
  public share(): Share {
    return this.shareOf(this.now());
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
    const shares = this.moments.splice(0, this.moments.length - 1).concat(this.moments).map((moment) => this.shareOf(moment));
    return shares.filter((share, at) => at === 0 || JSON.stringify(share) !== JSON.stringify(shares[at - 1]));
  }

  /** The fewest that served at any moment since the last call of `history`. */
  public fewest(): number {
    return Math.min(...this.moments.map((moment) => moment.length));
  }

  public stop(): void {
    this.stopped = true;
    for (const end of this.ends.values()) end();
  }

  private now(): readonly string[] {
    return [...new Set([...this.slices.values()].flat())].sort();
  }

  private shareOf(pods: readonly string[]): Share {
    const share: Record<string, number> = {};
    for (const pod of pods) {
      const image = this.images.get(pod) ?? `unknown image of ${pod}`;
      share[image] = (share[image] ?? 0) + 1;
    }
    return share;
  }

  private listen(): void {
    this.follow<Pod>('Pod', '', (_, { metadata, spec }) => this.images.set(metadata.name, spec.containers[0].image));
    this.follow<Slice>('EndpointSlice', `kubernetes.io/service-name=${this.service}`, (type, { metadata, endpoints }) => {
      if (type === 'DELETED') this.slices.delete(metadata.name);
      else this.slices.set(metadata.name, (endpoints ?? []).filter(({ conditions, targetRef }) => conditions.ready && targetRef).map(({ targetRef }) => targetRef!.name));
      this.moments.push(this.now());
    });
  }

  /** Where the API server went away, it is asked again. A proxy goes on with what it knew last, and so do we. */
  private follow<T>(kind: string, selector: string, seen: (type: string, object: T) => void): void {
    const again = () => {
      if (!this.stopped) setTimeout(() => this.follow(kind, selector, seen), 100);
    };
    this.ends.set(kind, this.cluster.watch<T>(kind, this.namespace, selector, seen, again));
  }
}
