import { given, required } from '../../common/variables';
import { cell } from '../../common/words';
import { Decider } from '../act/decider';
import { handOut } from '../act/hand-out';
import { openIncident } from '../act/incident';
import { makeWay } from '../act/make-way';
import { Actor, Work, perform } from '../act/perform';
import { bookOf } from '../book';
import { StageRecord } from '../engine/records';
import { RollbackDecision, RollbackRequest, rollBack as planned } from '../engine/roll-back';
import { State } from '../engine/state';
import { Recorder } from '../github/recorder';
import { RefusedError, Surroundings, ownActor, ownRun } from '../surroundings';

/** Plans a rollback that somebody asks for. */
export async function rollBack(surroundings: Surroundings): Promise<void> {
  const { variables } = surroundings;
  const request: RollbackRequest = {
    stage: required(variables, 'PROMOTION_STAGE'), target: given(variables, 'PROMOTION_TARGET') ?? '', reason: required(variables, 'PROMOTION_REASON'), by: ownActor(surroundings),
  };
  const plan = planner(surroundings);
  const { answer } = await plan.add(request);
  if (!answer.done) throw new RefusedError(`Refused: ${answer.says}`);
  await plan.end();
}

/** Plans rollbacks, of one stage or of several. */
export interface Planner {
  add(request: RollbackRequest): Promise<RollbackDecision>;
  /** Hands out what was planned. */
  end(): Promise<void>;
}

export function planner(surroundings: Surroundings): Planner {
  const { configuration, runner } = surroundings;
  const recorder = new Recorder(bookOf(surroundings));
  const actor: Actor = { surroundings, recorder, run: ownRun(surroundings), stages: configuration.stages };
  const decider = new Decider(surroundings, actor.run, recorder);
  const work = new Map<string, Work>();
  return {
    async add(request) {
      let state: State | undefined;
      const decision = await decider.ask((situation) => {
        ({ state } = situation);
        return planned(situation, request);
      }, isRelease(request.target) ? { stages: [request.stage], release: request.target } : undefined);
      if (!decision.answer.done) return decision;
      // Before anything is done: what cannot be undone has to be known to whoever approves.
      for (const warning of decision.warnings) runner.warn(warning);
      for (const [stage, todo] of await perform(decision.actions, actor)) work.set(stage, todo);
      runner.log(decision.answer.says);
      runner.summary(`> ${cell(decision.answer.says, 500)}\n${decision.warnings.map((warning) => `>\n> ⚠️ ${cell(warning, 500)}\n`).join('')}`);
      const bad = undoneBy(decision, state!, request.stage);
      if (bad) await openIncident(surroundings, { record: bad, what: 'is rolled back', says: decision.answer.says, reason: request.reason });
      return decision;
    },
    async end() {
      if (work.size > 0) await makeWay(await decider.decide(), actor, work);
      handOut(surroundings, work);
    },
  };
}

/** What a target is that is neither a revision nor an image, nor whatever was verified last. */
const isRelease = (target: string): boolean => target !== '' && target !== 'last-verified' && !target.includes(':');

function undoneBy({ actions }: RollbackDecision, state: State, stage: string): StageRecord | undefined {
  const [undoes] = actions.flatMap((action) => (action.kind === 'propose' ? action.deployment.payload.undoes ?? [] : []));
  return state.stages.get(stage)!.records.find(({ id }) => id === undoes);
}
