import { extname, join } from 'path';
import { MessageChannel, MessagePort, receiveMessageOnPort, Worker } from 'worker_threads';
import { readText } from './official';
import { Document } from '../../../core/inside';
import { OfficialError } from '../../../expressions/inside';

/** Below this, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 40;
/** How many texts travel together. */
const BATCH = 8;
/** No text takes this long to read; when nothing comes for so long, the thread is given up. In milliseconds. */
const PATIENCE = 20_000;

/** What the second thread gets to work with. */
export interface Shared {
  /** One cell a text: 0 when nobody reads it, else it is taken. */
  readonly claims: Int32Array;
  /** The number of answers, for whoever waits. */
  readonly answers: Int32Array;
  readonly port: MessagePort;
}

/** An answer of the second thread. */
export type Answer = readonly [index: number, errors: readonly OfficialError[]];

/** Most texts that one synthesis can share out; the rest is read here. */
const MOST = 65_536;

/**
 * A second thread that reads texts while the first still renders. Without threads (a program that runs from TypeScript sources, a runtime without
 * them) everything is left to the first.
 */
export class Second {
  private readonly texts: Document[] = [];
  private sent = 0;
  private thread?: Shared & { readonly worker: Worker };

  public offer(document: Document): void {
    this.texts.push(document);
    if (this.texts.length < WORTH_A_THREAD || this.texts.length - this.sent < BATCH || extname(__filename) === '.ts') return;
    this.thread ??= this.start();
    const batch = this.texts.slice(this.sent, Math.min(this.texts.length, MOST)).map((text, i) => [this.sent + i, text] as const);
    this.sent += batch.length;
    this.thread.port.postMessage(batch);
  }

  /** Whether the caller must read this text: the second thread has not begun it, and will not. */
  public leaves(index: number): boolean {
    return !this.thread || index >= this.sent || Atomics.compareExchange(this.thread.claims, index, 0, 1) === 0;
  }

  /** What the second thread found. Called when every text is taken by somebody. */
  public results(): Answer[] {
    if (!this.thread) return [];
    const { worker, port, claims, answers } = this.thread;
    const results: Answer[] = [];
    const expected = claims.reduce((sum, claim) => sum + (claim === 2 ? 1 : 0), 0);
    while (results.length < expected) {
      const before = Atomics.load(answers, 0);
      const received = receiveMessageOnPort(port) as { message: Answer } | undefined;
      if (received) results.push(received.message);
      else if (Atomics.wait(answers, 0, before, PATIENCE) === 'timed-out') break;
    }
    void worker.terminate();
    return results.length < expected ? [...results, ...this.abandoned(results, claims)] : results;
  }

  /** A thread that stopped answering left texts unread: they are read here after all. */
  private abandoned(results: readonly Answer[], claims: Int32Array): Answer[] {
    const answered = new Set(results.map(([index]) => index));
    return this.texts.flatMap((text, i): Answer[] => (claims[i] === 2 && !answered.has(i) ? [[i, readText(text)]] : []));
  }

  private start(): Shared & { readonly worker: Worker } {
    const claims = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * MOST));
    const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const { port1, port2 } = new MessageChannel();
    const shared: Shared = { claims, answers, port: port2 };
    const worker = new Worker(join(__dirname, 'worker.js'), { workerData: shared, transferList: [port2] });
    // Its failure shows as silence, which `results` knows how to take.
    worker.on('error', () => undefined);
    worker.unref();
    port1.unref();
    return { worker, port: port1, claims, answers };
  }
}
