/** A part of a text whose characters are not known. */
export interface Foreign {
  /** The variables of the environment whose text it may hold. */
  readonly from: readonly string[];
  /** How it was made safe: `bash` as `printf %q` does, `posix` in single quotes, `sed` for a replacement between slashes. */
  readonly form: 'raw' | 'bash' | 'posix' | 'sed';
  /** It has no line break, whatever it is made of. */
  readonly oneLine?: boolean;
  /** Line breaks were made of the backslashes in it. */
  readonly escapes?: boolean;
  /** It is not known whether their text is in it at all. */
  readonly maybe?: true;
  /** Tells two texts apart of which nothing is known: the variable, or the command. */
  readonly label?: string;
}

/** A text: pieces that are known, and such that are not. */
export type Value = readonly (string | Foreign)[];

export const NOTHING: Value = [];

/** The label of names that a command listed. */
export const LISTED = 'listed';

/** Texts that grow with every turn of a loop are cut down to what they are made of. */
const MOST_PIECES = 400;
const MOST_CHARACTERS = 200_000;

export function foreign(from: readonly string[], rest: Partial<Foreign> = {}): Value {
  return [{ form: 'raw', ...rest, from }];
}

export function unknown(label?: string): Value {
  return foreign([], { label });
}

export function concat(...values: readonly Value[]): Value {
  const out: (string | Foreign)[] = [];
  let length = 0;
  for (const value of values) {
    for (const piece of value) {
      const last = out.length - 1;
      if (typeof piece === 'string') length += piece.length;
      if (piece === '') continue;
      if (typeof piece === 'string' && typeof out[last] === 'string') out[last] = (out[last] as string) + piece;
      else out.push(piece);
    }
  }
  return out.length > MOST_PIECES || length > MOST_CHARACTERS ? mixed(out) : out;
}

export function sourcesIn(value: Value): readonly string[] {
  return [...new Set(value.flatMap((piece) => (typeof piece === 'string' ? [] : piece.from)))];
}

export function isTainted(value: Value): boolean {
  return value.some((piece) => typeof piece !== 'string' && piece.from.length > 0);
}

/** Whether the text of a variable is in it for sure. */
export function isSurelyFrom(value: Value, variable: string): boolean {
  return value.some((piece) => typeof piece !== 'string' && piece.maybe !== true && piece.from.includes(variable));
}

/** What is in it for sure. */
export function sureIn(value: Value): Value {
  return value.filter((piece) => typeof piece === 'string' || piece.maybe !== true);
}

function isDoubtful(value: Value): boolean {
  return isTainted(value) && !isTainted(sureIn(value));
}

/** The text, if all of it is known. */
export function textOf(value: Value): string | undefined {
  return value.every((piece) => typeof piece === 'string') ? value.join('') : undefined;
}

/** The text, with `mark` for everything that is not known. */
export function outlineOf(value: Value, mark: string): string {
  return value.map((piece) => (typeof piece === 'string' ? piece : mark)).join('');
}

/** The text as a name that only the same text has. */
export function keyOf(value: Value): string {
  return value.map((piece) => (typeof piece === 'string' ? piece : `\u0001${piece.label ?? piece.from.join('+')}\u0001`)).join('');
}

/** A text of that name; of what is not known in it, the name alone is kept. */
export function fromKey(key: string): Value {
  return concat(...key.split('\u0001').map((piece, i): Value => (i % 2 === 0 ? [piece] : unknown(piece))));
}

/** All that is in it, in one piece: what a filter makes of a text. */
export function mixed(value: Value, rest: Partial<Foreign> = {}): Value {
  const oneLine = rest.oneLine ?? value.every((piece) => (typeof piece === 'string' ? !piece.trimEnd().includes('\n') : piece.oneLine === true));
  const escapes = value.some((piece) => typeof piece !== 'string' && piece.escapes);
  const doubtful = isDoubtful(value);
  const label = value.some((piece) => typeof piece !== 'string' && piece.label?.startsWith(LISTED)) ? { label: LISTED } : {};
  return foreign(sourcesIn(doubtful ? value : sureIn(value)), { ...label, ...(escapes ? { escapes } : {}), ...(doubtful ? { maybe: true } : {}), ...rest, oneLine });
}

/** One of two texts. */
export function either(one: Value, other: Value): Value {
  if (keyOf(one) === keyOf(other)) return one;
  // Where one says nothing, the other is what matters.
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const parts = [one, other].map((value) => mixed(value)[0] as Foreign);
  const sure = parts.filter(({ from, maybe }) => from.length > 0 && !maybe);
  const told = sure.length > 0 ? sure : parts;
  return foreign([...new Set(told.flatMap(({ from }) => from))], {
    ...(told !== sure && parts.some(({ maybe }) => maybe) ? { maybe: true } : {}),
    oneLine: parts.every(({ oneLine }) => oneLine),
    escapes: parts.some(({ escapes }) => escapes),
    label: keyOf(one) + keyOf(other),
  });
}

/** Without the line breaks at its end, as a command substitution gives it. */
export function trimmed(value: Value): Value {
  const last = value[value.length - 1];
  if (typeof last !== 'string') return value;
  const cut = last.replace(/\n+$/, '');
  return cut === '' ? trimmed(value.slice(0, -1)) : [...value.slice(0, -1), cut];
}

/** Its lines, without their ends. */
export function linesOf(value: Value): Value[] {
  const lines: (string | Foreign)[][] = [[]];
  for (const piece of value) {
    if (typeof piece !== 'string') {
      lines[lines.length - 1].push(piece);
      continue;
    }
    piece.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1].push(text);
    });
  }
  return lines;
}
