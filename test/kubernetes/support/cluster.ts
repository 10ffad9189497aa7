import { IncomingMessage } from 'http';
import { request } from 'https';
import { Manifest } from '../../../scripts/lab/definitions';

/** The key to a cluster that lives for a minute on loopback. */
export const TOKEN = 'made-up-token';

const PATHS: Readonly<Record<string, string>> = {
  Node: '/api/v1/nodes',
  Namespace: '/api/v1/namespaces',
  CustomResourceDefinition: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
  Pod: '/api/v1/namespaces/*/pods',
  Service: '/api/v1/namespaces/*/services',
  ConfigMap: '/api/v1/namespaces/*/configmaps',
  Secret: '/api/v1/namespaces/*/secrets',
  Deployment: '/apis/apps/v1/namespaces/*/deployments',
  ReplicaSet: '/apis/apps/v1/namespaces/*/replicasets',
  EndpointSlice: '/apis/discovery.k8s.io/v1/namespaces/*/endpointslices',
  HTTPRoute: '/apis/gateway.networking.k8s.io/v1/namespaces/*/httproutes',
  TrafficSplit: '/apis/split.smi-spec.io/v1alpha4/namespaces/*/trafficsplits',
  Rollout: '/apis/argoproj.io/v1alpha1/namespaces/*/rollouts',
  AnalysisTemplate: '/apis/argoproj.io/v1alpha1/namespaces/*/analysistemplates',
  AnalysisRun: '/apis/argoproj.io/v1alpha1/namespaces/*/analysisruns',
};

interface Condition {
  readonly type: string;
  readonly status: string;
}

/** The API of a cluster, as tests ask it: what scripts use is kubectl and helm. */
export class Cluster {
  public constructor(private readonly port: number) {}

  public async ready(): Promise<boolean> {
    return this.ask('GET', '/readyz').then(({ status }) => status === 200, () => false);
  }

  /** By server-side apply: what is there already is changed. */
  public async apply(object: Manifest, namespace = 'default'): Promise<void> {
    await this.must('PATCH', `${pathOf(object.kind, namespace)}/${object.metadata.name}?fieldManager=test&force=true`, object, 'application/apply-patch+yaml');
  }

  /** What the API server has against an object, of which nothing is kept; undefined when it would take it. */
  public async refusal(object: Manifest, namespace = 'default'): Promise<string | undefined> {
    const { status, text } = await this.ask('POST', `${pathOf(object.kind, namespace)}?dryRun=All&fieldValidation=Strict`, object);
    return status < 300 ? undefined : (JSON.parse(text) as { message: string }).message;
  }

  public async get<T>(kind: string, name: string, namespace = 'default'): Promise<T> {
    return this.must('GET', `${pathOf(kind, namespace)}/${name}`) as Promise<T>;
  }

  public async list<T>(kind: string, namespace = 'default', selector = ''): Promise<T[]> {
    const { items } = await this.must('GET', `${pathOf(kind, namespace)}?labelSelector=${encodeURIComponent(selector)}`) as { items: T[] };
    return items;
  }

  public async patch(kind: string, name: string, change: object, namespace = 'default'): Promise<void> {
    await this.must('PATCH', `${pathOf(kind, namespace)}/${name}`, change, 'application/merge-patch+json');
  }

  public async delete(kind: string, name: string, namespace = 'default'): Promise<void> {
    await this.must('DELETE', `${pathOf(kind, namespace)}/${name}`);
  }

  /** Whether objects of a definition can be made. */
  public async established(definition: string): Promise<boolean> {
    const { status } = await this.get<{ status?: { conditions?: Condition[] } }>('CustomResourceDefinition', definition);
    return status?.conditions?.some(({ type, status: is }) => type === 'Established' && is === 'True') ?? false;
  }

  /**
   * Every change of the objects of a kind, from what there is now on.
   *
   * @returns ends it
   */
  public watch<T>(kind: string, namespace: string, seen: (type: string, object: T) => void, gone: () => void): () => void {
    const path = `${pathOf(kind, namespace)}?watch=1`;
    let open = true;
    const end = () => {
      if (open) gone();
      open = false;
    };
    const asked = this.send('GET', path);
    asked.on('error', end).on('response', (response: IncomingMessage) => {
      // Just after its start an API server does not serve everything yet.
      if (response.statusCode !== 200) {
        response.resume();
        return end();
      }
      let rest = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        const lines = (rest + part).split('\n');
        rest = lines.pop()!;
        for (const line of lines) {
          const { type, object } = JSON.parse(line) as { type: string; object: T };
          seen(type, object);
        }
      }).on('error', end).on('close', end);
    });
    asked.end();
    return () => {
      open = false;
      asked.destroy();
    };
  }

  private async must(method: string, path: string, body?: object, type?: string): Promise<unknown> {
    const { status, text } = await this.ask(method, path, body, type);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as unknown;
  }

  private ask(method: string, path: string, body?: object, type?: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const asked = this.send(method, path, type);
      asked.on('error', reject).on('response', (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('error', reject).on('end', () => resolve({ status: response.statusCode!, text }));
      });
      asked.end(body && JSON.stringify(body));
    });
  }

  private send(method: string, path: string, type = 'application/json') {
    return request({ host: '127.0.0.1', port: this.port, method, path, rejectUnauthorized: false, headers: { 'authorization': `Bearer ${TOKEN}`, 'content-type': type } });
  }
}

function pathOf(kind: string, namespace: string): string {
  const path = PATHS[kind];
  if (path === undefined) throw new Error(`nobody said where objects of the kind ${kind} are`);
  return path.replace('*', namespace);
}
