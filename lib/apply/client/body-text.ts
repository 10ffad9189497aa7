import { BrokenAnswer } from './broken-answer';

/** Bytes of an answer, after it was unpacked. The largest page of GitHub that is read has less than one million. */
export const MOST_BYTES = 4 * 1024 * 1024;
/** What is larger is read alone: six of the largest at the same time would not fit into the memory that a command may take. */
const LARGE = 512 * 1024;

/** Lets one reader of a large answer in at a time. */
export class LargeAnswers {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn; what it gives ends the turn. */
  public async turn(): Promise<() => void> {
    const before = this.last;
    let end!: () => void;
    this.last = new Promise((resolve) => { end = resolve; });
    await before;
    return end;
  }
}

/** What an answer says, read by `read`; no more of it is taken than an answer can have, whatever its headers say. */
export async function readBody<T>({ body }: Response, large: LargeAnswers, signal: AbortSignal, read: (text: string) => T): Promise<T> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let endTurn: (() => void) | undefined;
  try {
    // Types of the stream differ between releases of Node; what is read from it does not. Leaving the loop ends the stream.
    for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MOST_BYTES) throw new BrokenAnswer(`it is longer than ${MOST_BYTES / 1024 / 1024} MB`);
      if (size > LARGE) endTurn ??= await inTime(large.turn(), signal);
      parts.push(part);
    }
    return read(decoded(parts));
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

function decoded(parts: Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (let part = parts.shift(); part; part = parts.shift()) text += decoder.decode(part, { stream: true });
    return text + decoder.decode();
  } catch {
    throw new BrokenAnswer('it is not UTF-8');
  }
}
