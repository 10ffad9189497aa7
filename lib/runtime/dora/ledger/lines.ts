import { createReadStream } from 'fs';
import { createGunzip } from 'zlib';
import { BrokenLedgerError } from './header';

/** The longest line, and the longest ledger, in characters: a small file can unpack to something endless. */
const LONGEST_LINE = 16 * 1024 * 1024;
const LONGEST_LEDGER = 4 * 1024 * 1024 * 1024;
/** Bytes that are read at once. */
const PART = 256 * 1024;

/** The lines of a gzipped file, many at a time. */
export async function* linesOf(file: string): AsyncGenerator<string[]> {
  const text = createReadStream(file, { highWaterMark: PART }).on('error', (error) => text.destroy(error)).pipe(createGunzip({ chunkSize: PART }));
  text.setEncoding('utf8');
  let rest = '';
  let size = 0;
  try {
    for await (const part of text as AsyncIterable<string>) {
      size += part.length;
      if (size > LONGEST_LEDGER) throw new BrokenLedgerError(`it is longer than ${LONGEST_LEDGER} characters`);
      const lines = part.split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop()!;
      if (rest.length > LONGEST_LINE) throw new BrokenLedgerError(`a line of it is longer than ${LONGEST_LINE} characters`);
      yield lines;
    }
  } catch (error) {
    if (error instanceof BrokenLedgerError) throw error;
    throw new BrokenLedgerError(`it cannot be unpacked (${(error as NodeJS.ErrnoException).code ?? 'no reason'})`);
  }
  if (rest !== '') yield [rest];
}
