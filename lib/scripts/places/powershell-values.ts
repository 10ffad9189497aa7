import { looksLikeNumber, numberAt } from './numbers';
import { Word } from './powershell-around';
import { Doubt, Hole, Verdict } from './types';

/** What is compared with a text is one. */
const COMPARED = /^\s*-[ic]?(?:eq|ne|like|notlike|match|notmatch|in|notin|contains|notcontains|split|replace|join)\b/i;
const COMPARES = /-[ic]?(?:eq|ne|like|notlike|match|notmatch|in|notin|contains|notcontains)$/i;

/** How a value is read where PowerShell calculates: the environment holds texts. Undefined where a text is what is meant. */
export function operandVerdict(text: string, hole: Hole, { before, after, statement }: Word): Verdict | undefined {
  const read = `\${env:${hole.variable}}`;
  const number = numberAt(hole);
  // `[int64]` would round what is not whole.
  if (number !== undefined) return { read: `([${number === 'whole' ? 'int64' : 'double'}]${read})` };
  const behind = text.slice(text.indexOf(hole.mark) + hole.mark.length);
  const isText = isStatement(text, hole) || COMPARED.test(behind) || COMPARES.test(statement) || /["']/.test(statement) || /^\s*\+\s*["']/.test(behind);
  if (isText) return undefined;
  // Every text but the empty one is true, `false` among them.
  if (hole.known.type === 'boolean' && before === '' && after === '') return { read: `(${read} -eq 'true')` };
  return looksLikeNumber(hole) ? { read, doubt: 'number' } : undefined;
}

/** A statement that is nothing but a value prints it, and an argument is one, whatever it holds. */
export function aloneDoubt(text: string, hole: Hole, { before, after, statement, expression }: Word): Doubt | undefined {
  if (before !== '' || after !== '') return undefined;
  const { texts, open } = hole.known;
  if (isStatement(text, hole)) return open !== undefined || texts !== undefined ? 'command' : undefined;
  if (expression || statement === '' || /^(?:Write-Host|echo)\b/i.test(statement)) return undefined;
  if (texts !== undefined) return texts.every((one) => /^\S+$/.test(one)) ? undefined : 'words';
  return open === 'optional' || open === 'words' || (open === 'undeclared' && !/(?:^|\s)-\S+$/.test(statement)) ? 'words' : undefined;
}

function isStatement(text: string, { mark }: Hole): boolean {
  return new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm').test(text);
}
