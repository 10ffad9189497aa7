import { Finding } from './finding';
import { Origin } from './origin';
import { Place } from './place';
import { printable } from './printable';
import { asWritten } from './private/as-written';
import { ERRORS_PAGE, ErrorBase, addFields, nameErrors } from './private/error-base';
import { MADE_OF } from './private/made-of';
import { Severity } from './severity';
import { SlipwayError } from './slipway-error';

/**
 * A value that cannot be meant, noticed in the call that passed it: a negative duration, a step handed to two jobs.
 *
 * What can only be judged with the whole delivery in view is a `Finding` instead, reported together with all the others.
 */
export type InvalidValueError = SlipwayError & {
  /** The option or the argument, and where in it: `timeout`, `needs[0]`, `container.image`. Undefined where the call as a whole is meant, or has one argument only. */
  readonly option?: string;
  /** The value as it stands in the program, shortened. Undefined where the message is not about one value. */
  readonly given?: string;
  /** What is allowed there: the values or names that there are, or one phrase that describes them. Empty where only the message can say it. */
  readonly allowed: readonly string[];
  /** The user's line. */
  readonly origin: Origin;
  /** Other places that the message speaks of, such as the first of two things of one id. */
  readonly related: readonly Place[];
};

/** What an error of a call knows besides its text. */
export type InvalidValueDetails = {
  /** The option or the argument, and where in it. */
  readonly option?: string;
  /** The value that was given: any value, it is shown as it stands in a program. */
  readonly given?: unknown;
  /** What is allowed there. */
  readonly allowed?: readonly string[];
  /** What to do, where the message does not say it. */
  readonly fix?: string;
  /** Other places that the message speaks of. */
  readonly related?: readonly Place[];
  /** The construct path that the call is about, or the file that the value stands in. */
  readonly path?: string;
};

/** What makes an error of a call: the kind of mistake, the call as the user wrote it, what is wrong with it and what is allowed. A library of your own may, too. */
export const InvalidValueError: {
  readonly prototype: InvalidValueError;
  new (code: string, call: string, why: string, details?: InvalidValueDetails): InvalidValueError;
} = class extends ErrorBase {
  declare public readonly code: string;
  declare public readonly findings: InvalidValueError['findings'];
  declare public readonly allowed: readonly string[];
  declare public readonly origin: Origin;
  declare public readonly related: readonly Place[];

  public constructor(code: string, call: string, why: string, details: InvalidValueDetails = {}) {
    const message = `${printable(call)}: ${why}${why.endsWith('?') ? '' : '.'}`;
    super(message);
    MADE_OF.set(this, [code, call, why, details]);
    const { option, allowed = [], related = [], fix, path = '' } = details;
    const origin = Origin._from(path, this.stack);
    const findings: Finding[] = [{ id: code, severity: Severity.ERROR, message, fix, places: [{ origin }, ...related], page: ERRORS_PAGE, fatal: true }];
    addFields(this, { code, option, given: 'given' in details ? asWritten(details.given) : undefined, allowed, origin, related, findings });
  }
};

nameErrors(InvalidValueError, 'InvalidValueError');
