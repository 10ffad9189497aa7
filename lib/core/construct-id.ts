import { Construct } from 'constructs';
import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/wrong-option';

/**
 * The id of a construct, when the tree can hold it. The tree keeps children as properties of a plain object: under `__proto__` a child would be
 * gone without a word, and `constructor` is taken from the start.
 *
 * @param what the noun that the user knows it by
 * @param id the id as given
 */
export function constructId(what: string, id: string): string {
  if (id === undefined || id === null || (typeof id === 'string' && id.trim() === '')) throw new InvalidValueError(`the ${what} '${id ?? ''}'`, 'its id must not be empty');
  if (typeof id !== 'string') throw new InvalidValueError(`the ${what} ${asWritten(id)}`, 'its id must be a string');
  if (id in Object.prototype) throw new InvalidValueError(`the ${what} '${id}'`, 'this name is reserved by JavaScript; choose another id');
  return id;
}

/**
 * The id of a node, when nothing in its scope has it: told in the words of the reader, and before the tree is touched.
 *
 * @param scope where it goes
 * @param id of the node
 * @param call as the user wrote it
 * @param why what is wrong, and what to do instead
 */
export function freeId(scope: Construct, id: string, call: string, why: string): string {
  if (scope.node.tryFindChild(id)) throw new InvalidValueError(call, why);
  return id;
}
