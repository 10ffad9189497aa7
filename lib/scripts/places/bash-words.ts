import { Hole, Verdict } from './types';

/** A word that is nothing but a value, without quotes: where it was pasted it could have been several words, or none. */
export type Alone = 'argument' | 'value of an option' | 'command';

/** Signs that no shell reads as anything but themselves. */
const PLAIN = /^(?:[\w.,:/@%+= \t-]|(?<=\S)#)*$/;

/** How such a word is written so that it is what GitHub would have pasted, where that is known; with a doubt where it is not. Undefined where it is one word in every run. */
export function wordVerdict(alone: Alone, hole: Hole, script: string, posix: boolean): Verdict | undefined {
  const { variable, known: { texts, open } } = hole;
  const read = `"\${${variable}}"`;
  if (texts === undefined) return isDoubted(alone, open) ? { read, doubt: alone === 'command' ? 'command' : 'words' } : undefined;
  const counts = texts.map((text) => text.split(/\s+/).filter((word) => word !== '').length);
  if (counts.every((count) => count === 1)) return undefined;
  // Known texts with signs of the shell are no plain list of words: the shell would read them once more.
  if (counts.some((count) => count > 1)) return isPlainList(texts, alone) && !posix ? listVerdict(hole, script) : { read, doubt: alone === 'command' ? 'command' : 'words' };
  return { read: `\${${variable}:+${read}}` };
}

/** Behind an option stands its value. Only where that may be left out it is no sound one. */
function isDoubted(alone: Alone, open: Hole['known']['open']): boolean {
  if (open === undefined) return false;
  if (alone === 'command') return true;
  return open === 'optional' || open === 'words' || (open === 'undeclared' && alone === 'argument');
}

function isPlainList(texts: readonly string[], alone: Alone): boolean {
  // Before a command `A=1` sets a variable, and `time` is a word of the shell.
  return texts.every((text) => PLAIN.test(text) && !(alone === 'command' && /^\s*(?:\w+=|time\s)/.test(text)));
}

/** Words of a text that is known go into an array, which keeps each of them as it is. */
function listVerdict({ variable }: Hole, script: string): Verdict {
  const name = [variable.toLowerCase(), `${variable.toLowerCase()}_words`].find((candidate) => !new RegExp(`\\b${candidate}\\b`).test(script)) ?? `${variable.toLowerCase()}_list`;
  const all = `"\${${name}[@]}"`;
  // The bash of macOS takes an array without items for a variable that is not set.
  const guarded = /\bset\s+-\w*u|\bnounset\b/.test(script) ? `\${${name}[@]+${all}}` : all;
  return { read: guarded, needs: `read -ra ${name} <<< "\${${variable}}"\n` };
}

/** Where lines may be put before all that a script does: behind the comments and settings that it begins with. */
export function beginning(script: string): number {
  return /^(?:[ \t]*(?:#[^\n]*|set(?:[ \t]+[-+]?\w+)+[ \t]*)?\n)*/.exec(script)![0].length;
}
