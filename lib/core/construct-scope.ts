import { Construct } from 'constructs';
import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/wrong-option';

/**
 * The scope of a construct, when it is one: told before the tree is touched.
 *
 * @param call how the call begins: `new Workflow`
 * @param scope as given
 */
export function constructScope<T extends Construct>(call: string, scope: T): T {
  if (Construct.isConstruct(scope)) return scope;
  throw new InvalidValueError(`${call}(${asWritten(scope)})`, 'its first argument is the construct that it belongs to, such as the delivery');
}
