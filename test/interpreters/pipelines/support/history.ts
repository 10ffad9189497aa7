import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

/** Who commits, whatever the machine says: and no configuration of anybody's. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A repository as GitHub has it, made by git, and clones of it as `actions/checkout` makes them. */
export class GitHistory {
  public readonly folder = mkdtempSync(join(tmpdir(), 'history-'));
  private readonly origin = join(this.folder, 'origin');
  private clones = 0;

  public constructor() {
    mkdirSync(this.origin);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'uploadpack.allowFilter', 'true');
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  }

  public git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.origin, env: { ...process.env, ...IDENTITY }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  /** Writes files (`null`: deletes one) and commits them. @returns the commit */
  public commit(files: Readonly<Record<string, string | null>>): string {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) {
        rmSync(join(this.origin, path), { recursive: true });
        continue;
      }
      mkdirSync(dirname(join(this.origin, path)), { recursive: true });
      writeFileSync(join(this.origin, path), text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    return this.git('rev-parse', 'HEAD');
  }

  /** What GitHub makes of a pull request: the head, merged into the base. @returns the payload, and the ref that is checked out */
  public pullRequest(head: string, base = 'main') {
    const sha = this.git('rev-parse', head);
    this.git('checkout', '--quiet', '--detach', base);
    this.git('-c', 'merge.directoryRenames=false', 'merge', '--quiet', '--no-ff', '--message', 'merge', sha);
    this.git('update-ref', 'refs/pull/1/merge', 'HEAD');
    this.git('checkout', '--quiet', base);
    return { payload: { pull_request: { head: { sha } } }, ref: 'refs/pull/1/merge' };
  }

  /** A checkout: so many commits, or all of them without what their files hold. */
  public checkout(ref: string, depth: number, sparse = true): string {
    const clone = join(this.folder, `clone-${++this.clones}`);
    mkdirSync(clone);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, env: { ...process.env, ...IDENTITY }, stdio: ['ignore', 'pipe', 'pipe'] });
    git('init', '--quiet');
    git('remote', 'add', 'origin', `file://${this.origin}`);
    const commit = this.git('rev-parse', ref);
    git('fetch', '--quiet', ...depth > 0 ? [`--depth=${depth}`] : [], ...sparse ? ['--filter=blob:none'] : [], '--no-tags', 'origin', commit, ...depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*']);
    if (sparse) git('sparse-checkout', 'set', '.github/actions/changed-parts');
    git('checkout', '--quiet', '--detach', commit);
    // Whatever would be asked later finds nobody: no credentials are left behind.
    git('remote', 'set-url', 'origin', 'file:///nowhere');
    return clone;
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
