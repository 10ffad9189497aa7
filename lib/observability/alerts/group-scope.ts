import { Construct } from 'constructs';
import { AlertGroup } from './alert-group';
import { InvalidValueError, asWritten, constructScope } from '../../core/inside';

/** The group that a rule is declared in. */
export function groupScope(call: string, scope: Construct, id: string): AlertGroup {
  if (constructScope(call, scope) instanceof AlertGroup) return scope as AlertGroup;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, 'a rule is declared in an AlertGroup', { option: 'scope', given: scope, allowed: ['an AlertGroup'] });
}
