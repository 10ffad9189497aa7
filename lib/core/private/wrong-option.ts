import { InvalidValueError } from '../invalid-value-error';
import { printable } from '../printable';

/**
 * The error for an option or an argument, with the call as the user wrote it.
 *
 * @param call how it begins: `new Job`
 * @param id its first argument; undefined for none
 * @param name the option; undefined when all of them or an argument is meant
 * @param value its value
 * @param why what is wrong
 * @param part the part of the value that is wrong
 */
export function wrongOption(call: string, id: unknown, name: string | undefined, value: unknown, why: string, part: unknown = value): Error {
  const shown = name === undefined ? asWritten(value) : `{ ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${asWritten(value)} }`;
  const args = id === undefined || (name === undefined && value === undefined) ? [shown] : [asWritten(id), shown];
  const written = name === undefined && value === undefined ? asWritten(id) : args.join(', ');
  return new InvalidValueError(`${call}(${written})`, printable(`${why}${otherCopy(part, why) ?? ''}`));
}

/** A value as it stands in a program, short. Never fails, whatever the value is. */
export function asWritten(value: unknown, depth = 2): string {
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

function quoted(text: string): string {
  return `'${printable(text, 80)}'`;
}

/** The class of an object; undefined for a plain one. */
function className(value: object): string | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  const { constructor } = prototype as { constructor?: unknown };
  return typeof constructor === 'function' && constructor.name !== 'Object' ? constructor.name : undefined;
}

/** The class of an object and those that it extends. */
function classNames(value: object): string[] {
  const name = className(value);
  return name === undefined ? [] : [name, ...classNames(Object.getPrototypeOf(value) as object)];
}

/** Our classes carry what belongs to them in members that begin with `_`: one that has its name and was still refused is not from this copy. */
function otherCopy(value: unknown, why: string): string | undefined {
  if (typeof value !== 'object' || value === null || !classNames(value).some((name) => why.includes(name))) return undefined;
  if (!Object.keys(value).some((key) => /^_[a-z]/.test(key))) return undefined;
  return '. If it looks right, two copies of slipway are loaded and the value comes from the other one: `npm ls slipway` shows them, `npm dedupe` leaves one';
}
