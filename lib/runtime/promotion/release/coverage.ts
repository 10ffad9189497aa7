import { UnreadableFileError, textOf } from '../../common/files';
import { rootOf } from '../../common/xml';

/** The share of lines that tests reach: a number (`0.91`, `91 %`), or what a report says, of Cobertura or LCOV. */
export function coverageOf(workspace: string, given: string): number {
  if (/^[\d.\s%]+$/.test(given)) return share(given);
  const text = textOf(workspace, given);
  return /^\s*(?:\uFEFF)?</.test(text) ? cobertura(given, text) : lcov(given, text);
}

function share(given: string): number {
  const [, digits, percent] = /^\s*(\d{1,3}(?:\.\d{1,10})?)\s*(%?)\s*$/.exec(given) ?? [];
  const value = percent ? Number(digits) / 100 : Number(digits);
  if (digits === undefined || value > 1) throw new UnreadableFileError(`'${given}' is no share from 0 to 1, and no percentage such as 91 %`);
  return value;
}

function cobertura(file: string, text: string): number {
  const { name, attributes } = rootOf(file, text);
  if (name !== 'coverage') throw new UnreadableFileError(`${file} is no report of Cobertura: its root is ${name}`);
  const [covered, valid, rate] = ['lines-covered', 'lines-valid', 'line-rate'].map((key) => (attributes[key] === undefined || attributes[key].trim() === '' ? NaN : Number(attributes[key])));
  const value = valid > 0 && covered >= 0 ? covered / valid : rate;
  return checked(file, valid === 0 ? NaN : value);
}

function lcov(file: string, text: string): number {
  let [found, hit] = [0, 0];
  for (const [, which, count] of text.matchAll(/^(LF|LH):(\d{1,12})\s*$/gm)) {
    if (which === 'LF') found += Number(count);
    else hit += Number(count);
  }
  return checked(file, found > 0 ? hit / found : NaN);
}

function checked(file: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new UnreadableFileError(`${file} does not say how many lines there are, and how many of them are reached`);
  return value;
}
