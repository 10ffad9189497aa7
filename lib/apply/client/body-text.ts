import { BrokenAnswer } from './broken-answer';

/** Bytes of an answer, after it was unpacked. A hundred issues with the longest texts that people write are less. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** The text of an answer, of which no more is taken than an answer can have, whatever its headers say. */
export async function bodyText({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Types of the stream differ between releases of Node; what is read from it does not. Leaving the loop ends the stream.
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) throw new BrokenAnswer(`it is longer than ${MOST_BYTES / 1024 / 1024} MB`);
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new BrokenAnswer('it is not UTF-8');
  }
}
