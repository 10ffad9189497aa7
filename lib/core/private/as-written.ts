import { printable } from '../printable';

/** A value as it stands in a program, short. Never fails, whatever the value is: it may have getters that throw. */
export function asWritten(value: unknown, depth = 2): string {
  try {
    return written(value, depth);
  } catch {
    return 'an object that cannot be read';
  }
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'function') return `function ${value.name}`.trim();
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}n` : String(value);
  const noun = className(value);
  if (noun !== undefined) return `${/^[AEIOU]/.test(noun) ? 'an' : 'a'} ${noun}`;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return `[${value.slice(0, 3).map((item) => asWritten(item, depth - 1)).join(', ')}${value.length > 3 ? ', …' : ''}]`;
  const entries = Object.entries(value);
  const pairs = entries.slice(0, 3).map(([key, item]) => `${key}: ${asWritten(item, depth - 1)}`);
  return entries.length === 0 ? '{}' : `{ ${pairs.join(', ')}${entries.length > 3 ? ', …' : ''} }`;
}

export function quoted(text: string): string {
  return `'${printable(text, 80)}'`;
}

/** The class of an object; undefined for a plain one. */
export function className(value: object): string | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  const { constructor } = prototype as { constructor?: unknown };
  return typeof constructor === 'function' && constructor.name !== 'Object' ? constructor.name : undefined;
}
