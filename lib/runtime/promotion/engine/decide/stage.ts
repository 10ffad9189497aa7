import { candidatesOf } from './candidates';
import { obstacleOf } from './obstacle';
import { Outlook, withStage } from './outlook';
import { propose } from './propose';
import { tidy } from './tidy';
import { StageConfiguration } from '../../configuration';
import { momentFrom } from '../calendar/moments';
import { Action, Candidate, StageDecision } from '../decision';
import { environmentOf } from '../environment';
import { RECORDER, StageRecord } from '../records';
import { statusOf } from '../statuses';

/** What happens to a stage by itself. */
export function decideStage(stage: StageConfiguration, before: Outlook): StageDecision {
  const { actions, stage: known, holds } = tidy(stage, before);
  const outlook = withStage(before, known, holds);
  const candidates = candidatesOf(stage, outlook);
  const chosen = candidates.find((each) => each.open && each.held === undefined);
  const candidate = chosen ?? candidates.find((each) => each.held === undefined) ?? candidates[0];
  const common = { stage: stage.name, serves: known.serves, open: known.open, candidate, candidates };
  const waits = waiting(stage, known.open, chosen, outlook);
  const obstacle = obstacleOf(stage, outlook) ?? (waits.superseded ? undefined : waits.says);
  if (obstacle === undefined && chosen) {
    const newer = waits.superseded ? [supersede(stage.name, waits.superseded, chosen)] : [];
    return { ...common, actions: [...actions, ...newer, propose(stage, chosen, { by: RECORDER }, outlook)], says: `${chosen.release.id} is promoted.` };
  }
  const next = candidate?.nextOpen;
  return { ...common, actions: [...actions, ...retire(stage, outlook)], says: obstacle ?? whyNothing(candidate, outlook), ...(next !== undefined && obstacle === undefined ? { nextOpen: next } : {}) };
}

interface Waiting {
  readonly says?: string;
  readonly superseded?: StageRecord;
}

/** What the stage is busy with. What only waits for people makes room for what is newer. */
function waiting(stage: StageConfiguration, open: readonly StageRecord[], chosen: Candidate | undefined, { inquiry, state, now }: Outlook): Waiting {
  const [record] = [...open].sort((a, b) => Number(b.phase === 'deploying') - Number(a.phase === 'deploying'));
  if (!record) return {};
  const what = record.kind === 'rollback' ? `the rollback to ${record.release ?? 'what was asked for'}` : record.release!;
  if (record.phase === 'deploying') return { says: `${what} is being deployed, since ${momentFrom(record.admittedAt!, now)}.` };
  const reviews = inquiry.reviews(record.run.id);
  const asked = 'value' in reviews && reviews.value.waiting.includes(environmentOf(stage, record));
  const order = state.ledger.byId.get(record.release ?? '')?.order ?? -1;
  if (asked && record.kind === 'deploy' && record.by === RECORDER && chosen && chosen.release.order > order) return { superseded: record };
  return { says: `${what} waits${asked ? ' for its reviewers' : ' for its job'}, since ${momentFrom(record.at, now)}.` };
}

function supersede(stage: string, record: StageRecord, { release }: Candidate): Action {
  return { kind: 'withdraw', stage, record, status: statusOf('withdrawn', `${release.id} is newer`), cancel: true };
}

/** What served before is kept for a while, and then retired, once. */
function retire(stage: StageConfiguration, { state, now }: Outlook): Action[] {
  const { serves, open } = state.stages.get(stage.name)!;
  const record = serves.record;
  if (stage.retireAfter === undefined || !record || serves.unknown || open.length > 0 || record.retiredAt !== undefined) return [];
  return now >= record.since + stage.retireAfter ? [{ kind: 'retire', stage: stage.name, record }] : [];
}

function whyNothing(candidate: Candidate | undefined, { now }: Outlook): string {
  if (!candidate) return 'Nothing is newer than what was here.';
  const { release, held, nextOpen } = candidate;
  const when = nextOpen === undefined ? '' : `, not before ${momentFrom(nextOpen, now)}`;
  if (held !== undefined) return `${release.id} does not come by itself: ${held}${when}.`;
  const closed = candidate.gates.filter(({ state }) => state === 'closed').map(({ id }) => id);
  return closed.length === 0 ? `${release.id} waits until it serves upstream.` : `${release.id} waits for ${closed.join(', ')}${when}.`;
}
