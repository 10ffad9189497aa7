import { createHash } from 'crypto';
import { mkdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Aws, AwsAnswer, reasonOf } from './aws';
import { ConflictError, Store, StoreError, StoredEvent, StoredLedger } from './store';
import { S3Place } from '../configuration';
import { ID, LONGEST_ID } from '../events/event-id';
import { LONGEST_EVENT } from '../events/read-event';
import { headerOf } from '../ledger/ledger';

/** `events/yyyy/mm/dd`, which sorts by time. */
function dayOf(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10).replace(/-/g, '/');
}

const MISSING = /\((?:NoSuchKey|404)\)/;
const FORBIDDEN = /\((?:AccessDenied|403)\)/;
const CONFLICT = /\((?:PreconditionFailed|ConditionalRequestConflict|412|409)\)/;
/** What command lines say, and servers, that are older than writing on a condition. */
const UNCONDITIONAL = /Unknown options|Unknown parameter|\(NotImplemented\)/;

interface Listed {
  readonly Contents?: readonly { readonly Key: string; readonly Size: number }[];
}

/** A bucket: one object for every event, and one for the ledger. */
export class S3Store implements Store {
  public readonly name: string;
  private readonly place: readonly string[];
  private readonly prefix: string;

  /**
   * @param folder where copies go
   */
  public constructor(private readonly s3: S3Place, private readonly aws: Aws, private readonly folder: string) {
    this.name = `S3 (${s3.bucket})`;
    this.place = ['--bucket', s3.bucket, ...s3.region === undefined ? [] : ['--region', s3.region]];
    this.prefix = s3.prefix === '' ? '' : `${s3.prefix.replace(/\/+$/, '')}/`;
    mkdirSync(folder, { recursive: true });
  }

  public async load(): Promise<StoredLedger | undefined> {
    const file = join(this.folder, 's3-ledger.jsonl.gz');
    const answer = await this.aws(['s3api', 'get-object', ...this.place, '--key', this.ledger(), '--output', 'json', file]);
    if (!answer.ok) {
      if (MISSING.test(answer.stderr) || (FORBIDDEN.test(answer.stderr) && await this.isMissing())) return undefined;
      throw new StoreError(`${this.name}: the ledger cannot be read: ${reasonOf(answer)}${hint(answer)}`);
    }
    return { file, header: await headerOf(file), tag: this.tagIn(answer) };
  }

  public async save(file: string, before: StoredLedger | undefined): Promise<string | undefined> {
    const put = ['s3api', 'put-object', ...this.place, '--key', this.ledger(), '--body', file, '--content-type', 'application/gzip', '--output', 'json'];
    const condition = before?.tag === undefined ? ['--if-none-match', '*'] : ['--if-match', before.tag];
    let answer = await this.aws([...put, ...condition]);
    if (!answer.ok && UNCONDITIONAL.test(answer.stderr)) {
      await this.expectUnchanged(before);
      answer = await this.aws(put);
    }
    if (!answer.ok) {
      if (CONFLICT.test(answer.stderr)) throw new ConflictError(`${this.name}: somebody else wrote the ledger`);
      throw new StoreError(`${this.name}: the ledger cannot be written: ${reasonOf(answer)}`);
    }
    return this.tagIn(answer);
  }

  /** Writes an event. Written twice it is the same object. */
  public async record(file: string, { at, id }: { readonly at: number; readonly id: string }): Promise<void> {
    const answer = await this.aws(['s3api', 'put-object', ...this.place, '--key', `${this.prefix}events/${dayOf(at)}/${id}.json`, '--body', file, '--content-type', 'application/json']);
    if (!answer.ok) throw new StoreError(`${this.name}: the event cannot be written: ${reasonOf(answer)}`);
  }

  public async events(since: number, warn: (message: string) => void): Promise<StoredEvent[]> {
    const prefix = `${this.prefix}events/`;
    const answer = await this.aws(['s3api', 'list-objects-v2', ...this.place, '--prefix', prefix, '--start-after', `${prefix}${dayOf(Math.max(0, since))}`, '--output', 'json']);
    if (!answer.ok) throw new StoreError(`${this.name}: the events cannot be listed: ${reasonOf(answer)}`);
    const copies = new Map<string, Promise<void>>();
    return contentsIn(answer).flatMap(({ Key: key, Size: size }) => {
      const [, day, id = ''] = /^(.*)\/([^/]*)\.json$/.exec(key) ?? [];
      const place = `s3://${this.s3.bucket}/${key}`;
      if (!ID.test(id) || id.length > LONGEST_ID || size > LONGEST_EVENT) {
        warn(`${place} is left out: ${size > LONGEST_EVENT ? 'it is too long for an event' : 'its name is not that of an event'}`);
        return [];
      }
      return [{ id, place, read: async () => this.read(day, id, copies) }];
    });
  }

  /** All events of a day are copied at once: starting the command line takes longer than they do. */
  private async read(day: string, id: string, copies: Map<string, Promise<void>>): Promise<string> {
    const folder = join(this.folder, `s3-${createHash('sha256').update(day).digest('hex').slice(0, 16)}`);
    let copy = copies.get(day);
    if (!copy) copies.set(day, copy = this.copy(day, folder));
    await copy;
    return readFileSync(join(folder, `${id}.json`), 'utf8');
  }

  private async copy(day: string, folder: string): Promise<void> {
    const answer = await this.aws(['s3', 'sync', `s3://${this.s3.bucket}/${day}/`, folder, '--exclude', '*/*', '--only-show-errors', ...this.place.slice(2)]);
    if (!answer.ok) throw new StoreError(`${this.name}: the events of ${day} cannot be read: ${reasonOf(answer)}`);
  }

  /** When nobody can tell, it is. */
  public async isCurrent({ tag }: StoredLedger): Promise<boolean> {
    const now = await this.head();
    return !now.ok || tag === undefined || this.tagIn(now) === tag;
  }

  /** Who may list only what begins with the prefix is told that a missing key is forbidden: reading says of no prefix that it is asked for. Listing does. */
  private async isMissing(): Promise<boolean> {
    const answer = await this.aws(['s3api', 'list-objects-v2', ...this.place, '--prefix', this.ledger(), '--output', 'json']);
    return answer.ok && !contentsIn(answer).some(({ Key: key }) => key === this.ledger());
  }

  private async head(): Promise<AwsAnswer> {
    return this.aws(['s3api', 'head-object', ...this.place, '--key', this.ledger(), '--output', 'json']);
  }

  /** Without conditions, a look at what is there is the best that can be done; events are never deleted, so what is lost in between comes back. */
  private async expectUnchanged(before: StoredLedger | undefined): Promise<void> {
    const now = await this.head();
    if (now.ok ? this.tagIn(now) !== before?.tag : before !== undefined) throw new ConflictError(`${this.name}: somebody else wrote the ledger`);
  }

  private ledger(): string {
    return `${this.prefix}ledger.jsonl.gz`;
  }

  private tagIn({ stdout }: AwsAnswer): string | undefined {
    const { ETag: tag } = JSON.parse(stdout.trim() || '{}') as { ETag?: string };
    return tag;
  }
}

function contentsIn({ stdout }: AwsAnswer): NonNullable<Listed['Contents']> {
  return (JSON.parse(stdout.trim() || '{}') as Listed).Contents ?? [];
}

/** Who may not list a bucket is not told that something is missing in it. */
function hint({ stderr }: AwsAnswer): string {
  return FORBIDDEN.test(stderr) ? '. Without s3:ListBucket nobody is told that there is no ledger yet' : '';
}
