import { textAt } from './sticky';
import { Hole } from './types';

/** The word around a hole, and how PowerShell reads the statement up to it. */
export interface Word {
  readonly before: string;
  readonly after: string;
  /** The statement up to the word, without what it assigns to. */
  readonly statement: string;
  readonly expression: boolean;
}

export function wordAround(text: string, { mark }: Hole): Word {
  const at = text.indexOf(mark);
  // An assignment without spaces starts a new word.
  const before = textAt(/(?<=([^\s(){};|,&]*))/y, text, at).replace(/^\$[\w:.]+[-+*/]?=/, '');
  const after = textAt(/[^\s(){};|,&\]]*/y, text, at + mark.length);
  // A line that ends in a backtick goes on.
  const statement = textAt(/(?<=((?:`\r?\n|(?<!&)&(?!&)|[^\n;{}(|&])*))/y, text, at - before.length).replace(/`\r?\n/g, ' ').trim()
    .replace(/^(?:\[[\w.[\]]+\]\s*)?(?:\$[\w:.]+|[\w-]+(?=\s+=$))\s*[-+*/%]?=(?!=)\s*/, '')
    .replace(/^(?:return|throw)\b\s*/, '');
  // A statement that starts with a name is a command, and the rest are its arguments.
  return { before, after, statement, expression: /^(?:$|[$\d"'@[!]|-(?:not|join|split|bnot)\b)/.test(statement) };
}
