import { escapeRegExp } from '../../../core/inside';
import { parseExpression, possibleValues, splitText } from '../../../expressions/inside';

/** Whether a name is all literal. */
export function isLiteral(name: string): boolean {
  return !name.includes('${{');
}

/** Whether an artifact uploaded as `uploaded` can be the one called `wanted`: an expression in it can become anything that its own literals do not settle. */
export function mayBe(uploaded: string, wanted: string): boolean {
  return isLiteral(uploaded) ? uploaded === wanted : toRegExp(partsOf(uploaded).map((texts) => (texts ? `(?:${texts.map(escapeRegExp).join('|')})` : '.*')).join('')).test(wanted);
}

/** Whether an upload may match the `pattern` of a download. */
export function mayMatch(uploaded: string, pattern: string): boolean {
  // Beyond `*` and `?` the pattern language is large: what is not understood may match.
  if (!isLiteral(pattern) || /[[\]{}()!+@\\]/.test(pattern)) return true;
  const wanted = toRegExp(pattern.split(/(\*+|\?)/).map((part) => (part.startsWith('*') ? '.*' : part === '?' ? '.' : escapeRegExp(part))).join(''));
  const names = namesOf(uploaded);
  return !names || names.some((name) => wanted.test(name));
}

/** More names than these for one upload are as good as any name. */
const MOST = 100;

/** All names that an upload may have; undefined when they cannot be told. */
function namesOf(uploaded: string): readonly string[] | undefined {
  return partsOf(uploaded).reduce<readonly string[] | undefined>((names, texts) =>
    names && texts && names.length * texts.length <= MOST ? names.flatMap((name) => texts.map((text) => name + text)) : undefined, ['']);
}

/** What each part of a name may be; undefined for one that may be anything. */
function partsOf(name: string): readonly (readonly string[] | undefined)[] {
  return splitText(name).map((part) => {
    if (part.kind === 'text') return [part.text];
    const parsed = part.kind === 'raw' ? parseExpression(part.text) : undefined;
    return parsed?.ok ? possibleValues(parsed.root)?.map((value) => String(value ?? '')) : undefined;
  });
}

function toRegExp(source: string): RegExp {
  return new RegExp(`^${source}$`, 's');
}
