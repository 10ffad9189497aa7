import { generateKeyPairSync } from 'crypto';
import { appendFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Cluster, TOKEN } from './cluster';
import { PROCESSES, labFolder, removeLeftovers } from './leftovers';
import { podStages } from './pods';
import { customResources, nodeStages } from '../../../scripts/lab/definitions';
import { pathOf } from '../../../scripts/lab/programs';
import { RunningProcess, freePort, startProcess, until } from '../../support/server';

const NODES = 3;

/** A Kubernetes of one's own on loopback: everything of it but the containers is real. */
export class Lab {
  /** With Argo Rollouts, its controller as well. */
  public static async start({ argoRollouts = false } = {}): Promise<Lab> {
    removeLeftovers();
    const [etcd, peers, api, health, metrics] = await Promise.all([freePort(), freePort(), freePort(), freePort(), freePort()]);
    const lab = new Lab(labFolder(), { etcd, peers, api, health, metrics });
    try {
      await lab.begin(argoRollouts);
    } catch (error) {
      await lab.stop();
      throw error;
    }
    return lab;
  }

  public readonly kubeconfig: string;
  public readonly cluster: Cluster;
  private apiServer: RunningProcess | undefined;
  private readonly others: RunningProcess[] = [];

  private constructor(public readonly folder: string, private readonly ports: Readonly<Record<'etcd' | 'peers' | 'api' | 'health' | 'metrics', number>>) {
    this.kubeconfig = join(folder, 'kubeconfig');
    this.cluster = new Cluster(ports.api);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(this.inside('service-accounts.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
    writeFileSync(this.inside('tokens.csv'), `${TOKEN},test,test,system:masters\n`);
    const cluster = { 'server': `https://127.0.0.1:${ports.api}`, 'insecure-skip-tls-verify': true };
    // JSON is YAML.
    writeFileSync(this.kubeconfig, JSON.stringify({
      'apiVersion': 'v1',
      'kind': 'Config',
      'clusters': [{ name: 'lab', cluster }],
      'users': [{ name: 'test', user: { token: TOKEN } }],
      'contexts': [{ name: 'lab', context: { cluster: 'lab', user: 'test' } }],
      'current-context': 'lab',
    }), { mode: 0o600 });
  }

  /** The API server is gone from one moment to the next; what it wrote is in etcd. */
  public async loseApiServer(): Promise<void> {
    await this.apiServer?.kill();
  }

  public async startApiServer(): Promise<void> {
    const key = this.inside('service-accounts.pem');
    this.apiServer = this.noted(await startProcess({
      program: pathOf('kube-apiserver'),
      args: [
        `--etcd-servers=http://127.0.0.1:${this.ports.etcd}`, '--bind-address=127.0.0.1', '--advertise-address=127.0.0.1', `--secure-port=${this.ports.api}`, `--cert-dir=${this.inside('certificates')}`,
        `--token-auth-file=${this.inside('tokens.csv')}`, '--authorization-mode=RBAC', '--service-cluster-ip-range=10.96.0.0/16',
        '--service-account-issuer=https://lab.example', `--service-account-key-file=${key}`, `--service-account-signing-key-file=${key}`, '--disable-admission-plugins=ServiceAccount',
      ],
      ready: () => this.cluster.ready(),
    }));
  }

  public async stop(): Promise<void> {
    // What asks goes before what answers.
    await Promise.all(this.others.slice(1).map((one) => one.stop()));
    await this.apiServer?.stop();
    await this.others[0]?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async begin(argoRollouts: boolean): Promise<void> {
    const { etcd, peers } = this.ports;
    await this.startOther('etcd', [
      `--data-dir=${this.inside('etcd')}`, `--listen-client-urls=http://127.0.0.1:${etcd}`, `--advertise-client-urls=http://127.0.0.1:${etcd}`,
      `--listen-peer-urls=http://127.0.0.1:${peers}`, `--initial-advertise-peer-urls=http://127.0.0.1:${peers}`, `--initial-cluster=default=http://127.0.0.1:${peers}`, '--log-level=error', '--unsafe-no-fsync',
    ], async () => (await fetch(`http://127.0.0.1:${etcd}/readyz`).catch(() => undefined))?.ok === true);
    await this.startApiServer();
    const definitions = customResources();
    await Promise.all(definitions.map((definition) => this.cluster.apply(definition)));
    await until('the definitions to be served', async () => (await Promise.all(definitions.map(({ metadata: { name } }) => this.cluster.established(name)))).every(Boolean));
    await this.startControllers();
    if (argoRollouts) await this.startOther('argo-rollouts', [`--kubeconfig=${this.kubeconfig}`, '--leader-elect=false', `--healthzPort=${this.ports.health}`, `--metricsPort=${this.ports.metrics}`, '--loglevel=warn'], () => this.answers(this.ports.health, '/healthz'));
  }

  private async startControllers(): Promise<void> {
    const { kubeconfig } = this;
    const stages = [...nodeStages(), ...podStages()].map((stage) => JSON.stringify(stage)).join('\n---\n');
    writeFileSync(this.inside('stages.yaml'), stages);
    // Heartbeats of kwok are ten minutes apart.
    await Promise.all([
      this.startOther('kube-controller-manager', [`--kubeconfig=${kubeconfig}`, '--leader-elect=false', '--secure-port=0', '--node-monitor-grace-period=1h', `--service-account-private-key-file=${this.inside('service-accounts.pem')}`]),
      this.startOther('kube-scheduler', [`--kubeconfig=${kubeconfig}`, '--leader-elect=false', '--secure-port=0']),
      this.startOther('kwok', [`--kubeconfig=${kubeconfig}`, `--config=${this.inside('stages.yaml')}`, '--manage-all-nodes=false', '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake', '--cidr=10.128.0.0/16']),
    ]);
    const nodes = Array.from({ length: NODES }, (_, at) => `node-${at + 1}`);
    await Promise.all(nodes.map((name) => this.cluster.apply({ apiVersion: 'v1', kind: 'Node', metadata: { name, annotations: { 'kwok.x-k8s.io/node': 'fake' } } })));
    await until('the nodes to take pods', async () => {
      const found = await Promise.all(nodes.map((name) => this.cluster.get<{ spec: { taints?: unknown[] }; status: { conditions?: { type: string; status: string }[] } }>('Node', name)));
      return found.every(({ spec, status }) => spec.taints === undefined && status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'));
    });
  }

  private async answers(port: number, path: string): Promise<boolean> {
    return (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.ok === true;
  }

  private async startOther(name: string, args: readonly string[], ready: () => Promise<boolean> = async () => true): Promise<void> {
    this.others.push(this.noted(await startProcess({ program: pathOf(name), args, ready })));
  }

  private noted(running: RunningProcess): RunningProcess {
    appendFileSync(this.inside(PROCESSES), `${running.pid}\n`);
    return running;
  }

  private inside(name: string): string {
    return join(this.folder, name);
  }
}
