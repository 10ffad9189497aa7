import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Actor, Work, perform } from '../act/perform';
import { requestOf } from '../act/request';
import { bookOf } from '../book';
import { StageConfiguration } from '../configuration';
import { decide } from '../engine/decide/decide';
import { Decision, Request } from '../engine/decision';
import { explain } from '../engine/explain/explain';
import { Gathered } from '../evidence/gather';
import { Recorder } from '../github/recorder';
import { recorded } from '../recorded';
import { settled } from '../settled';
import { RefusedError, Surroundings, UsageError, ownRun, texts } from '../surroundings';
import { witnessesOf } from '../witnesses';

/**
 * Reads what is recorded, does what follows from it, and says why. What somebody asks for comes first. It knows nothing of what happened before: whoever
 * starts it, however often, it comes to the same.
 */
export async function reconcile(surroundings: Surroundings): Promise<void> {
  const { configuration, runner } = surroundings;
  const request = requestOf(surroundings);
  const stages = ownStages(surroundings);
  if (request?.action === 'promote' && request.stage !== undefined && !stages.some(({ name }) => name === request.stage)) {
    throw new UsageError(`PROMOTION_STAGE is '${request.stage}'. What can be promoted to here: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  for (const { name } of configuration.stages) runner.output(name, '');
  const recorder = new Recorder(bookOf(surroundings));
  const actor: Actor = { surroundings, recorder, run: ownRun(surroundings), stages };
  const { decision, work } = await passes(actor, new Gathered(witnessesOf(surroundings)), request);
  for (const [name, todo] of work) runner.output(name, JSON.stringify(todo));
  tell(surroundings, stages, decision);
}

/** A pass reads, decides and does. */
async function passes(actor: Actor, evidence: Gathered, request: Request | undefined): Promise<{ decision: Decision; work: Map<string, Work> }> {
  const { surroundings: { configuration, github, now }, recorder, run } = actor;
  const pass = async (asked?: Request): Promise<Decision> => {
    const state = await recorded(github, configuration, { stage: asked?.stage, release: asked?.release }, recorder);
    return settled(evidence, () => decide({ configuration, state, evidence, now, run }, asked));
  };
  const work = new Map<string, Work>();
  if (request) {
    const { answer, actions } = await pass(request);
    if (!answer?.done) throw new RefusedError(answer?.says.replace(/\.$/, '') ?? 'It is not known what was asked for');
    for (const [stage, todo] of await perform(actions, actor)) work.set(stage, todo);
    actor.surroundings.runner.log(answer.says);
    actor.surroundings.runner.summary(`> ${quoted(answer.says)}\n`);
  }
  const decision = await pass();
  for (const [stage, todo] of await perform(decision.actions, actor)) work.set(stage, todo);
  // Somebody else may have proposed something at the same moment. Both look again, and both see which one stays.
  if ([...work.values()].some(({ operation }) => operation !== 'retire')) await makeWay(await pass(), actor, work);
  return { decision, work };
}

async function makeWay({ actions }: Decision, actor: Actor, work: Map<string, Work>): Promise<void> {
  const withdrawn = actions.filter((action) => action.kind === 'withdraw');
  await perform(withdrawn, actor);
  for (const action of withdrawn) if (work.get(action.stage)?.record === action.record.id) work.delete(action.stage);
}

/** The stages that have jobs in this workflow: all, unless it says which. */
function ownStages({ variables, configuration: { stages } }: Surroundings): readonly StageConfiguration[] {
  const only = texts(variables, 'PROMOTION_ONLY');
  const unknown = only.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new UsageError(`PROMOTION_ONLY names ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  return only.length === 0 ? stages : stages.filter(({ name }) => only.includes(name));
}

function tell({ runner, folder }: Surroundings, stages: readonly StageConfiguration[], decision: Decision): void {
  const own = { ...decision, stages: decision.stages.filter(({ stage }) => stages.some(({ name }) => name === stage)) };
  const text = explain(own);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'explanation.md');
  writeFileSync(file, text);
  runner.output('explanation-file', file);
  runner.summary(text);
}

const quoted = (text: string): string => text.replace(/[\\`*_<>[\]#@|]/g, '\\$&').replace(/\s+/g, ' ');
