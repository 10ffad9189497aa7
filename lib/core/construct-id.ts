import { Construct } from 'constructs';
import { constructPath } from './construct-path';
import { InvalidValueError } from './invalid-value-error';
import { Origin } from './origin';
import { asWritten } from './private/as-written';

/**
 * The id of a construct, when the tree can hold it. The tree keeps children as properties of a plain object: under `__proto__` a child would be
 * gone without a word, and `constructor` is taken from the start.
 *
 * @param call how the call begins: `new Job`
 * @param id the id as given
 */
export function constructId(call: string, id: string): string {
  const refuse = (code: string, why: string) => new InvalidValueError(code, `${call}(…, ${asWritten(id)})`, why, { option: 'id', given: id });
  if (id === undefined || id === null || (typeof id === 'string' && id.trim() === '')) throw refuse('call/empty-id', 'its id must not be empty');
  if (typeof id !== 'string') throw refuse('call/wrong-value', 'its id must be a string');
  if (id in Object.prototype) throw refuse('call/reserved-id', 'this name is reserved by JavaScript; choose another id');
  return id;
}

/**
 * The id of a node, when nothing in its scope has it and the scope takes more: told in the words of the reader, with the place of the first one, and before the
 * tree is touched.
 *
 * @param scope where it goes
 * @param id of the node
 * @param call as the user wrote it
 * @param why what is wrong, and what to do instead
 */
export function freeId(scope: Construct, id: string, call: string, why: string): string {
  const first = scope.node.tryFindChild(id);
  if (first) {
    const { _origin: known } = first as { readonly _origin?: unknown };
    const origin = known instanceof Origin ? known : Origin._unknown(constructPath(first));
    throw new InvalidValueError('call/duplicate-id', call, why, { option: 'id', given: id, related: [{ origin, note: 'the first one' }] });
  }
  if (scope.node.locked) throw new InvalidValueError('call/locked-scope', call, 'its scope takes nothing more, because the synthesis has begun; declare it before');
  return id;
}

/**
 * The id of a node that the user gave an id.
 *
 * @param call how the call begins: `new Ruleset`
 * @param scope where it goes
 * @param id as given
 * @param prefix what stands before it in the tree, where other nouns may have the same id
 * @param why what is wrong when there is one already, and what to do instead
 */
export function nodeIdOf(call: string, scope: Construct, id: string, prefix = '', why = 'there is one of this id already: hand that object to whoever needs it, or choose another id'): string {
  return freeId(scope, prefix + constructId(call, id), `${call}(…, ${asWritten(id)})`, why);
}
