import { createHash } from 'crypto';

export type Json = any;

/** A small cluster: objects by kind and name, and controllers that do at once what those of Kubernetes do in a moment. An image with `broken` in it never becomes ready. */
export class Cluster {
  public objects = new Map<string, Json>();
  private version = 0;
  private uid = 0;
  /** Moments at which nobody served, after somebody had. */
  public gaps = 0;
  private watched?: string;

  public get(kind: string, name: string): Json | undefined {
    const object = this.objects.get(`${kind}/${name}`);
    return object && structuredClone(object);
  }

  public list(kind: string, selector: Readonly<Record<string, string>> = {}): Json[] {
    return [...this.objects].filter(([key]) => key.startsWith(`${kind}/`)).map(([, object]) => structuredClone(object)).filter(({ metadata: { labels = {} } }) => Object.entries(selector).every(([key, value]) => labels[key] === value));
  }

  /** Writes an object, and lets the controllers see it. */
  public put(kind: string, object: Json, before = this.get(kind, object.metadata.name)): Json {
    const { metadata } = object;
    const changed = !before || JSON.stringify(before.spec) !== JSON.stringify(object.spec);
    metadata.uid = before?.metadata.uid ?? `uid-${++this.uid}`;
    metadata.resourceVersion = String(++this.version);
    metadata.generation = (before?.metadata.generation ?? 0) + (changed ? 1 : 0);
    this.objects.set(`${kind}/${metadata.name}`, structuredClone(object));
    if (kind === 'deployment') this.control(metadata.name);
    this.look();
    return this.get(kind, metadata.name);
  }

  public remove(kind: string, name: string): void {
    this.objects.delete(`${kind}/${name}`);
  }

  /** Whose gaps are counted. */
  public watch(service: string): void {
    this.watched = service;
  }

  /** How many ready pods of each image a Service sends to, after the weights of a route where one sends to it. */
  public serves(service: string): Record<string, number> {
    const found: Record<string, number> = {};
    const { selector } = this.get('service', service).spec;
    for (const { spec, status, metadata } of this.list('replicaset')) {
      if (!Object.entries(selector).every(([key, value]) => metadata.labels[key] === value) || !status.readyReplicas) continue;
      const { image } = spec.template.spec.containers[0];
      found[image] = (found[image] ?? 0) + status.readyReplicas;
    }
    return found;
  }

  private look(): void {
    if (this.watched && Object.keys(this.serves(this.watched)).length === 0) this.gaps++;
  }

  private control(name: string): void {
    const deployment = this.objects.get(`deployment/${name}`);
    const { spec, metadata } = deployment;
    spec.template.metadata ??= {};
    const hash = createHash('sha256').update(JSON.stringify(spec.template)).digest('hex').slice(0, 10);
    const sets = [...this.objects].filter(([key, { metadata: { ownerReferences } }]) => key.startsWith('replicaset/') && ownerReferences[0].uid === metadata.uid).map(([, set]) => set);
    const newest = Math.max(0, ...sets.map(revisionOf));
    let current = sets.find((set) => set.metadata.labels['pod-template-hash'] === hash);
    if (!current) {
      const template = structuredClone(spec.template);
      template.metadata.labels['pod-template-hash'] = hash;
      current = { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: { name: `${name}-${hash}`, labels: { ...template.metadata.labels }, annotations: {}, ownerReferences: [{ uid: metadata.uid, controller: true }] }, spec: { replicas: 0, template }, status: {} };
      this.objects.set(`replicaset/${name}-${hash}`, current);
    }
    if (revisionOf(current) < newest || newest === 0) current.metadata.annotations['deployment.kubernetes.io/revision'] = String(newest + 1);
    metadata.annotations = { ...metadata.annotations, 'deployment.kubernetes.io/revision': current.metadata.annotations['deployment.kubernetes.io/revision'] };
    const others = sets.filter((set) => set !== current);
    const healthy = !JSON.stringify(spec.template.spec.containers).includes('broken');
    const serving = others.find((set) => set.status.readyReplicas > 0);
    if (healthy || !serving) {
      others.forEach((set) => resize(set, 0, true));
      resize(current, spec.replicas, healthy);
    } else {
      others.filter((set) => set !== serving).forEach((set) => resize(set, 0, true));
      resize(serving, spec.replicas, true);
      resize(current, Math.min(1, spec.replicas), false);
    }
    const count = (key: string, of: Json[]) => of.reduce((total, set) => total + (set.status[key] ?? 0), 0) || undefined;
    const all = [current, ...others];
    deployment.status = { observedGeneration: metadata.generation, replicas: count('replicas', all), updatedReplicas: count('replicas', [current]), readyReplicas: count('readyReplicas', all), availableReplicas: count('readyReplicas', all) };
  }
}

export const revisionOf = (object: Json): number => Number(object.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);

function resize(set: Json, replicas: number, ready: boolean): void {
  set.spec.replicas = replicas;
  set.status = { replicas: replicas || undefined, readyReplicas: ready ? replicas || undefined : undefined };
}
