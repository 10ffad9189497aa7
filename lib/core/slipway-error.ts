import { Finding } from './finding';
import { ErrorBase, isMarked } from './private/error-base';

/**
 * What every error of Slipway says, besides its message. (A type and a constant of one name, as a class would be: the other languages have no classes that
 * extend `Error`, so jsii knows none.)
 */
export type SlipwayError = Error & {
  /** The kind of mistake: it stays the same when the message gets better, such as `call/unknown-option`. All of them are in `docs/errors.md`. */
  readonly code: string;
  /** The same as findings, for whoever makes a report of both. At least one. */
  readonly findings: Finding[];
};

/** The errors that Slipway throws, for `instanceof`: `InvalidValueError` and `SynthesisError`. Nothing else is thrown on purpose. */
export const SlipwayError: (abstract new (...args: never[]) => SlipwayError) & { readonly prototype: SlipwayError } = ErrorBase as never;

/** Whether a value that was thrown is an error of Slipway: also one of another copy of it, where `instanceof` fails. */
export function isSlipwayError(thrown: unknown): thrown is SlipwayError {
  return isMarked(thrown);
}
