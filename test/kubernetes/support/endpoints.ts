import { Cluster } from './cluster';

interface Slice {
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly endpoints?: readonly { readonly conditions: { readonly ready?: boolean }; readonly targetRef?: { readonly name: string } }[] | null;
}

interface Pod {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly containers: readonly { readonly image: string }[] };
}

/** How many pods serve, by image. */
export type Share = Readonly<Record<string, number>>;

/** Who is behind the services of a namespace: every change that a proxy on a node would hear of. */
export class Endpoints {
  private readonly slices = new Map<string, { readonly service: string; readonly pods: readonly string[] }>();
  private readonly images = new Map<string, string>();
  private readonly ends = new Map<string, () => void>();
  private stopped = false;

  public constructor(private readonly cluster: Cluster, private readonly namespace: string, changed: () => void) {
    this.follow<Pod>('Pod', (_, { metadata, spec }) => this.images.set(metadata.name, spec.containers[0].image));
    this.follow<Slice>('EndpointSlice', (type, { metadata, endpoints }) => {
      const pods = (endpoints ?? []).filter(({ conditions, targetRef }) => conditions.ready && targetRef).map(({ targetRef }) => targetRef!.name);
      if (type === 'DELETED') this.slices.delete(metadata.name);
      else this.slices.set(metadata.name, { service: metadata.labels['kubernetes.io/service-name'], pods });
      changed();
    });
  }

  /** The pods of a service that are ready. */
  public of(service: string): readonly string[] {
    return [...new Set([...this.slices.values()].filter((slice) => slice.service === service).flatMap(({ pods }) => pods))].sort();
  }

  public share(pods: readonly string[]): Share {
    const share: Record<string, number> = {};
    for (const pod of pods) {
      const image = this.images.get(pod) ?? `unknown image of ${pod}`;
      share[image] = (share[image] ?? 0) + 1;
    }
    return share;
  }

  /** Where the API server went away, it is asked again. A proxy goes on with what it knew last, and so does this. */
  public follow<T>(kind: string, seen: (type: string, object: T) => void): void {
    const again = () => {
      if (!this.stopped) setTimeout(() => this.follow(kind, seen), 100);
    };
    this.ends.set(kind, this.cluster.watch<T>(kind, this.namespace, seen, again));
  }

  public stop(): void {
    this.stopped = true;
    for (const end of this.ends.values()) end();
  }
}
