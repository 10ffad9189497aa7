import { Word, wordAround } from './powershell-around';
import { operandVerdict } from './powershell-values';
import { fillMarks } from './slots';
import { textAt } from './sticky';
import { Hole, Mend, Slots, Verdict } from './types';

/** The verdict on words for which PowerShell has rules of its own; undefined for all others. */
export function wordVerdict(text: string, hole: Hole, slots: Slots): Verdict | undefined {
  const word = wordAround(text, hole);
  return (isOperand(word) && operandVerdict(text, hole, word)) || optionVerdict(text, hole, slots, word);
}

/** Where PowerShell calculates: by itself, or joined to its neighbours by operators. */
function isOperand({ before, after, statement, expression }: Word): boolean {
  if (!expression || !/^(?:[-+*/%].*|\.\..*)?$/.test(after)) return false;
  if (before === '') return true;
  return /^(?:\$?[\w:.]*?(?:[-+*/%]|\.\.))$/.test(before) && !/["']/.test(statement);
}

/**
 * `-name=${env:X}` reaches a program as it is written, without the value: PowerShell reads a dash as the start of a parameter, whose name has no
 * variables. In double quotes the word is a text. See https://github.com/PowerShell/PowerShell/issues/21460
 */
function optionVerdict(text: string, hole: Hole, slots: Slots, { before, after, statement, expression }: Word): Verdict | undefined {
  const read = `\${env:${hole.variable}}`;
  const at = text.indexOf(hole.mark);
  const run = textAt(/(?<=([^\s(){};|&]*))/y, text, at);
  if (!run.startsWith('-') || (expression && !/^-[\w.-]+[=:]/.test(run))) return undefined;
  // `-Name:value` of a cmdlet is a parameter, and quotes around all of it would make a text of it.
  const parameter = /^-\w+:/.exec(before)?.[0];
  if (parameter && /^(?:.*\s)?[A-Za-z]+-[A-Za-z]+(?:\s|$)/.test(statement.split(/\s-/, 1)[0])) {
    return before === parameter && after !== '' ? { read, context: UNQUOTED, mend: mendWord(slots) } : undefined;
  }
  const next = text[at + hole.mark.length + after.length];
  if (run !== before || next === ',' || next === '(' || /["'$@`\u2018-\u201e]/.test(before + after)) {
    return { read, context: 'an option that PowerShell does not read as one text', mend: mendOption(slots) };
  }
  // Several expressions of one word share its quotes.
  const first = slots.in(before).length === 0;
  const last = slots.in(after).length === 0;
  return {
    read: `${first ? `"${before}` : ''}${read}${last ? `${after}"` : ''}`,
    whole: { before: first ? before.length : 0, after: last ? after.length : 0 },
  };
}

export const UNQUOTED = 'an unquoted word that PowerShell does not read as one text';

/** The whole word, in double quotes, but for the name of a parameter. */
export function mendWord(slots: Slots): Mend {
  return (line, hole) => line.replace(new RegExp(`[^\\s(){};|,&=]*${hole.mark}[^\\s(){};|,&\\]]*`), (word) => word.replace(/(-\w+:)?(.*)/s, (_, parameter = '', value: string) => parameter + quotedWord(value, slots)));
}

function mendOption(slots: Slots): Mend {
  return (line, hole) => line.replace(new RegExp(`[^\\s(){};|&]*${hole.mark}[^\\s(){};|&]*`), (word) => quotedWord(word, slots));
}

/** One text of the whole word, with all its expressions. */
function quotedWord(word: string, slots: Slots): string {
  return `"${fillMarks(word.replace(/["']/g, ''), slots, ({ variable }) => `\${env:${variable}}`)}"`;
}
