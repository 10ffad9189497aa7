/** What a value of a matrix, or the lack of one, is compared as. */
type Comparable = string | number | boolean | null | undefined | object;

/**
 * `==` as GitHub's expressions know it: strings without regard to case, different kinds as numbers, lists and objects never equal to anything
 * that was written elsewhere.
 */
export function looselyEqual(left: Comparable, right: Comparable): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toUpperCase() === right.toUpperCase();
  return asNumber(left) === asNumber(right);
}

function asNumber(value: Comparable): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? textAsNumber(value.trim()) : NaN;
}

function textAsNumber(text: string): number {
  if (text === '') return 0;
  if (/^[+-]?Infinity$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^0[xo][0-9a-f]+$/i.test(text) || /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
