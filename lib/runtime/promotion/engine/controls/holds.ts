import { lastLift } from './lifts';
import { StageConfiguration } from '../../configuration';
import { Inquiry } from '../inquiry';
import { StageRecord } from '../records';
import { RecordedRelease, StageState, State } from '../state';

/** Why a release does not come by itself. */
export interface Hold {
  readonly why: string;
  /** When it ends by itself. */
  readonly until?: number;
  /** Somebody recorded it. Otherwise it follows from what happened. */
  readonly recorded: boolean;
}

const MINUTE = 60;
const DAY = 86_400;

/** Why a release does not come to a stage by itself; undefined when nothing holds it. What happened before somebody lifted the hold is forgiven. */
export function holdOf(stage: StageConfiguration, release: RecordedRelease, state: State, inquiry: Inquiry, now: number): Hold | undefined {
  const { ledger } = state;
  const known = state.stages.get(stage.name)!;
  const records = known.byRelease.get(release.id) ?? [];
  const holds = ledger.holds.filter((hold) => hold.stage === stage.name && hold.release === release.id);
  if (holds.length === 0 && records.length === 0) return undefined;
  const lift = lastLift(stage.name, release.id, state, inquiry);
  const hold = holds.filter(({ id }) => id > (lift?.id ?? 0)).pop();
  if (hold) return { why: `held by ${hold.by}: ${hold.reason}`, recorded: true };
  return experience(stage, known, records.filter(({ since, rolledBackAt }) => Math.max(since, rolledBackAt ?? 0) >= (lift?.at ?? 0)), lift?.at ?? 0, now);
}

/** What happened to the release in the stage holds it, even if nobody came to record a hold. */
function experience(stage: StageConfiguration, known: StageState, records: readonly StageRecord[], lifted: number, now: number): Hold | undefined {
  if (records.some(({ rolledBackAt }) => rolledBackAt !== undefined && rolledBackAt >= lifted)) return followed('rolled back here');
  const ended = (phase: StageRecord['phase']) => records.filter((record) => record.phase === phase);
  if (ended('broken').length > 0) return followed('it could not be deployed, and could not be undone');
  if (ended('verified').some((record) => record.id !== known.serves.record?.id)) return followed('it served here, and was replaced');
  const failed = ended('failed').length;
  if (failed >= stage.attempts) return followed(failed === 1 ? 'its deployment failed' : `its deployment failed ${failed} times`);
  if (ended('lost').length >= 2) return followed(`its deployment was lost ${ended('lost').length} times`);
  return backoff(records.filter(({ neverBegan }) => neverBegan), now);
}

function followed(why: string): Hold {
  return { why, recorded: false };
}

/** What never begins is not proposed again at once: 15 minutes later, then twice as long each time, up to a day. */
function backoff(never: readonly StageRecord[], now: number): Hold | undefined {
  if (never.length === 0) return undefined;
  const last = Math.max(...never.map(({ since }) => since));
  const until = last + Math.min(DAY, 15 * MINUTE * 2 ** (never.length - 1));
  return now < until ? { why: `it was proposed ${never.length === 1 ? 'once' : `${never.length} times`} and never began`, until, recorded: false } : undefined;
}
