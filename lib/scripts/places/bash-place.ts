import { mendArithmetic, mendBackslash, mendCodeIn, mendName, mendParameter, mendSingleQuoted, mendWith } from './bash-mends';
import { Alone, wordVerdict } from './bash-words';
import { Quoting } from './code-reads';
import { numberAt } from './numbers';
import { markAt } from './slots';
import { Hole, Mend, Slots, Verdict } from './types';
import { CODE_CONTEXT, Language } from '../commands/language';

/** Where a piece of a script stands. */
export interface Place {
  readonly quoting: Exclude<Quoting, 'single' | 'verbatim'>;
  /** The piece is handed to somebody who runs it. */
  readonly code?: Language;
  /** What the commands here print is run. */
  readonly feeds?: Language;
  readonly trouble?: Trouble;
  /** The piece is a whole word, and has no quotes. */
  readonly alone?: Alone;
}

export interface Trouble {
  readonly context: string;
  readonly mend: Mend;
}

export const TOP: Place = { quoting: 'bare' };

/** `"${NAME}"`, or without the quotes where there are some. */
export function readingAt(quoting: Quoting, variable: string): string {
  return quoting === 'bare' ? `"\${${variable}}"` : `\${${variable}}`;
}

export function verdictAt(place: Place, hole: Hole, source: string, posix: boolean): Verdict {
  const read = readingAt(place.quoting, hole.variable);
  if (place.code) return { read, context: CODE_CONTEXT[place.code], mend: mendCodeIn(place.code, place.quoting) };
  // A number is no name that would be evaluated once more.
  if (place.trouble === ARITHMETIC && numberAt(hole) === 'whole') return { read };
  if (place.trouble) return { read, ...place.trouble };
  if (isEscaped(source, hole.mark)) {
    return { read, context: 'a place after a backslash, which would switch the variable off', mend: mendBackslash(place.quoting !== 'bare') };
  }
  return (place.alone && wordVerdict(place.alone, hole, source, posix)) ?? { read };
}

function isEscaped(source: string, mark: string): boolean {
  const end = markAt(source, mark);
  let at = end;
  while (source[at - 1] === '\\') at--;
  return (end - at) % 2 === 1;
}

/** Inside single quotes of a program the quotes belong to the shell, and the rest to the program. */
export function singleQuoted(place: Place, text: string, slots: Slots): Place {
  if (place.code) return { ...place, code: undefined, trouble: { context: CODE_CONTEXT[place.code], mend: mendCodeIn(place.code, 'single') } };
  return place.trouble ? place : withTrouble(place, text.startsWith('$') ? "a $'…' string" : 'a single-quoted string', mendSingleQuoted(text, slots));
}

export function withTrouble(place: Place, context: string, mend: Mend): Place {
  return { ...place, trouble: { context, mend } };
}

export const NESTED: Trouble = {
  context: 'backticks inside backticks: use `$( )`',
  mend: mendWith((variable) => `"\${${variable}}"`),
};

export const ARITHMETIC: Trouble = { context: CODE_CONTEXT.arithmetic, mend: mendArithmetic };
export const SUBSCRIPT: Trouble = { context: 'the subscript of an array, which bash evaluates as code', mend: mendArithmetic };
export const NAME: Trouble = { context: CODE_CONTEXT.name, mend: mendName };
export const PARAMETER: Trouble = { context: 'the name of a parameter', mend: mendParameter };
export const DELIMITER: Trouble = { context: 'the delimiter of a heredoc', mend: mendWith(() => 'EOF') };
export const SEQUENCE: Trouble = {
  context: 'a sequence {1..n}, which bash expands before variables',
  mend: (line, hole) => line.replace(/\{([^{}\s]*?)\.\.([^{}\s]*?)\}/g, (whole, from: string, to: string) =>
    (whole.includes(hole.mark) ? `$(seq ${[from, to].map((end) => end.replace(hole.mark, `"\${${hole.variable}}"`)).join(' ')})` : whole)),
};
export const TILDE: Trouble = { context: 'the name of a user after a tilde, which bash expands before variables', mend: mendWith((v) => `"\${${v}}"`) };
export const TRANSLATED: Trouble = {
  context: 'a $"…" string inside a heredoc',
  mend: (line, hole) => line.replace(new RegExp(`\\$("[^"]*${hole.mark})`), '$1').replace(hole.mark, () => `\${${hole.variable}}`),
};
