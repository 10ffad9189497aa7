import { valuesOf } from './render';

/** Beyond this nobody writes a workflow, and the parser would take its time. */
const MOST_BYTES = 512 * 1024;

/** What is read line by line, and no YAML: GitHub takes so much of it. */
const MOST_LINES = 3_000_000;
const IS_LINES = /(?:^|\/)CODEOWNERS$/;

/** What Slipway itself writes and reads again, such as a baseline: a line for each of what may be ten thousands. */
const MOST_JSON = 16 * 1024 * 1024;
const IS_JSON = /\.json$/;

/** How many values a file may have once its aliases are written out. */
const MOST_VALUES = 100_000;

/** What a file is, before GitHub's parser sees it. */
export type Readable = { readonly text: string } | { readonly problem: string };

/**
 * The text of a file that others wrote, unless it would take a parser too long or is no text.
 *
 * @param path of the file: what is no YAML may be longer
 */
export function readable(bytes: Buffer, path: string): Readable {
  const isLines = IS_LINES.test(path);
  const problem = tooLong(bytes.length, path);
  if (problem !== undefined) return { problem };
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return { problem: 'it is not UTF-8 text' };
  if (isLines) return { text };
  const isJson = IS_JSON.test(path);
  const nested = /[[{]{500}|(?:^|\n)(?:- ){500}/.test(text) || deepest(text) > 1000;
  if (nested) return { problem: 'it is nested too deep' };
  return !isJson && valuesOf(text) > MOST_VALUES ? { problem: `its aliases stand for more than ${MOST_VALUES} values` } : { text };
}

/**
 * Why a file is not even taken into memory.
 *
 * @param size in bytes
 */
export function tooLong(size: number, path: string): string | undefined {
  const most = IS_LINES.test(path) ? MOST_LINES : IS_JSON.test(path) ? MOST_JSON : MOST_BYTES;
  return size > most ? `it has ${size} bytes, and at most ${most} are read` : undefined;
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
