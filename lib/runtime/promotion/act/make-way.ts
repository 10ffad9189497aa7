import { Actor, Work, perform } from './perform';
import { Action } from '../engine/decision';

/** Of two that were proposed at the same moment one stays. Whoever proposed the other has nothing to do. */
export async function makeWay(actions: readonly Action[], actor: Actor, work: Map<string, Work>): Promise<void> {
  const withdrawn = actions.filter((action) => action.kind === 'withdraw');
  await perform(withdrawn, actor);
  for (const action of withdrawn) if (work.get(action.stage)?.record === action.record.id) work.delete(action.stage);
}
