import { InvalidValueError } from './invalid-value-error';

/**
 * The id of a construct, when the tree can hold it. The tree keeps children as properties of a plain object: under `__proto__` a child would be
 * gone without a word, and `constructor` is taken from the start.
 *
 * @param what the noun that the user knows it by
 * @param id the id as given
 */
export function constructId(what: string, id: string): string {
  if (typeof id !== 'string' || id.trim() === '') throw new InvalidValueError(`the ${what} '${id ?? ''}'`, 'its id must not be empty');
  if (id in Object.prototype) throw new InvalidValueError(`the ${what} '${id}'`, 'this name is reserved by JavaScript; choose another id');
  return id;
}
