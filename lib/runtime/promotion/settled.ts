import { EvidenceNeed } from './engine/evidence';
import { Gathered } from './evidence/gather';

/** Rounds of questions. What was found out can lead to another question, but not for ever. */
const MOST_ROUNDS = 10;

/** Asks the engine until it needs to know nothing more. */
export async function settled<T extends { readonly needs: readonly EvidenceNeed[] }>(evidence: Gathered, ask: (evidence: Gathered) => T): Promise<T> {
  for (let round = 1; ; round++) {
    const answer = ask(evidence);
    if (answer.needs.length === 0) return answer;
    if (round > MOST_ROUNDS) throw new Error(`After ${MOST_ROUNDS} rounds of questions there still is one: ${JSON.stringify(answer.needs[0])}`);
    await evidence.gather(answer.needs);
  }
}
