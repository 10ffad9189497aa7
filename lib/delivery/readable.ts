import { valuesOf } from './render';

/** Beyond this nobody writes a workflow, and the parser would take its time. */
const MOST_BYTES = 512 * 1024;

/** How many values a file may have once its aliases are written out. */
const MOST_VALUES = 100_000;

/** What a file is, before GitHub's parser sees it. */
export type Readable = { readonly text: string } | { readonly problem: string };

/** The text of a file that others wrote, unless it would take a parser too long or is no text. */
export function readable(bytes: Buffer): Readable {
  if (bytes.length > MOST_BYTES) return { problem: `it has ${bytes.length} bytes, and at most ${MOST_BYTES} are read` };
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return { problem: 'it is not UTF-8 text' };
  const nested = /[[{]{500}|(?:^|\n)(?:- ){500}/.test(text) || deepest(text) > 1000;
  if (nested) return { problem: 'it is nested too deep' };
  return valuesOf(text) > MOST_VALUES ? { problem: `its aliases stand for more than ${MOST_VALUES} values` } : { text };
}

/** How many brackets are open at once, whatever they stand in. */
function deepest(text: string): number {
  let [open, most] = [0, 0];
  for (const char of text) {
    if (char === '[' || char === '{') most = Math.max(most, ++open);
    else if ((char === ']' || char === '}') && open > 0) open--;
  }
  return most;
}
