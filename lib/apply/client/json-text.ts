import { BrokenAnswer } from './broken-answer';

/** How much there may be in one answer. GitHub's largest pages have some ten thousand values, eight deep. */
const MOST_VALUES = 200_000;
const DEEPEST = 64;

const NUMBER = /-?\d[\d.eE+-]*/y;

/** An object or a list that is not closed yet. */
interface Open {
  /** Of an object, its names so far. */
  readonly names?: Set<string>;
  expectsName: boolean;
}

/**
 * JSON of somebody who may mean ill, read as `JSON.parse` does. What it would turn into something else is refused before it is read: a name that
 * stands twice, numbers that do not fit, names that mean something to JavaScript; and so is what takes more memory than its text.
 *
 * @throws BrokenAnswer for what GitHub would not say, SyntaxError for what is no JSON
 */
export function parseAnswer(text: string): unknown {
  const open: Open[] = [];
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    const at = text[i];
    const top = open[open.length - 1];
    if (at === '"') {
      const end = endOfText(text, i);
      if (top?.names && top.expectsName) addName(top.names, text.slice(i, end + 1));
      i = end;
    } else if (at === '{' || at === '[') {
      if (open.push({ names: at === '{' ? new Set() : undefined, expectsName: at === '{' }) > DEEPEST) throw new BrokenAnswer(`it is nested more than ${DEEPEST} deep`);
    } else if (at === '}' || at === ']') {
      open.pop();
    } else if (at === ',') {
      if (++values > MOST_VALUES) throw new BrokenAnswer(`it has more than ${MOST_VALUES} values`);
      if (top) top.expectsName = top.names !== undefined;
    } else if (at === ':') {
      if (top) top.expectsName = false;
    } else if (at === '-' || (at >= '0' && at <= '9')) {
      i += expectNumber(text, i) - 1;
    }
  }
  return JSON.parse(text) as unknown;
}

/** Where the text ends that begins here; the end of all when it does not end. */
function endOfText(text: string, begin: number): number {
  let end = text.indexOf('"', begin + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function addName(names: Set<string>, quoted: string): void {
  const name = quoted.includes('\\') ? JSON.parse(quoted) as string : quoted.slice(1, -1);
  if (name === '__proto__') throw new BrokenAnswer("it has the name '__proto__'");
  if (names.has(name)) throw new BrokenAnswer('it has one name twice in an object');
  names.add(name);
}

/** The length of the number that begins here. */
function expectNumber(text: string, begin: number): number {
  NUMBER.lastIndex = begin;
  const [written] = NUMBER.exec(text) ?? ['-'];
  const value = Number(written);
  // An id that does not fit becomes the id of something else.
  if (!Number.isNaN(value) && (/^-?\d+$/.test(written) ? !Number.isSafeInteger(value) : !Number.isFinite(value))) throw new BrokenAnswer('it has a number that is too large to be read');
  return written.length;
}
