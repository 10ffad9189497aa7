import { Operation } from './admit';
import { outlookOf } from './decide/outlook';
import { Situation } from './decision';
import { LedgerPayload, RECORDER, StageRecord, StatusText } from './records';
import { statusOf } from './statuses';
import { StageConfiguration } from '../configuration';
import { holdOf } from './controls/holds';

/** How a part of a job ended: empty where there was no such part. */
export type StepOutcome = 'success' | 'failure' | 'skipped' | 'cancelled' | '';

export interface Outcomes {
  readonly deployed: StepOutcome;
  readonly verified: StepOutcome;
  readonly undone: StepOutcome;
}

export interface Finish {
  /** `retired` of a retirement. */
  readonly outcome: 'verified' | 'failed' | 'broken' | 'withdrawn' | 'retired';
  readonly says: string;
  readonly statuses: readonly { readonly record: number; readonly status: StatusText }[];
  readonly ledger: readonly LedgerPayload[];
}

/** What is recorded when a job that deploys has ended. */
export function finish(situation: Situation, id: number, operation: Operation, outcomes: Outcomes): Finish {
  for (const stage of situation.configuration.stages) {
    const record = situation.state.stages.get(stage.name)!.records.find((each) => each.id === id);
    if (record) return operation === 'retire' ? retired(record, outcomes) : ended(situation, stage, record, outcomes);
  }
  return { outcome: 'withdrawn', says: `there is no record ${id} that could be read`, statuses: [], ledger: [] };
}

function retired(record: StageRecord, { deployed }: Outcomes): Finish {
  const says = `what ${record.release ?? 'the rollback'} replaced in ${record.stage} ${deployed === 'success' ? 'is' : 'could not be'} retired`;
  if (deployed !== 'success') return { outcome: 'failed', says, statuses: [], ledger: [] };
  return { outcome: 'retired', says, statuses: record.retiredAt === undefined ? [{ record: record.id, status: statusOf('retired', says) }] : [], ledger: [] };
}

function ended(situation: Situation, stage: StageConfiguration, record: StageRecord, outcomes: Outcomes): Finish {
  const what = record.release ?? (record.kind === 'rollback' ? 'the rollback' : 'it');
  // What was not admitted touched nothing, and what has an outcome keeps it.
  if (record.phase !== 'deploying') return { outcome: record.phase === 'verified' || record.phase === 'failed' || record.phase === 'broken' ? record.phase : 'withdrawn', says: `${what}: ${record.phase}`, statuses: [], ledger: [] };
  const before = situation.state.stages.get(stage.name)!.serves;
  const serves = before.unknown ? 'nobody knows what serves' : before.release === undefined ? 'what was there before serves' : `${before.release} serves`;
  const { outcome, why } = outcomeOf(outcomes);
  if (outcome === 'verified') {
    const undone = record.undoes === undefined ? [] : [{ record: record.undoes, status: statusOf('rolled back', record.reason ?? `${what} serves again`) }];
    return { outcome, says: `${what} is verified in ${stage.name}`, statuses: [{ record: record.id, status: statusOf('verified', `${what} serves`) }, ...undone], ledger: [] };
  }
  const says = outcome === 'failed' ? `${why}; ${serves}` : `${why}, and it could not be undone: somebody has to look`;
  const status = { record: record.id, status: statusOf(outcome, says) };
  return { outcome, says: `${what} in ${stage.name}: ${says}`, statuses: [status], ledger: holdAfter(situation, stage, record, outcome, why) };
}

/** What happened: verified only when everything that there was succeeded, and broken when nobody can say that what served before serves again. */
export function outcomeOf({ deployed, verified, undone }: Outcomes): { readonly outcome: 'verified' | 'failed' | 'broken'; readonly why: string } {
  if (deployed === 'success' && (verified === 'success' || verified === '')) return { outcome: 'verified', why: '' };
  const why = deployed !== 'success' ? `the deployment ${words(deployed)}` : `the verification ${words(verified)}`;
  const untouched = (deployed === 'skipped' || deployed === '') && (undone === 'skipped' || undone === '');
  return { outcome: undone === 'success' || untouched ? 'failed' : 'broken', why };
}

function words(outcome: StepOutcome): string {
  return { 'success': 'succeeded', 'failure': 'failed', 'skipped': 'did not begin', 'cancelled': 'was cancelled or took too long', '': 'did not begin' }[outcome];
}

/** The hold is there without it as well: it is recorded for whoever looks for it. */
function holdAfter(situation: Situation, stage: StageConfiguration, record: StageRecord, outcome: 'failed' | 'broken', why: string): LedgerPayload[] {
  const { configuration, run, now, state } = situation;
  const release = state.ledger.byId.get(record.release ?? '');
  if (record.kind === 'rollback' || !release) return [];
  const tries = (state.stages.get(stage.name)!.byRelease.get(release.id) ?? []).filter(({ phase }) => phase === 'failed').length + 1;
  if (outcome === 'failed' && tries < stage.attempts) return [];
  if (holdOf(stage, release, state, outlookOf(situation).inquiry, now)) return [];
  return [{ v: 1, pipeline: configuration.pipeline, kind: 'hold', stage: stage.name, release: release.id, reason: why, by: RECORDER, run }];
}
