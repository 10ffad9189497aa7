import { asWritten, InvalidValueError } from '../../core/inside';

/**
 * Something in the tree that none of the known classes made. Two copies of the library do that: each has classes of its own, and what one
 * declares the other cannot resolve.
 *
 * @param where the part of the delivery: its path or its kind
 * @param given what was found
 * @param wanted what should be there, with its article
 */
export function notOurs(where: string, given: unknown, wanted: string): Error {
  return new InvalidValueError(
    'call/other-copy',
    `${where}: ${asWritten(given)}`,
    `this is not ${wanted} that this copy of slipway knows; when two copies are loaded, \`npm ls slipway\` shows them and \`npm dedupe\` leaves one. A class of your own extends one of ours`,
  );
}
