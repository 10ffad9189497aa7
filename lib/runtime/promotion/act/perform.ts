import { cancelRun } from './cancel';
import { StageConfiguration } from '../configuration';
import { Action } from '../engine/decision';
import { environmentOf } from '../engine/environment';
import { RunPlace } from '../engine/release';
import { Recorder } from '../github/recorder';
import { Surroundings } from '../surroundings';

/** What a job of this run has to do in a stage. */
export interface Work {
  readonly operation: 'deploy' | 'rollback' | 'retire';
  /** The record of the deployment. */
  readonly record: number;
  readonly release?: string;
  readonly strategy?: string;
}

/** Who acts, and for which stages there are jobs here. */
export interface Actor {
  readonly surroundings: Surroundings;
  readonly recorder: Recorder;
  readonly run: RunPlace;
  readonly stages: readonly StageConfiguration[];
}

/**
 * Does what was decided, in its order. What stops it in the middle leaves nothing behind that the next one could not go on with.
 *
 * @returns what jobs of this run have to do, by stage
 */
export async function perform(actions: readonly Action[], actor: Actor): Promise<Map<string, Work>> {
  const work = new Map<string, Work>();
  for (const action of actions) await performOne(action, actor, work);
  return work;
}

async function performOne(action: Action, actor: Actor, work: Map<string, Work>): Promise<void> {
  const { recorder, stages } = actor;
  if (action.kind === 'record') return void await recorder.record(action.payload);
  const stage = actor.surroundings.configuration.stages.find(({ name }) => name === action.stage)!;
  const here = stages.includes(stage);
  switch (action.kind) {
    case 'propose': {
      // Where there is no job that would deploy it, it would wait for ever.
      if (!here) return;
      const { kind: operation, release, strategy } = action.deployment.payload;
      work.set(stage.name, { operation, record: await recorder.propose(action.deployment, stage, action.status), release, strategy });
      return;
    }
    case 'retire':
      if (here) work.set(stage.name, { operation: 'retire', record: action.record.id, release: action.record.release, strategy: action.record.strategy });
      return;
    case 'withdraw':
      await recorder.status(action.record.id, action.status, stage);
      if (work.get(stage.name)?.record === action.record.id) work.delete(stage.name);
      if (action.cancel && action.record.run.id !== actor.run.id) await cancelRun(actor.surroundings, action.record.run.id, environmentOf(stage, action.record));
      return;
    default:
      return recorder.status(action.record.id, action.status, stage);
  }
}
