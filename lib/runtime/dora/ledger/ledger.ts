import { once } from 'events';
import { createReadStream, createWriteStream, rmSync } from 'fs';
import { pipeline } from 'stream/promises';
import { createGzip, gzipSync } from 'zlib';
import { BrokenLedgerError, LedgerHeader, NewerLedgerError, readHeader } from './header';
import { linesOf } from './lines';
import { Place, compare, lineOf, placeOf } from '../events/canonical';
import { LedgerEvent } from '../events/event';
import { NewerEventError, NoEventError, readEvent } from '../events/read-event';

/** The header of a ledger alone. */
export async function headerOf(file: string): Promise<LedgerHeader> {
  for await (const [first] of linesOf(file)) return readHeader(first);
  throw new BrokenLedgerError('it is empty');
}

/** The lines of the events of a ledger. */
export async function* eventLines(file: string): AsyncGenerator<string[]> {
  let first = true;
  for await (const lines of linesOf(file)) {
    yield first ? lines.slice(1) : lines;
    first = false;
  }
}

/** A ledger and what is new. */
export interface Merge {
  /** The ledger; undefined when there is none yet. */
  readonly file?: string;
  /** What is not in it. */
  readonly fresh: readonly LedgerEvent[];
  /** Where the events of both go, without a header. */
  readonly target?: string;
  /** Is told every event, in the order of the ledger. */
  readonly take: (event: LedgerEvent) => void;
  /** Is told what is no event. */
  readonly skip: (id: string, why: string) => void;
}

/** Goes once through a ledger and what is new, and counts. Only the new events are in memory as a whole. */
export async function merge({ file, fresh, target, take, skip }: Merge): Promise<number> {
  const waiting = unique(fresh);
  const out = target === undefined ? undefined : new Out(target);
  let [next, count, last]: [number, number, Place] = [0, 0, { at: -1, id: '' }];
  const put = (event: LedgerEvent, line: string) => {
    count++;
    out?.add(line);
    take(event);
  };
  for await (const lines of file === undefined ? [] : eventLines(file)) {
    for (const line of lines) {
      if (line === '') continue;
      const event = eventIn(line, skip);
      const place = event ?? placeOf(line);
      if (place === undefined || compare(last, place) > 0) throw new BrokenLedgerError('its events do not stand in their order');
      while (next < waiting.length && compare(waiting[next], place) < 0) put(waiting[next], lineOf(waiting[next++]));
      if (place.id === last.id) continue;
      if (waiting[next]?.id === place.id) next++;
      last = place;
      if (event) put(event, line);
    }
    await out?.drained();
  }
  for (; next < waiting.length; next++) put(waiting[next], lineOf(waiting[next]));
  await out?.end();
  return count;
}

/** Every event once, in the order of the ledger. Of two with one id it is the first; whoever had both in another order must find the same. */
function unique(events: readonly LedgerEvent[]): LedgerEvent[] {
  const sorted = events.map((event) => ({ event, line: lineOf(event) })).sort((a, b) => compare(a.event, b.event) || (a.line < b.line ? -1 : 1));
  const seen = new Set<string>();
  return sorted.map(({ event }) => event).filter(({ id }) => !seen.has(id) && seen.add(id));
}

function eventIn(line: string, skip: Merge['skip']): LedgerEvent | undefined {
  try {
    return readEvent(line);
  } catch (error) {
    // What is left out is not written again, so that the newer program would not find it any more.
    if (error instanceof NewerEventError) throw new NewerLedgerError('an event of it');
    if (!(error instanceof NoEventError)) throw error;
    skip(placeOf(line)?.id ?? 'without an id', error.message);
    return undefined;
  }
}

/** Lines on their way to a gzipped file. Little is gained by packing them better, and it takes most of the time. */
class Out {
  private readonly gzip = createGzip({ level: 1 });
  private readonly written: Promise<void>;
  private lines: string[] = [];

  public constructor(target: string) {
    this.written = pipeline(this.gzip, createWriteStream(target));
    // Whoever ends it is told; until then nobody is there to hear it.
    this.written.catch(() => undefined);
  }

  public add(line: string): void {
    this.lines.push(line);
    if (this.lines.length >= 10_000) this.flush();
  }

  public async drained(): Promise<void> {
    this.flush();
    if (this.gzip.writableNeedDrain) await Promise.race([once(this.gzip, 'drain'), this.written]);
  }

  public async end(): Promise<void> {
    this.flush();
    this.gzip.end();
    await this.written;
  }

  private flush(): void {
    if (this.lines.length > 0) this.gzip.write(`${this.lines.join('\n')}\n`);
    this.lines = [];
  }
}

/** A ledger of a header and events: two gzipped files behind each other are one. */
export async function writeLedger(file: string, header: LedgerHeader, events: string): Promise<void> {
  rmSync(file, { force: true });
  const out = createWriteStream(file);
  out.write(gzipSync(`${JSON.stringify(header)}\n`));
  await pipeline(createReadStream(events), out);
}
