import { hideStackOfWrapper } from './across-jsii';
import { inOtherLanguage } from './host-frame';
import { fromUserFrame } from './user-frame';

/** By this an error of another copy of the library is known to be one, too. */
const MARK = Symbol.for('slipway.error');

/** The page that explains the codes. */
export const ERRORS_PAGE = 'https://github.com/slipway-delivery/slipway/blob/main/docs/errors.md';

/** Deep enough to come out of whatever the user builds on top of us: an error is rare. */
const DEPTH = 60;

/**
 * What the errors of Slipway have in common. Their fields are not enumerable: Node.js would print them once more below the message, which says all of it.
 */
export abstract class ErrorBase extends Error {
  protected constructor(message: string) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = DEPTH;
    super(message);
    Error.stackTraceLimit = limit;
    // In another language the frames are jsii's and ours, and that language shows its own.
    this.stack = inOtherLanguage() ? `${this.name}: ${message}` : fromUserFrame(this.stack ?? '');
  }

  /** What jsii makes the message of its own error: a report begins on a line of its own, so that every line of it is one of a report. */
  public override toString(): string {
    if (!inOtherLanguage()) return super.toString();
    hideStackOfWrapper();
    return this.message.includes('\n') ? `${this.name}\n\n${this.message}` : super.toString();
  }
}

// On the prototype, so that it costs nothing and is no field of its own.
Object.defineProperty(ErrorBase.prototype, MARK, { value: true });

/** Gives an error its fields. */
export function addFields(error: Error, fields: object): void {
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(error, name, { value, enumerable: false });
}

/** Names a class of errors, for the first line of its stacks. */
export function nameErrors(of: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(of.prototype, 'name', { value: name, writable: true, configurable: true });
}

/** Whether a value that was thrown is an error of Slipway, of whatever copy of it. */
export function isMarked(value: unknown): boolean {
  return typeof value === 'object' && value !== null && MARK in value;
}
