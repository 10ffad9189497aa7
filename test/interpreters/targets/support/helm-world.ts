import { Cluster, Json } from './cluster';
import { kubectl } from './kubectl';
import { Answer, StandIn } from './stand-ins';
import { World } from './sweep';

interface Revision {
  readonly revision: number;
  status: string;
  description: string;
  readonly image: string;
}

/** A release of Helm: revisions, of which the newest that was deployed serves. An upgrade that does not become ready is rolled back by itself, as `--rollback-on-failure` says. */
export class HelmWorld implements World {
  public revisions: Revision[] = [];
  public readonly cluster = new Cluster();
  /** What `helm version` says. */
  public version = 'v4.3.1';
  public readonly seen: string[][] = [];

  public programs(): Record<string, StandIn> {
    return { kubectl: kubectl(this.cluster), helm: (args) => this.helm(args) };
  }

  public serves(): unknown {
    return this.revisions.filter(({ status }) => status === 'deployed').map(({ image }) => image);
  }

  public gaps(): number {
    return 0;
  }

  public save(): () => void {
    const saved = structuredClone({ revisions: this.revisions, objects: [...this.cluster.objects] });
    return () => {
      const { revisions, objects } = structuredClone(saved);
      this.revisions = revisions;
      this.cluster.objects = new Map(objects);
    };
  }

  public text(): string {
    return JSON.stringify([this.revisions, [...this.cluster.objects]]);
  }

  private helm(args: readonly string[]): Answer {
    this.seen.push([...args]);
    const [command] = args;
    const option = (name: string) => args[args.indexOf(name) + 1];
    if (command === 'version') return { stdout: this.version };
    if (command === 'history') return this.revisions.length === 0 ? { status: 1, stderr: 'Error: release: not found\n' } : { stdout: JSON.stringify(this.revisions.map((one): Json => ({ ...one, chart: 'shop-1.0.0' }))) };
    if (command === 'upgrade') return this.upgrade(args[args.indexOf('--set-string') + 1].split('=')[1], option('--description'));
    if (command === 'rollback') return this.rollback(Number(args[2]));
    if (command === 'uninstall') {
      this.revisions = [];
      return { stdout: 'uninstalled\n' };
    }
    return { status: 1, stderr: `the stand-in does not know helm ${args.join(' ')}\n` };
  }

  private upgrade(image: string, description: string): Answer {
    if (this.last()?.status.startsWith('pending')) return { status: 1, stderr: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress\n' };
    const before = this.revisions.find(({ status }) => status === 'deployed');
    if (image.includes('broken')) {
      this.add('failed', 'Upgrade "shop" failed: context deadline exceeded', image);
      if (before) this.rollback(before.revision);
      else this.revisions = [];
      return { status: 1, stderr: 'Error: UPGRADE FAILED: context deadline exceeded\n' };
    }
    this.supersede();
    this.add('deployed', description, image);
    return { stdout: 'deployed\n' };
  }

  private rollback(to: number): Answer {
    const target = this.revisions.find(({ revision }) => revision === to);
    if (!target) return { status: 1, stderr: `Error: release has no ${to} version\n` };
    this.supersede();
    this.add('deployed', `Rollback to ${to}`, target.image);
    return { stdout: 'Rollback was a success! Happy Helming!\n' };
  }

  /** An upgrade whose process died. */
  public dieInUpgrade(image: string): void {
    this.add('pending-upgrade', 'Preparing upgrade', image);
  }

  private last(): Revision | undefined {
    return this.revisions[this.revisions.length - 1];
  }

  private supersede(): void {
    for (const one of this.revisions) if (one.status === 'deployed') one.status = 'superseded';
    for (const one of this.revisions) if (one.status.startsWith('pending')) one.status = 'failed';
  }

  private add(status: string, description: string, image: string): void {
    this.revisions.push({ revision: (this.last()?.revision ?? 0) + 1, status, description, image });
  }
}
