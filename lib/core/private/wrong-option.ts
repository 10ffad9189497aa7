import { InvalidValueDetails, InvalidValueError } from '../invalid-value-error';
import { printable } from '../printable';
import { asWritten, className, quoted } from './as-written';

/** What is wrong with an option or an argument. */
export interface Wrong extends Pick<InvalidValueDetails, 'option' | 'allowed' | 'fix'> {
  readonly code: string;
  readonly why: string;
  /** The part of the value that is wrong. */
  readonly part: unknown;
}

/**
 * The error for an option or an argument, with the call as the user wrote it.
 *
 * @param call how it begins: `new Job`
 * @param id its first argument; undefined for none
 * @param name the option; undefined when all of them or an argument is meant
 * @param value its value
 * @param wrong what is wrong with it
 */
export function wrongOption(call: string, id: unknown, name: string | undefined, value: unknown, { code, why, part, ...details }: Wrong): Error {
  const shown = name === undefined ? asWritten(value) : `{ ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${asWritten(value)} }`;
  const args = id === undefined || (name === undefined && value === undefined) ? [shown] : [asWritten(id), shown];
  const written = name === undefined && value === undefined ? asWritten(id) : args.join(', ');
  const copy = otherCopy(part, why);
  return new InvalidValueError(copy === undefined ? code : 'call/other-copy', `${call}(${written})`, printable(`${why}${copy ?? ''}`), { ...details, given: part });
}

/** The error for a value that throws when somebody reads it, such as one with getters. One of ours that was thrown on the way stays what it is. */
export function unreadable(call: string, id: unknown, thrown: unknown): Error {
  if (thrown instanceof InvalidValueError) return thrown;
  const reason = thrown instanceof Error ? printable(thrown.message, 200) : asWritten(thrown);
  return new InvalidValueError('call/unreadable-value', `${call}(${id === undefined ? '…' : `${asWritten(id)}, …`})`, `what it was given cannot be read: ${reason}`);
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
