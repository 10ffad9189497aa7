import { Hole } from './types';

/** A string literal of a Python script. */
export interface PythonString {
  /** Of the prefix. */
  readonly start: number;
  /** In lower case: `rf`. */
  readonly prefix: string;
  /** One or three quotes. */
  readonly quotes: string;
  end: number;
}

export interface PythonHole {
  readonly kind: 'code' | 'string' | 'comment';
  /** The string it stands in, or the f-string whose field it stands in. */
  readonly string?: PythonString;
  /** In the format of a field: `f"{x:>…}"`. */
  readonly format?: boolean;
  /** Where the brackets around it open. */
  readonly brackets: readonly number[];
}

export interface PythonScan {
  readonly holes: ReadonlyMap<string, PythonHole>;
  readonly strings: readonly PythonString[];
}

interface Frame {
  readonly string?: PythonString;
  /** Brackets that are open in this code. */
  readonly open: number[];
  format?: boolean;
}

/** Tells for every hole what it stands in. Nothing is an error: a string that is not closed ends with its line, or with the script. */
export function scanPython(text: string, holes: readonly Hole[]): PythonScan {
  const found = new Map<string, PythonHole>();
  const strings: PythonString[] = [];
  const starts = holes.map((hole) => text.indexOf(hole.mark));
  // Code, and for each f-string its text (`inText`) or the field in it.
  const stack: (Frame & { inText?: boolean })[] = [{ open: [] }];
  let next = 0;
  let i = 0;
  const skip = (to: number, kind: PythonHole['kind'], string?: PythonString, format?: boolean): void => {
    for (; next < holes.length && starts[next] < to; next++) {
      found.set(holes[next].mark, { kind, string, format, brackets: stack.flatMap((frame) => frame.open) });
    }
    i = Math.max(to, i + 1);
  };
  while (i < text.length) {
    const frame = stack[stack.length - 1];
    const char = text[i];
    if (frame.inText) {
      const { string } = frame;
      if (endsString(text, i, string!)) {
        string!.end = i + (text.startsWith(string!.quotes, i) ? string!.quotes.length : 0);
        stack.pop();
        skip(string!.end, 'string', string);
      } else if (char === '{' && text[i + 1] !== '{') {
        stack.push({ string, open: [] });
        skip(i + 1, 'string', string);
      } else {
        // Two braces are one of the text. A backslash in front of one does nothing to it.
        skip(i + (char === '{' || (char === '\\' && text[i + 1] !== '{') ? 2 : 1), 'string', string);
      }
      continue;
    }
    const opening = stringAt(text, i);
    if (frame.string && !frame.format && char === ':' && frame.open.length === 0) {
      frame.format = true;
      skip(i + 1, 'code', frame.string);
    } else if (frame.string && char === '}' && frame.open.length === 0) {
      stack.pop();
      skip(i + 1, 'code', frame.string);
    } else if (frame.string && endsString(text, i, frame.string)) {
      // The field was never closed: the string ends all the same.
      stack.pop();
    } else if (frame.format) {
      if (char === '{') stack.push({ string: frame.string, open: [] });
      skip(i + 1, 'code', frame.string, true);
    } else if (opening) {
      strings.push(opening);
      if (opening.prefix.includes('f') || opening.prefix.includes('t')) {
        stack.push({ string: opening, open: [], inText: true });
        skip(i + opening.prefix.length + opening.quotes.length, 'string', opening);
      } else {
        opening.end = endOf(text, opening);
        skip(opening.end, 'string', opening);
      }
    } else if (char === '#') {
      const end = text.indexOf('\n', i);
      skip(end < 0 ? text.length : end, 'comment');
    } else {
      if (/[([{]/.test(char)) frame.open.push(i);
      else if (/[)\]}]/.test(char)) frame.open.pop();
      skip(i + 1, 'code', frame.string);
    }
  }
  return { holes: found, strings };
}

function stringAt(text: string, at: number): PythonString | undefined {
  const match = /^([A-Za-z]{0,2})("""|'''|"|')/.exec(text.slice(at, at + 5));
  if (!match || (match[1] !== '' && (!/^(?:[rbuft]|[bft]r|r[bft])$/i.test(match[1]) || /\w/.test(text[at - 1] ?? '')))) return undefined;
  return { start: at, prefix: match[1].toLowerCase(), quotes: match[2], end: text.length };
}

function endsString(text: string, at: number, { quotes }: PythonString): boolean {
  return text.startsWith(quotes, at) || (quotes.length === 1 && text[at] === '\n');
}

function endOf(text: string, string: PythonString): number {
  for (let i = string.start + string.prefix.length + string.quotes.length; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (endsString(text, i, string)) return i + (text[i] === '\n' ? 0 : string.quotes.length);
  }
  return text.length;
}
