import { UsageError, given } from '../../common/variables';
import { Request } from '../engine/decision';
import { Surroundings, ownActor } from '../surroundings';

const ACTIONS: readonly Request['action'][] = ['promote', 'approve', 'hold', 'lift', 'withdraw', 'freeze', 'thaw'];

/** What somebody asks for; undefined when nobody does. */
export function requestOf(surroundings: Surroundings): Request | undefined {
  const { variables } = surroundings;
  const name = given(variables, 'PROMOTION_ACTION') ?? 'reconcile';
  if (name === 'reconcile') return undefined;
  const action = ACTIONS.find((some) => some === name);
  if (!action) throw new UsageError(`PROMOTION_ACTION is '${name}'. It can be: reconcile, ${ACTIONS.join(', ')}.`);
  return {
    action,
    stage: given(variables, 'PROMOTION_STAGE'),
    source: given(variables, 'PROMOTION_SOURCE'),
    release: given(variables, 'PROMOTION_RELEASE'),
    reason: given(variables, 'PROMOTION_REASON'),
    until: given(variables, 'PROMOTION_UNTIL'),
    strategy: given(variables, 'PROMOTION_STRATEGY'),
    by: ownActor(surroundings),
  };
}
