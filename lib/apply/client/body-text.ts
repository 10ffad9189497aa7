import { isUtf8 } from 'buffer';
import { BrokenAnswer } from './broken-answer';

/** Bytes of an answer, after it was unpacked. The largest page of GitHub that is read has less than one million. */
export const MOST_BYTES = 4 * 1024 * 1024;
/** What is larger is read alone: six of the largest at the same time would not fit into the memory that a command may take. */
const LARGE = 512 * 1024;

/** What is read at the same time is bounded by this: one large answer is read at a time, and all of them in one place. */
export class LargeAnswers {
  private last: Promise<void> = Promise.resolve();
  private place: Uint8Array | undefined;

  /** Resolves when it is one's turn; what it gives ends the turn. */
  public async turn(): Promise<() => void> {
    const before = this.last;
    let end!: () => void;
    this.last = new Promise((resolve) => { end = resolve; });
    await before;
    return end;
  }

  /** Where the answer is kept whose turn it is. Memory of its own for each would be there until somebody collects it. */
  public get bytes(): Uint8Array {
    return this.place ??= new Uint8Array(MOST_BYTES);
  }
}

/** What an answer says, read by `read`; no more of it is taken than an answer can have, whatever its headers say. */
export async function readBody<T>({ body }: Response, large: LargeAnswers, signal: AbortSignal, read: (text: string) => T): Promise<T> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let endTurn: (() => void) | undefined;
  try {
    // Types of the stream differ between releases of Node; what is read from it does not. Leaving the loop ends the stream.
    for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
      if (size + part.length > MOST_BYTES) throw new BrokenAnswer(`it is longer than ${MOST_BYTES / 1024 / 1024} MB`);
      if (endTurn === undefined && size + part.length > LARGE) {
        endTurn = await inTime(large.turn(), signal);
        large.bytes.set(Buffer.concat(parts));
        parts = [];
      }
      if (endTurn === undefined) parts.push(part);
      else large.bytes.set(part, size);
      size += part.length;
    }
    return read(decoded(endTurn === undefined ? Buffer.concat(parts) : large.bytes.subarray(0, size)));
  } finally {
    endTurn?.();
  }
}

/** A turn that comes too late is handed on. */
async function inTime(turn: Promise<() => void>, signal: AbortSignal): Promise<() => void> {
  const end = await turn;
  if (!signal.aborted) return end;
  end();
  throw signal.reason;
}

/** In one piece: what is decoded part by part takes twice the memory for each character, and all of it a second time to be joined; a `TextDecoder` that refuses takes twice as much as well. */
function decoded(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new BrokenAnswer('it is not UTF-8');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').replace(/^\ufeff/, '');
}
