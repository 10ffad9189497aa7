import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Json } from './cluster';
import { merge } from './kubectl';
import { Answer, StandIn } from './stand-ins';
import { World } from './sweep';

const digestOf = (version: string) => `ghcr.io/acme/api@sha256:${version.padEnd(64, '0')}`;

/** An Application that is synced when it is told to be, and a repository of Git, with what GitHub does to its pull requests. */
export class ArgoWorld implements World {
  public static image(version: string): string {
    return digestOf(version);
  }

  public application: Json = { metadata: { name: 'shop', annotations: {} }, spec: { source: { repoURL: 'https://github.com/acme/deployments', targetRevision: 'main', kustomize: { images: [`api=${digestOf('1')}`, 'envoy=envoy:1'] } } }, status: { sync: { status: 'Synced', revision: 'abc' }, history: [], summary: { images: [digestOf('1')] } } };
  public pulls: { number: number; state: string; headRefOid: string; title: string }[] = [];
  /** The repository that Argo reads, without a working copy. */
  public readonly origin = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-origin-')));

  public constructor(private readonly gitOps = false) {
    if (!gitOps) return;
    mkdirSync(join(this.origin, 'deployments'));
    this.git('init', '--quiet', '--bare', '--initial-branch', 'main');
    this.commit(digestOf('1'));
    this.read();
  }

  public programs(): Record<string, StandIn> {
    return { argocd: (args) => this.argocd(args), ...(this.gitOps ? { gh: (args) => this.gh(args) } : {}) };
  }

  public serves(): unknown {
    return this.application.status.summary.images;
  }

  public gaps(): number {
    return 0;
  }

  public save(): () => void {
    const saved = structuredClone({ application: this.application, pulls: this.pulls });
    const refs = this.gitOps ? this.git('for-each-ref', '--format=%(objectname) %(refname)').trim().split('\n') : [];
    return () => {
      Object.assign(this, structuredClone(saved));
      for (const ref of this.gitOps ? this.git('for-each-ref', '--format=%(refname)').trim().split('\n') : []) this.git('update-ref', '-d', ref);
      for (const ref of refs) this.git('update-ref', ref.split(' ')[1], ref.split(' ')[0]);
    };
  }

  public text(): string {
    return JSON.stringify([this.application, this.pulls, this.gitOps && this.git('for-each-ref')]);
  }

  public remove(): void {
    rmSync(this.origin, { recursive: true, force: true });
  }

  public git(...args: string[]): string {
    return execFileSync('git', ['-C', join(this.origin, 'deployments'), '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  private commit(image: string): void {
    const file = join(this.origin, 'content');
    writeFileSync(file, JSON.stringify({ images: { api: { reference: image } } }));
    const blob = this.git('hash-object', '-w', file).trim();
    const tree = execFileSync('git', ['-C', join(this.origin, 'deployments'), 'mktree'], { input: `100644 blob ${blob}\trelease.json\n`, encoding: 'utf8' }).trim();
    this.git('update-ref', 'refs/heads/main', this.git('commit-tree', tree, '-m', 'first').trim());
  }

  /** Argo reads the branch. */
  private read(): void {
    const { images } = JSON.parse(this.git('show', 'main:release.json')) as Json;
    this.application.status.summary.images = Object.values(images as Json).map((one) => (one as Json).reference);
  }

  private argocd([, command, , ...args]: readonly string[]): Answer {
    const option = (name: string) => args[args.indexOf(name) + 1];
    if (command === 'get') {
      if (args.includes('--refresh') && this.gitOps) this.read();
      return { stdout: JSON.stringify(this.application) };
    }
    if (command === 'patch') {
      const patch = JSON.parse(option('--patch')) as Json;
      if (option('--type') === 'merge') this.application = merge(this.application, patch);
      else this.application.spec.source = patch[0].value;
      return {};
    }
    if (command === 'wait') return {};
    const { kustomize } = this.application.spec.source;
    const images = (kustomize.images as string[]).map((one) => one.split('=')[1]).filter((one) => one.includes('@'));
    if (images.some((one) => one.includes('broken'))) return { status: 1, stderr: 'one or more objects failed to apply\n' };
    this.application.status.summary.images = images;
    return {};
  }

  private gh([, command, ...args]: readonly string[]): Answer {
    const open = this.pulls.filter(({ state }) => state === 'OPEN');
    const head = () => this.git('rev-parse', 'refs/heads/promote/staging').trim();
    const pull = this.pulls.find(({ number }) => String(number) === args[0])!;
    switch (command) {
      case 'list': return { stdout: open[0] ? `${open[0].number}\n` : '' };
      case 'create': this.pulls.push({ number: this.pulls.length + 1, state: 'OPEN', headRefOid: head(), title: args[args.indexOf('--title') + 1] });
        return { stdout: 'https://github.com/acme/deployments/pull/1\n' };
      case 'edit': pull.title = args[args.indexOf('--title') + 1];
        return {};
      case 'close': pull.state = 'CLOSED';
        return {};
      case 'merge':
        if (args[args.indexOf('--match-head-commit') + 1] !== head()) return { status: 1, stderr: 'the head is another one\n' };
        this.git('update-ref', 'refs/heads/main', head());
        Object.assign(pull, { state: 'MERGED', headRefOid: head() });
        this.read();
        return {};
      case 'view': return { stdout: JSON.stringify({ state: pull.state, headRefOid: pull.state === 'OPEN' ? head() : pull.headRefOid }) };
      default: return { status: 1, stderr: `the stand-in does not know gh ${command}\n` };
    }
  }
}
