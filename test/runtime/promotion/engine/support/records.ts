import { createHash } from 'crypto';
import { START } from './configuration';
import { DeploymentRecord, LedgerPayload, RECORDER, StagePayload } from '../../../../../lib/runtime/promotion/engine/records';
import { Release } from '../../../../../lib/runtime/promotion/engine/release';
import { statusOf, Word } from '../../../../../lib/runtime/promotion/engine/statuses';

/** Digits that are the same for the same name. */
export const hex = (name: string, length: number) => createHash('sha512').update(name).digest('hex').slice(0, length);

export function release(id: string, more: Partial<Release> = {}): Release {
  return {
    v: 1,
    release: id,
    pipeline: 'shop',
    repository: 'acme/shop',
    commit: hex(id, 40),
    ref: 'refs/heads/main',
    createdAt: '2027-01-04T09:00:00Z',
    run: { id: 1, attempt: 1 },
    workflow: '.github/workflows/ci.yml',
    images: { api: `ghcr.io/acme/api@sha256:${hex(id, 64)}` },
    charts: {},
    artifacts: {},
    ...more,
  };
}

/** Deployments of GitHub, one after the other. */
export class Records {
  public readonly all: DeploymentRecord[] = [];
  /** Changes with everything that is recorded. */
  public version = 0;
  /** The time of what comes next. */
  public now = START;

  public constructor(private id = 100) {}

  public deployment(environment: string, task: string, payload: unknown, more: Partial<DeploymentRecord> = {}): number {
    this.version++;
    this.all.push({ id: ++this.id, environment, task, sha: hex('some', 40), creator: RECORDER, createdAt: this.now, payload: typeof payload === 'string' ? payload : JSON.stringify(payload), statuses: [], ...more });
    return this.id;
  }

  public release(id: string, more: Partial<Release> = {}): number {
    return this.ledger('release', { release: release(id, { run: { id: this.id, attempt: 1 }, ...more }) } as never);
  }

  public ledger<K extends LedgerPayload['kind']>(kind: K, more: Partial<Extract<LedgerPayload, { kind: K }>>): number {
    return this.deployment('shop-ledger', `slipway:${kind}`, { v: 1, pipeline: 'shop', kind, by: 'ann', run: { id: 7_000, attempt: 1 }, ...more });
  }

  /** A deployment of a stage, with all of its statuses, each a minute after the other. */
  public deploy(stage: string, id: string, words: readonly Word[] = ['waits', 'deploys', 'verified'], more: Partial<StagePayload> = {}): number {
    const payload = { v: 1, pipeline: 'shop', kind: 'deploy', stage, release: id, by: RECORDER, run: { id: 9_000, attempt: 1 }, ...more };
    const made = this.deployment(stage, `slipway:${payload.kind}`, payload, { sha: hex(String(id), 40) });
    for (const [at, word] of words.entries()) {
      this.now += at === 0 ? 0 : 60;
      this.status(made, word);
    }
    this.now += 60;
    return made;
  }

  public of(id: number): DeploymentRecord {
    return this.all[this.all.length - 1 - (this.id - id)];
  }

  public status(id: number, word: Word, says = 'so it is', creator = RECORDER): void {
    this.push(id, statusOf(word, says), creator);
  }

  public push(id: number, status: { readonly state: string; readonly description: string }, creator = RECORDER): void {
    this.version++;
    // They are numbered one after the other.
    const at = this.all.length - 1 - (this.id - id);
    this.all[at] = { ...this.all[at], statuses: [...this.all[at].statuses, { ...status, createdAt: this.now, creator }] };
  }
}
