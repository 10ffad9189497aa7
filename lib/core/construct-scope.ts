import { Construct, IConstruct } from 'constructs';
import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/as-written';

/**
 * The scope of a construct, when it is one: told before the tree is touched.
 *
 * @param call how the call begins: `new Workflow`
 * @param scope as given
 * @param why what is wanted
 */
export function constructScope<T extends IConstruct>(call: string, scope: T, why = 'its first argument is the construct that it belongs to, such as the delivery'): T {
  if (isConstruct(scope)) return scope;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)})`, why, { option: 'scope', given: scope, allowed: ['a construct'] });
}

/** A construct that is looked at for what is said about it. */
export function constructGiven<T extends IConstruct>(call: string, scope: T): T {
  return constructScope(call, scope, 'it takes a construct, such as the delivery');
}

/** `Construct.isConstruct` fails on what throws when somebody looks at it, and believes whoever bears the mark. */
function isConstruct(value: unknown): boolean {
  try {
    return Construct.isConstruct(value) && typeof (value as Partial<IConstruct>).node?.tryFindChild === 'function';
  } catch {
    return false;
  }
}
