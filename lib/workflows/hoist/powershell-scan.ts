import { Hole } from './types';

/** What a piece of a PowerShell script is. */
export type PowershellMode = 'bare' | 'double' | 'single' | 'comment' | 'verbatim' | 'escaped';

/** PowerShell takes typographic quotes for plain ones. */
const DOUBLE = /["\u201c-\u201e]/;
const SINGLE = /['\u2018-\u201b]/;

/** Undefined frames are code; `string` and `here` are the two kinds of double-quoted string. */
type Frame = 'code' | 'string' | 'here';

/** Tells for every hole what it stands in. A string that is not closed reaches to the end. */
export function scanPowershell(text: string, holes: readonly Hole[]): Map<string, PowershellMode> {
  const modes = new Map<string, PowershellMode>();
  const starts = holes.map((hole) => text.indexOf(hole.mark));
  const stack: Frame[] = ['code'];
  let next = 0;
  let i = 0;
  /** Moves on, and says what all holes on the way stand in. */
  const skip = (to: number, mode: PowershellMode): void => {
    for (; next < holes.length && starts[next] < to; next++) modes.set(holes[next].mark, mode);
    i = Math.max(to, i + 1);
  };
  const find = (what: string, from: number): number => {
    const at = text.indexOf(what, from);
    return at < 0 ? text.length : at + what.length;
  };
  while (i < text.length) {
    const frame = stack[stack.length - 1];
    const char = text[i];
    if (char === '`') {skip(i + 2, 'escaped');} else if (frame !== 'code') {
      if (char === '$' && text[i + 1] === '(') {
        stack.push('code');
        skip(i + 2, 'double');
      } else if (frame === 'here' ? /^\r?\n["\u201c-\u201e]@/.test(text.slice(i, i + 4)) : DOUBLE.test(char)) {
        const doubled = frame === 'string' && DOUBLE.test(text[i + 1] ?? '');
        if (!doubled) stack.pop();
        skip(frame === 'here' ? text.indexOf('@', i) + 1 : i + (doubled ? 2 : 1), 'double');
      } else {skip(i + 1, 'double');}
    } else if (char === '<' && text[i + 1] === '#') {skip(find('#>', i + 2), 'comment');} else if (char === '#' && /^$|[\s;(){}|,&]/.test(text[i - 1] ?? '')) {skip(find('\n', i), 'comment');} else if (text.startsWith('--%', i) && /^$|\s/.test(text[i - 1] ?? '')) {skip(find('\n', i), 'verbatim');} else if (/^@["\u201c-\u201e][ \t]*\r?\n/.test(text.slice(i, i + 80))) {
      stack.push('here');
      // The end of the line stays, because an empty here-string ends with it.
      skip(i + 2, 'double');
    } else if (/^@['\u2018-\u201b][ \t]*\r?\n/.test(text.slice(i, i + 80))) {skip(endOfHere(text, i), 'single');} else if (SINGLE.test(char)) {skip(endOfSingle(text, i + 1), 'single');} else if (DOUBLE.test(char)) {
      stack.push('string');
      skip(i + 1, 'double');
    } else {
      if (char === '(' || char === '{') stack.push('code');
      else if ((char === ')' || char === '}') && stack.length > 1) stack.pop();
      skip(i + 1, 'bare');
    }
  }
  return modes;
}

function endOfSingle(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (!SINGLE.test(text[i])) continue;
    if (!SINGLE.test(text[i + 1] ?? '')) return i + 1;
    i++;
  }
  return text.length;
}

function endOfHere(text: string, from: number): number {
  const end = /\n['\u2018-\u201b]@/g;
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}
