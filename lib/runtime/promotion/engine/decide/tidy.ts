import { Outlook } from './outlook';
import { StageConfiguration } from '../../configuration';
import { Action } from '../decision';
import { environmentOf } from '../environment';
import { RunFacts } from '../evidence';
import { stageOf } from '../fold/stage';
import { EntryOf, Phase, RECORDER, StageRecord, StatusText } from '../records';
import { StageState } from '../state';
import { neverBegan, statusOf } from '../statuses';

/** What a runner needs to say that it died. */
const GRACE = 15 * 60;

/** What is done about records whose runs ended without a word, and how the stage is then. */
export interface Tidied {
  readonly actions: readonly Action[];
  readonly stage: StageState;
  /** What is held from now on. */
  readonly holds: readonly EntryOf<'hold'>[];
}

export function tidy(stage: StageConfiguration, outlook: Outlook): Tidied {
  const known = outlook.state.stages.get(stage.name)!;
  const actions: Action[] = [...unmarked(stage.name, known.records)];
  const changed = new Map<number, Phase>();
  for (const record of known.open) {
    const found = record.phase === 'queued' ? ofQueued(stage, record, outlook) : ofDeploying(stage, record, outlook);
    actions.push(...found);
    for (const action of found) {
      if (action.kind === 'withdraw') changed.set(record.id, 'withdrawn');
      if (action.kind === 'mark-lost') changed.set(record.id, 'lost');
    }
  }
  for (const record of surplus(known.open.filter(({ id }) => !changed.has(id)), outlook)) {
    actions.push({ kind: 'withdraw', stage: stage.name, record, status: statusOf('withdrawn', 'another one was proposed at the same time'), cancel: true });
    changed.set(record.id, 'withdrawn');
  }
  if (changed.size === 0) return { actions, stage: known, holds: [] };
  const never = new Set(actions.flatMap((action) => (action.kind === 'withdraw' && action.status.description.startsWith('withdrawn, never') ? [action.record.id] : [])));
  const records = known.records.map((record) => {
    const phase = changed.get(record.id);
    return phase === undefined ? record : { ...record, phase, since: outlook.now, neverBegan: never.has(record.id) };
  });
  const holds = actions.flatMap((action) => (action.kind === 'record' && action.payload.kind === 'hold' ? [{ ...action.payload, id: Infinity, at: outlook.now }] : []));
  return { actions, stage: stageOf(stage.name, records), holds };
}

/** Whether the attempt of a run that a record names is over. */
export function isOver(run: RunFacts, record: Pick<StageRecord, 'run'>): boolean {
  return run.status === 'completed' || run.status === 'gone' || run.attempt > record.run.attempt;
}

function ofQueued(stage: StageConfiguration, record: StageRecord, outlook: Outlook): Action[] {
  const { inquiry, state, run: own } = outlook;
  const withdraw = (status: StatusText, cancel: boolean): Action => ({ kind: 'withdraw', stage: stage.name, record, status, cancel });
  const withdrawn = record.kind === 'deploy' ? state.ledger.byId.get(record.release!)?.withdrawn : undefined;
  if (withdrawn !== undefined) return [withdraw(statusOf('withdrawn', withdrawn), true)];
  const run = inquiry.run(record.run.id);
  const reviews = inquiry.reviews(record.run.id);
  if ('unknown' in run) return [];
  const environment = environmentOf(stage, record);
  const rejected = 'value' in reviews ? reviews.value.given.find((each) => each.environment === environment && each.state === 'rejected') : undefined;
  if (rejected) return [...heldFor(stage.name, record, `${rejected.by} rejected it`, outlook), withdraw(statusOf('withdrawn', `${rejected.by} rejected it`), false)];
  if (!isOver(run.value, record)) return [];
  // Whether somebody said no is not known yet: what was said no to would come again.
  if (!('value' in reviews) && run.value.status !== 'gone') return [];
  return own.id === record.run.id && own.attempt === record.run.attempt ? [] : [withdraw(neverBegan('its run ended before the job began'), false)];
}

/** Reviewers that reject a release do not want to be asked again at once. */
function heldFor(stage: string, record: StageRecord, why: string, { state, configuration, run }: Outlook): Action[] {
  const held = record.kind === 'rollback' || state.ledger.holds.some((hold) => hold.stage === stage && hold.release === record.release && hold.id > record.id);
  return held ? [] : [{ kind: 'record', payload: { v: 1, pipeline: configuration.pipeline, kind: 'hold', stage, release: record.release!, reason: why, by: RECORDER, run } }];
}

function ofDeploying(stage: StageConfiguration, record: StageRecord, { inquiry, now }: Outlook): Action[] {
  const run = inquiry.run(record.run.id);
  if ('unknown' in run) return [];
  const late = now > record.admittedAt! + stage.timeout + GRACE && run.value.status !== 'in_progress';
  if (!isOver(run.value, record) && !late) return [];
  return [{ kind: 'mark-lost', stage: stage.name, record, status: statusOf('lost', 'its run ended without a word: nobody knows what serves') }];
}

/** All that wait besides the one that should go: a rollback before a release, the newest release before others. */
function surplus(open: readonly StageRecord[], { state }: Outlook): StageRecord[] {
  const rank = ({ kind, release }: StageRecord) => (kind === 'rollback' ? Infinity : state.ledger.byId.get(release!)?.order ?? -1);
  const queued = open.filter(({ phase }) => phase === 'queued').sort((a, b) => (rank(a) === rank(b) ? a.id - b.id : rank(b) - rank(a)));
  return queued.slice(1);
}

/** What was undone, while nobody came to say so at what was undone. */
function unmarked(stage: string, records: readonly StageRecord[]): Action[] {
  const undone = new Map(records.flatMap((record) => (record.undoes !== undefined && record.phase === 'verified' ? [[record.undoes, record] as const] : [])));
  return records.flatMap((record): Action[] => {
    const by = undone.get(record.id);
    if (!by || record.markedRolledBack || record.phase !== 'verified') return [];
    return [{ kind: 'mark-rolled-back', stage, record, status: statusOf('rolled back', by.reason ?? 'what served before serves again') }];
  });
}
