import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { UsageError } from '../../common/variables';
import { Decider } from '../act/decider';
import { handOut } from '../act/hand-out';
import { makeWay } from '../act/make-way';
import { ownStages } from '../act/own-stages';
import { Actor, Work, perform } from '../act/perform';
import { requestOf } from '../act/request';
import { bookOf } from '../book';
import { StageConfiguration } from '../configuration';
import { Answer, Decision } from '../engine/decision';
import { markdownOf } from '../engine/explain/markdown';
import { Recorder } from '../github/recorder';
import { RefusedError, Surroundings, ownRun } from '../surroundings';

/**
 * Reads what is recorded, does what follows from it, and says why. What somebody asks for comes first. It knows nothing of what happened before: whoever
 * starts it, however often, it comes to the same.
 */
export async function reconcile(surroundings: Surroundings): Promise<void> {
  const request = requestOf(surroundings);
  const stages = ownStages(surroundings);
  if (request?.action === 'promote' && request.stage !== undefined && !stages.some(({ name }) => name === request.stage)) {
    throw new UsageError(`PROMOTION_STAGE is '${request.stage}'. What can be promoted to here: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  const recorder = new Recorder(bookOf(surroundings));
  const actor: Actor = { surroundings, recorder, run: ownRun(surroundings), stages };
  const decider = new Decider(surroundings, actor.run, recorder);
  const work = new Map<string, Work>();
  let answer: Answer | undefined;
  if (request) {
    const asked = await decider.decide(request);
    answer = asked.answer;
    if (!answer?.done) {
      tell(surroundings, stages, asked);
      throw new RefusedError(`Refused: ${answer?.says.replace(/\.$/, '') ?? 'it is not known what was asked for'}`);
    }
    take(work, await perform(asked.actions, actor));
  }
  // What was recorded just now is part of what is decided by itself: a freeze holds at once.
  const decision = await decider.decide();
  take(work, await perform(decision.actions, actor));
  if ([...work.values()].some(({ operation }) => operation !== 'retire')) await makeWay(await decider.decide(), actor, work);
  handOut(surroundings, work);
  tell(surroundings, stages, { ...decision, answer });
}

function take(work: Map<string, Work>, more: ReadonlyMap<string, Work>): void {
  for (const [stage, todo] of more) work.set(stage, todo);
}

/** What happens to stages that have no jobs here is said where they have them. */
function tell({ runner, folder, configuration }: Surroundings, stages: readonly StageConfiguration[], decision: Decision): void {
  const text = markdownOf({ ...decision, stages: decision.stages.filter(({ stage }) => stages.some(({ name }) => name === stage)) }, configuration.stages);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'explanation.md');
  writeFileSync(file, text);
  runner.output('explanation-file', file);
  runner.summary(text);
}
