import { kinds } from '../../../core/inside';

/** Texts that somebody will read, and names: GitHub refuses empty ones. */
export const filled = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a text that is not empty');

/** Names on one line, at least one. */
export const filledList = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item.trim() !== ''), 'a list of at least one text, none of them empty',
);

/** A list that may be empty, of texts that may not. */
export const texts = kinds.list(filled);

/** A whole number that is not too small. */
export function wholeFrom(least: number): ReturnType<typeof kinds.made> {
  return kinds.made((value) => Number.isInteger(value) && Number(value) >= least, `a whole number of at least ${least}`);
}

/** The login of a user, without `@`. */
export const login = kinds.made((value) => typeof value === 'string' && /^[a-z\d](?:[\w-]*[a-z\d])?(?:\[bot\])?$/i.test(value), "the login of a user, without '@'");
