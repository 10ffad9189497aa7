import { extname, join } from 'path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'worker_threads';
import { ToRead, readingOf } from './reading';
import { Answer, Shared, State } from './shared';

/** Below this, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 40;

/** No text takes this long to read; when nothing comes for so long, the thread is given up. In milliseconds. */
const PATIENCE = 20_000;

/** How much may lie ready, in characters: some hundred files. */
const MOST_READY = 8 * 1024 * 1024;

/** From TypeScript sources there is no thread. */
const WORKER = extname(__filename) === '.ts' ? undefined : join(__dirname, 'worker.js');

/** A reading, as it is or as JSON. */
export type Read = { readonly value: unknown } | { readonly line: string };

/**
 * A second thread that reads files with GitHub's parser while the first loads the rules and makes models. Both run the same code, each file is read by one of them, and the
 * first takes them in its own order: nothing depends on who was faster. Without threads (from TypeScript sources) and for few files there is none.
 */
export class ReadingAhead {
  /** Undefined where it is not worth it. */
  public static of(files: readonly ToRead[], worker = WORKER): ReadingAhead | undefined {
    return files.length < WORTH_A_THREAD || worker === undefined ? undefined : new ReadingAhead(files, worker);
  }

  private readonly indexes: ReadonlyMap<string, number>;
  private readonly shared: Shared;
  private readonly channel = new MessageChannel();
  private readonly thread: Worker;
  private readonly ready = new Map<number, Read>();
  private next = 0;

  private constructor(private readonly files: readonly ToRead[], worker: string) {
    const cells = (count: number) => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * count));
    this.indexes = new Map(files.map(({ kind, path }, i) => [keyOf(kind, path), i]));
    const { port1, port2 } = this.channel;
    this.shared = { files, states: cells(files.length), flight: cells(1), most: MOST_READY, answers: cells(1), port: port2 };
    // Readings live for a moment there: what is collected often stays small.
    this.thread = new Worker(worker, { workerData: this.shared, transferList: [port2], resourceLimits: { maxYoungGenerationSizeMb: 16 } });
    // Its failure shows as silence, which `take` knows how to take.
    this.thread.on('error', () => undefined);
    this.thread.unref();
    port1.unref();
  }

  /** The reading of a file; undefined for one that is not among those which are read ahead. */
  public take(kind: string, path: string): Read | undefined {
    const index = this.indexes.get(keyOf(kind, path));
    if (index === undefined) return undefined;
    this.next = Math.max(this.next, index + 1);
    return this.taken(index) ?? (this.claim(index) ? { value: readingOf(this.files[index]) } : this.waitFor(index));
  }

  /** Nobody asks any more. */
  public end(): void {
    this.channel.port1.close();
    void this.thread.terminate();
  }

  private claim(index: number): boolean {
    return Atomics.compareExchange(this.shared.states, index, State.FREE, State.HERE) === State.FREE;
  }

  private taken(index: number): Read | undefined {
    for (let received; (received = receiveMessageOnPort(this.channel.port1) as { message: Answer } | undefined);) {
      const [i, line] = received.message;
      this.ready.set(i, { line });
    }
    const read = this.ready.get(index);
    this.ready.delete(index);
    if (read && 'line' in read) {
      Atomics.sub(this.shared.flight, 0, read.line.length);
      Atomics.notify(this.shared.flight, 0);
    }
    return read;
  }

  /** The other thread is at it: what comes after it is read meanwhile. */
  private waitFor(index: number): Read {
    for (;;) {
      const before = Atomics.load(this.shared.answers, 0);
      const read = this.taken(index);
      if (read) return read;
      const other = this.unbegun();
      if (other !== undefined) this.ready.set(other, { value: readingOf(this.files[other]) });
      else if (Atomics.wait(this.shared.answers, 0, before, PATIENCE) === 'timed-out') return { value: readingOf(this.files[index]) };
    }
  }

  private unbegun(): number | undefined {
    while (this.next < this.files.length) if (this.claim(this.next++)) return this.next - 1;
    return undefined;
  }
}

function keyOf(kind: string, path: string): string {
  return `${kind} ${path}`;
}
