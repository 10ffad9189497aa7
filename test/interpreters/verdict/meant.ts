import { Benign } from '../grammar/benign';
import { STRANGER, ScriptStep } from '../grammar/case';

type Quoting = 'bare' | 'double' | 'single' | 'heredoc';

/** Signs that the language at a place reads as its own. */
const SIGNS: Readonly<Record<Quoting, RegExp>> = { bare: /["'\\$`*?~[\]{}()<>|&;!]|(?:^|\s)#/, double: /["\\$`]/, single: /'/, heredoc: /[\\$`]/ };

/**
 * Whether the pasted text means what its author saw when he wrote the script. That is so when the language at the place reads nothing in it: a text with a sign of that language
 * (a quote in quotes, `*` in bare words) becomes a piece of the script, which is what variables are there to prevent, and no meaning that anybody wants to keep.
 * Blanks are such a sign in bare words, and so is nothing at all, but of a kind that writers use: a word of its own is then several arguments, or none. Within a word, and where the
 * shell takes one word and no more, several break the line, and the author saw one.
 */
export function isMeant({ text }: Pick<Benign, 'text'>, { script, shell }: ScriptStep): boolean {
  const at = script.indexOf(STRANGER);
  const quoting = quotingAt(script, at);
  // In code of Python nothing at all is no value, though some calls do without one.
  if (shell === 'python') return !/["'\\]/.test(text) && (text !== '' || quoting !== 'bare');
  if (SIGNS[quoting].test(text)) return false;
  return quoting !== 'bare' || /^\S+$/.test(text) || isWordOfItsOwn(script, at);
}

/** Operands of tests and the targets of redirections are one word each. */
const ONE_WORD = /(?:(?:^|[\s;])(?:\[|test)\s[^;&|]*|[<>]\s*|\bcase\s+|\bin\s+(?=\S*\)))$/;

function isWordOfItsOwn(script: string, at: number): boolean {
  const [before, after] = [script.slice(0, at), script.slice(at + STRANGER.length)];
  return /(?:^|[\s(;])$/.test(before) && /^(?:$|[\s);`])/.test(after) && !ONE_WORD.test(before);
}

/** The quotes around a place, substitutions counted as scripts of their own. */
function quotingAt(script: string, at: number): Quoting {
  if (/(?<!["'\w])<<-?\s*\\?["']?\w+["']?\n[^]*$/.test(script.slice(0, at)) && !/\$\([^)]*$/.test(script.slice(script.lastIndexOf('\n', at), at))) return 'heredoc';
  const open: string[] = [];
  for (let i = 0; i < at; i++) {
    const [char, inner] = [script[i], open[open.length - 1]];
    if (inner === "'" ? char === "'" : char === inner) open.pop();
    else if (inner === "'") continue;
    else if (char === '\\') i++;
    else if (char === '$' && script[i + 1] === '(') open.push(')') && i++;
    else if (char === '$' && script[i + 1] === '{') open.push('}') && i++;
    else if (char === '`' || char === '"' || (char === "'" && inner !== '"')) open.push(char);
  }
  const inner = open.filter((char) => char !== '}').pop();
  return inner === '"' ? 'double' : inner === "'" ? 'single' : 'bare';
}
