import { Cluster, Json } from './cluster';
import { Call, World } from './sweep';

/** The digest of a version, as a release names it. */
export const image = (version: string): string => `ghcr.io/acme/web@sha256:${version.replace(/[^\da-f]/g, '').padEnd(64, '0')}`;
export const BROKEN = 'ghcr.io/acme/broken@sha256:'.padEnd(91, 'b');

/** A shop: the Deployment `web` behind the Service `web`, with a route of each kind. */
export class KubernetesWorld implements World {
  public readonly cluster = new Cluster();

  public constructor(private readonly router: string, replicas = 4) {
    const labels = { app: 'web' };
    this.cluster.put('deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', labels },
      spec: { replicas, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: image('1') }, { name: 'proxy', image: 'envoy' }] } } },
    });
    this.cluster.put('service', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { type: 'ClusterIP', selector: labels, ports: [{ port: 80, targetPort: 8080 }] } });
    this.cluster.put('httproute', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'shop' }, spec: { rules: [{ matches: [{ path: { value: '/' } }], backendRefs: [{ name: 'web', port: 80 }] }, { backendRefs: [{ name: 'other', port: 80 }] }] } });
    this.cluster.put('trafficsplit', { apiVersion: 'split.smi-spec.io/v1alpha4', kind: 'TrafficSplit', metadata: { name: 'shop' }, spec: { service: 'web', backends: [{ service: 'web', weight: 100 }] } });
    this.cluster.watch('web');
  }

  /** Which image gets how much, in percent: of the route, and of those who call the Service in the cluster. */
  public serves(): unknown {
    const weights = this.weights();
    const all = weights.reduce((total, { weight }) => total + weight, 0);
    const shares: Record<string, number> = {};
    for (const { service, weight } of weights) {
      const pods = this.cluster.serves(service);
      const count = Object.values(pods).reduce((total, n) => total + n, 0);
      if (count === 0 && weight > 0) shares.nobody = (shares.nobody ?? 0) + (weight / all) * 100;
      for (const [one, n] of Object.entries(pods)) shares[one] = (shares[one] ?? 0) + (weight / all) * (n / count) * 100;
    }
    return Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0).sort());
  }

  public gaps(): number {
    return this.cluster.gaps;
  }

  public save(): () => void {
    const objects = structuredClone([...this.cluster.objects]);
    return () => {
      this.cluster.objects = new Map(structuredClone(objects));
    };
  }

  public text(): string {
    return JSON.stringify([...this.cluster.objects]);
  }

  private weights(): { service: string; weight: number }[] {
    if (this.router === 'gateway') return (this.cluster.get('httproute', 'shop').spec.rules[0].backendRefs as Json[]).map(({ name, weight = 1 }) => ({ service: name, weight }));
    if (this.router === 'smi') return (this.cluster.get('trafficsplit', 'shop').spec.backends as Json[]).map(({ service, weight }) => ({ service, weight }));
    return [{ service: 'web', weight: 100 }];
  }
}

/** The variables of a step, as the action gives them. */
export function variables(router: string, version: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { DEPLOY_RECORD: `record-${version}`, DEPLOY_RELEASE: version, DEPLOY_IMAGES: `web=${image(version)}`, KUBE_NAMESPACE: 'shop', KUBE_DEPLOYMENT: 'web', KUBE_SERVICE: 'web', KUBE_ROUTER: router, KUBE_ROUTE: 'shop', ...more };
}

/** A deployment in slots: prepare, the weights, complete. */
export function inSlots(router: string, version: string, weights: readonly number[], more: Readonly<Record<string, string>> = {}): Call[] {
  const env = variables(router, version, more);
  return [{ operation: 'prepare', env }, ...weights.map((weight) => ({ operation: 'shift', env: { ...env, DEPLOY_WEIGHT: String(weight) } })), { operation: 'complete', env }];
}
