import { Actor, Work, perform } from './perform';
import { Decision } from '../engine/decision';

/**
 * Of two that were proposed at the same moment one stays. Whoever proposed the other has nothing to do, whichever of them, or who else, came to withdraw it.
 *
 * @param decision what is to be done now that all of it is recorded
 */
export async function makeWay({ actions, stages }: Decision, actor: Actor, work: Map<string, Work>): Promise<void> {
  await perform(actions.filter(({ kind }) => kind === 'withdraw'), actor);
  for (const { stage, open } of stages) {
    const todo = work.get(stage);
    if (todo && todo.operation !== 'retire' && !open.some(({ id }) => id === todo.record)) work.delete(stage);
  }
}
