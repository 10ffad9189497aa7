import { Situation } from '../engine/decision';
import { Phase, StageRecord } from '../engine/records';
import { Surroundings } from '../surroundings';

/** How often it is looked for what was written a moment ago by another job, and how long it is waited in between, in seconds. */
const TRIES = 4;
const PAUSE = 2;

/**
 * Asks again while GitHub does not show yet what an earlier job of the run wrote.
 *
 * @param ask reads what is recorded, and answers
 * @param late whether what was read is from before
 */
export async function whenShown<T>({ wait }: Surroundings, ask: () => Promise<T>, late: (answer: T) => boolean): Promise<T> {
  for (let tried = 1; ; tried++) {
    const answer = await ask();
    if (tried >= TRIES || !late(answer)) return answer;
    await wait(PAUSE * tried);
  }
}

/** The record of this number, whichever stage it belongs to. */
export function recordIn({ state }: Situation, id: number): StageRecord | undefined {
  for (const { records } of state.stages.values()) {
    const found = records.find((record) => record.id === id);
    if (found) return found;
  }
  return undefined;
}

export const phaseIn = (situation: Situation, id: number): Phase | undefined => recordIn(situation, id)?.phase;
