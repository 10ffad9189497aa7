import { printable } from './printable';
import { fromUserFrame } from './private/user-frame';

/**
 * A value that cannot be meant, noticed in the call that passed it: a negative duration, a step handed to two jobs.
 *
 * What can only be judged with the whole delivery in view is a `Finding` instead, reported together with all the others. (A constant, because the
 * other languages have no classes that extend `Error`.)
 */
export const InvalidValueError = class InvalidValueError extends Error {
  /**
   * @param what the call and the value, as the user wrote them
   * @param why what is wrong with it and what is allowed
   */
  constructor(what: string, why: string) {
    super(`${printable(what)}: ${why}${why.endsWith('?') ? '' : '.'}`);
    this.name = 'InvalidValueError';
    this.stack = fromUserFrame(this.stack ?? '');
  }
};
