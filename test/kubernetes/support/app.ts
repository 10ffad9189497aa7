import { Lab } from './lab';
import { image } from './pods';
import { Routed } from './routed';
import { Machine, ScriptOutcome, expectEnd } from './scripts';
import { Serving } from './serving';
import { Manifest } from '../../../scripts/lab/definitions';
import { until } from '../../support/server';

export interface AppOptions {
  readonly replicas?: number;
  /** `KUBE_ROUTER`, and what else the scripts are told every time. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Beside the service; the workload is a Deployment where there is none. */
  readonly others?: readonly Manifest[];
  readonly workload?: (replicas: number) => Manifest;
}

let apps = 0;

/** `api`, four times, behind a service, in a namespace of its own. It serves the image `one`. */
export class App {
  public static async of(lab: Lab, { replicas = 4, variables = {}, others = [], workload = deployment }: AppOptions = {}): Promise<App> {
    const namespace = `app-${++apps}`;
    const { cluster } = lab;
    await cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    await cluster.apply(service('api'), namespace);
    for (const other of others) await cluster.apply(other, namespace);
    await cluster.apply(workload(replicas), namespace);
    const serving = await Serving.of(cluster, namespace, 'api');
    await serving.becomes({ [image('one')]: replicas });
    // Who serves is known before the one that counts them knows.
    await until('the workload to have heard of it', async () => (await cluster.get<{ status?: { availableReplicas?: number } }>(workload(0).kind, 'api', namespace)).status?.availableReplicas === replicas);
    serving.history();
    const machine = new Machine(lab, 'kubernetes', { KUBE_DEPLOYMENT: 'api', KUBE_NAMESPACE: namespace, KUBE_SERVICE: 'api', DEPLOY_TIMEOUT: '60', ...variables });
    return new App(lab, namespace, serving, machine);
  }

  private readonly routes: Routed[] = [];
  private closed = false;

  private constructor(private readonly lab: Lab, public readonly namespace: string, public readonly serving: Serving, public readonly machine: Machine) {}

  /** Runs a script for a release, which is known by its image. The record bears its name, where none is given. It must succeed. */
  public readonly run = async (operation: string, release: string, variables: Readonly<Record<string, string>> = {}, kept?: string): Promise<ScriptOutcome> => {
    const outcome = await this.machine.run(operation, { ...this.about(release), ...variables }, kept);
    expectEnd(outcome, 0);
    return outcome;
  };

  /** Runs a script that has to fail, with what served serving: it says why. */
  public readonly fails = async (operation: string, release: string, variables: Readonly<Record<string, string>> = {}): Promise<string> => {
    const outcome = await this.machine.run(operation, { ...this.about(release), ...variables });
    expectEnd(outcome, 1);
    return outcome.log;
  };

  public readonly about = (release: string): Record<string, string> => {
    const repository = 'ghcr.io/acme/api';
    const released = release.startsWith(repository) ? release : image(release);
    const name = released === image(release) ? release : released.slice(repository.length + '@sha256:'.length).slice(0, 12);
    return { DEPLOY_RECORD: `record-${name}`, DEPLOY_RELEASE: name, DEPLOY_IMAGES: `api=${released}` };
  };

  public readonly get = <T>(kind: string, name: string): Promise<T> => this.lab.cluster.get<T>(kind, name, this.namespace);

  public readonly list = <T>(kind: string): Promise<T[]> => this.lab.cluster.list<T>(kind, this.namespace);

  /** How many pods each workload wants. */
  public readonly replicas = async (): Promise<Record<string, number>> => {
    const all = await this.list<{ metadata: { name: string }; spec: { replicas: number } }>('Deployment');
    return Object.fromEntries(all.map(({ metadata, spec }) => [metadata.name, spec.replicas]));
  };

  /** Follows a route, from the first look at it on. */
  public readonly routed = async (kind: 'HTTPRoute' | 'TrafficSplit'): Promise<Routed> => {
    const routed = new Routed(this.lab.cluster, this.namespace, kind);
    this.routes.push(routed);
    await until('the route', () => routed.begin());
    return routed;
  };

  public readonly close = async (): Promise<void> => {
    if (this.closed) return;
    this.closed = true;
    this.serving.stop();
    for (const routed of this.routes) routed.stop();
    await this.lab.cluster.delete('Namespace', this.namespace);
  };
}

export function service(name: string): Manifest {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector: { app: 'api' }, ports: [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }] } };
}

export function podTemplate(name = image('one')): object {
  return { metadata: { labels: { app: 'api' } }, spec: { containers: [{ name: 'api', image: name, ports: [{ containerPort: 8080, protocol: 'TCP' }] }] } };
}

export function deployment(replicas: number): Manifest {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'api' }, spec: { replicas, selector: { matchLabels: { app: 'api' } }, template: podTemplate() } };
}
