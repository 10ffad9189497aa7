import { readFileSync } from 'fs';
import { Json } from './cluster';
import { Answer, StandIn } from './stand-ins';
import { World } from './sweep';

const digestOf = (version: string) => `ghcr.io/acme/web@sha256:${version.padEnd(64, '0')}`;

/** A machine with containers of one project, and volumes. */
export class DockerWorld implements World {
  public static image(version: string): string {
    return digestOf(version);
  }

  public containers: Record<string, string> = { web: digestOf('1'), db: 'postgres:17' };
  public volumes: Record<string, Record<string, string>> = {};
  public readonly seen: string[][] = [];

  public programs(): Record<string, StandIn> {
    return { docker: (args) => this.docker(args) };
  }

  public serves(): unknown {
    return this.containers;
  }

  public gaps(): number {
    return 0;
  }

  public save(): () => void {
    const saved = structuredClone({ containers: this.containers, volumes: this.volumes });
    return () => void Object.assign(this, structuredClone(saved));
  }

  public text(): string {
    return JSON.stringify([this.containers, this.volumes]);
  }

  private docker(args: readonly string[]): Answer {
    this.seen.push([...args]);
    const [command, sub] = args;
    const option = (name: string) => args[args.indexOf(name) + 1];
    if (command === 'ps') return { stdout: Object.keys(this.containers).map((name) => `id-${name}\n`).join('') };
    if (command === 'inspect') return { stdout: Object.entries(this.containers).map(([name, image]) => `${name}=${image}\n`).join('') };
    if (command === 'volume' && sub === 'ls') return { stdout: Object.keys(this.volumes).map((name) => `${name}\n`).join('') };
    if (command === 'volume' && sub === 'inspect') return { stdout: `${this.volumes[args[2]]['dev.slipway.deployment']}\n` };
    if (command === 'volume' && sub === 'create') {
      this.volumes[args[args.length - 1]] = Object.fromEntries(args.filter((_, i) => args[i - 1] === '--label').map((label) => label.split(/=(.*)/s).slice(0, 2)));
      return {};
    }
    if (command === 'volume' && sub === 'rm') {
      delete this.volumes[args[2]];
      return {};
    }
    if (command === 'compose' && args.includes('config')) return { stdout: 'web\ndb\n' };
    if (command === 'compose' && args.includes('pull')) return {};
    if (command === 'compose' && args.includes('up')) return this.up(args.filter((_, i) => args[i - 1] === '--file').pop()!);
    return { status: 1, stderr: `the stand-in does not know docker ${args.join(' ')} ${option('--file')}\n` };
  }

  private up(file: string): Answer {
    const { services } = JSON.parse(readFileSync(file, 'utf8')) as Json;
    for (const [name, { image }] of Object.entries(services as Record<string, { image: string }>)) this.containers = { ...this.containers, [name]: image };
    return Object.values(this.containers).some((image) => image.includes('broken')) ? { status: 1, stderr: 'container shop-web-1 is unhealthy\n' } : {};
  }
}
