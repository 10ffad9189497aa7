import { textAt } from './sticky';
import { Hole } from './types';

/** What a piece of a PowerShell script is. */
export type PowershellMode = 'bare' | 'double' | 'single' | 'comment' | 'verbatim' | 'escaped';

export interface PowershellPlace {
  readonly mode: PowershellMode;
  /** The number of its line, from zero; in a string that holds no code, of that on which it begins. */
  readonly line: number;
  /** The innermost string or bracket around it that belongs to the same statement. */
  readonly around?: Surrounding;
}

/** The lines on which a string or a bracket begins and ends, and what is around it. */
export interface Surrounding {
  readonly from: number;
  to: number;
  readonly outer?: Surrounding;
}

/** A string, a bracket, or a block of statements. `here` is a here-string. */
interface Frame {
  readonly kind: 'string' | 'here' | 'bracket' | 'block';
  readonly around?: Surrounding;
}

/** What begins in code and holds no code. What is not closed reaches to the end. PowerShell takes typographic quotes for plain ones. */
const pieces = (): readonly (readonly [RegExp, PowershellMode])[] => [
  [/<#.*?(?:#>|$)/sy, 'comment'],
  [/(?<![^\s;(){}|,&])#[^\r\n]*/y, 'comment'],
  [/(?<!\S)--%[^\r\n]*/y, 'verbatim'],
  // An empty here-string ends with the line that it begins with.
  [/@['\u2018-\u201b][ \t]*\r?(?=\n).*?(?:\n['\u2018-\u201b]@|$)/sy, 'single'],
  [/['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*(?:['\u2018-\u201b]|$)/y, 'single'],
];

/** What begins in code and holds code. */
const openings = (): readonly (readonly [RegExp, Frame['kind']])[] => [
  [/@["\u201c-\u201e][ \t]*(?=\r?\n)/y, 'here'], [/["\u201c-\u201e]/y, 'string'], [/\(/y, 'bracket'], [/\{/y, 'block'],
];

const closings = (): Readonly<Record<Frame['kind'], RegExp>> => ({
  here: /\r?\n["\u201c-\u201e]@/y, string: /["\u201c-\u201e](?!["\u201c-\u201e])/y, bracket: /[)}]/y, block: /[)}]/y,
});

/** Tells for every hole what it stands in. */
export function scanPowershell(text: string, holes: readonly Hole[]): Map<string, PowershellPlace> {
  const places = new Map<string, PowershellPlace>();
  const starts = holes.map((hole) => text.indexOf(hole.mark));
  const frames: Frame[] = [{ kind: 'block' }];
  const [codeless, opening, closing] = [pieces(), openings(), closings()];
  // Inside a double-quoted string: a quote that does not end it.
  const doubled = /["\u201c-\u201e]{2}/y;
  const top = () => frames[frames.length - 1];
  let next = 0;
  let i = 0;
  let line = 0;
  const here = (pattern: RegExp) => textAt(pattern, text, i);
  const linesTo = (end: number) => text.slice(i, end).split('\n').length - 1;
  const move = (length: number): void => {
    line += linesTo(i + length);
    i += length;
  };
  /** Moves on, and says what all holes on the way stand in. */
  const skip = (length: number, mode: PowershellMode, around = top().around): void => {
    for (; starts[next] < i + length; next++) places.set(holes[next].mark, { mode, line, around });
    move(length);
  };
  const open = (kind: Frame['kind'], length: number): void => {
    frames.push({ kind, around: kind === 'block' ? undefined : { from: line, to: line, outer: top().around } });
    move(length);
  };
  const close = (length: number): void => {
    const { around } = frames.pop()!;
    move(length);
    if (around) around.to = line;
  };
  const code = (): void => {
    const piece = codeless.find(([pattern]) => here(pattern) !== '');
    if (piece) {
      const { length } = here(piece[0]);
      return skip(length, piece[1], { from: line, to: line + linesTo(i + length), outer: top().around });
    }
    const frame = opening.find(([pattern]) => here(pattern) !== '');
    if (frame) open(frame[1], here(frame[0]).length);
    else skip(1, 'bare');
  };
  while (i < text.length) {
    const { kind } = top();
    const end = here(closing[kind]).length;
    if (text[i] === '`') skip(2, 'escaped');
    else if (end > 0 && frames.length > 1) close(end);
    else if (kind === 'bracket' || kind === 'block') code();
    else if (text.startsWith('$(', i)) open('bracket', 2);
    else skip(here(doubled).length || 1, 'double');
  }
  return places;
}
