import { looksLikeNumber, numberAt } from './numbers';
import { PythonHole } from './python-scan';
import { Hole, Verdict } from './types';

/** A text beside an operator: what is compared or joined with it is a text, too. */
const TEXT_BEHIND = /^\s*(?:(?:==|!=|\+|(?:not\s+)?in\b)\s*[a-z]{0,2}["']|\.)/i;
const TEXT_BEFORE = /["']\s*(?:==|!=|\+|(?:not\s+)?in)\s*$/;

/** Calls that take a text as well as a number, and say which they make of it. */
const TAKES_TEXT = /(?:^|[^\w.])(?:int|float|str|bool|len|json\.loads|loads|Decimal|Fraction|print|Path)\s*\(\s*$/;

/** How a value is read as code, which an environment holds as a text. */
export function valueVerdict(text: string, hole: Hole, { string }: PythonHole, value: string): Pick<Verdict, 'read' | 'doubt'> {
  const number = numberAt(hole);
  // A number that is not whole is refused by `int`, where `float` would quietly make 5.0 of a 5.
  if (number !== undefined) return { read: `${number === 'fraction' ? 'float' : 'int'}(${value})` };
  // What stands in a field is printed as a text anyway.
  if (string !== undefined) return { read: value };
  const at = text.indexOf(hole.mark);
  const [before, after] = [text.slice(Math.max(0, at - 200), at), text.slice(at + hole.mark.length)];
  if (TEXT_BEHIND.test(after) || TEXT_BEFORE.test(before) || (TAKES_TEXT.test(before) && /^\s*[,)]/.test(after))) return { read: value };
  if (hole.known.type === 'boolean') return { read: truth(value, before, after) };
  return { read: value, doubt: looksLikeNumber(hole) ? 'number' : undefined };
}

/** Every text but the empty one is true to Python, `false` among them. */
function truth(value: string, before: string, after: string): string {
  const read = `${value} == "true"`;
  const isWhole = /(?:[^=!<>]=|[(,[]|\b(?:if|elif|while|return|and|or))\s*$/.test(before) && /^[ \t]*(?:$|[\r\n:,)\]#]|(?:and|or)\b)/.test(after);
  return isWhole ? read : `(${read})`;
}
