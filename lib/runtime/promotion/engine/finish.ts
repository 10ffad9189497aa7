import { Operation } from './admit';
import { holdOf } from './controls/holds';
import { outlookOf, withStage } from './decide/outlook';
import { Situation } from './decision';
import { EvidenceNeed } from './evidence';
import { stageOf } from './fold/stage';
import { LedgerPayload, RECORDER, StageRecord, StatusText } from './records';
import { statusOf } from './statuses';
import { StageConfiguration } from '../configuration';

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
  /** As of a decision. */
  readonly needs: readonly EvidenceNeed[];
}

const NOTHING = { ledger: [], needs: [] };

/** What is recorded when a job that deploys has ended. */
export function finish(situation: Situation, id: number, operation: Operation, outcomes: Outcomes): Finish {
  for (const stage of situation.configuration.stages) {
    const record = situation.state.stages.get(stage.name)!.records.find((each) => each.id === id);
    if (record) return operation === 'retire' ? retired(record, outcomes) : ended(situation, stage, record, outcomes);
  }
  return { outcome: 'withdrawn', says: `there is no record ${id} that could be read`, statuses: [], ...NOTHING };
}

function retired(record: StageRecord, { deployed }: Outcomes): Finish {
  const says = `what ${record.release ?? 'the rollback'} replaced in ${record.stage} ${deployed === 'success' ? 'is' : 'could not be'} retired`;
  if (deployed !== 'success') return { outcome: 'failed', says, statuses: [], ...NOTHING };
  return { outcome: 'retired', says, statuses: record.retiredAt === undefined ? [{ record: record.id, status: statusOf('retired', says) }] : [], ...NOTHING };
}

function ended(situation: Situation, stage: StageConfiguration, record: StageRecord, outcomes: Outcomes): Finish {
  const what = record.release ?? (record.kind === 'rollback' ? 'the rollback' : 'it');
  // What was not admitted touched nothing, and what has an outcome keeps it.
  if (record.phase !== 'deploying') return { outcome: record.phase === 'verified' || record.phase === 'failed' || record.phase === 'broken' ? record.phase : 'withdrawn', says: `${what}: ${record.phase}`, statuses: [], ...NOTHING };
  const before = situation.state.stages.get(stage.name)!.serves;
  const serves = before.unknown ? 'nobody knows what serves' : before.release === undefined ? 'what was there before serves' : `${before.release} serves`;
  const { outcome, why } = outcomeOf(outcomes);
  if (outcome === 'verified') {
    const undone = record.undoes === undefined ? [] : [{ record: record.undoes, status: statusOf('rolled back', record.reason ?? `${what} serves again`) }];
    return { outcome, says: `${what} is verified in ${stage.name}`, statuses: [{ record: record.id, status: statusOf('verified', `${what} serves`) }, ...undone], ...NOTHING };
  }
  const says = outcome === 'failed' ? `${why}; ${serves}` : `${why}, and it could not be undone: somebody has to look`;
  const status = { record: record.id, status: statusOf(outcome, says) };
  return { outcome, says: `${what} in ${stage.name}: ${says}`, statuses: [status], ...holdAfter(situation, stage, record, outcome, why) };
}

/** What happened: verified only when everything that there was succeeded, and broken when nobody can say that what served before serves again. */
export function outcomeOf({ deployed, verified, undone }: Outcomes): { readonly outcome: 'verified' | 'failed' | 'broken'; readonly why: string } {
  const good = verified === 'success' || verified === '';
  // What was undone is not there, even where everything before went well: somebody cancelled the job in between.
  const kept = undone === 'skipped' || undone === '';
  if (deployed === 'success' && good && kept) return { outcome: 'verified', why: '' };
  const why = deployed !== 'success' ? `the deployment ${words(deployed)}` : good ? 'the job was cancelled' : `the verification ${words(verified)}`;
  // Where no step that deploys began, an undo that fails, because nobody could sign in, has nothing to undo.
  const untouched = deployed === 'skipped' || deployed === '';
  return { outcome: undone === 'success' || untouched ? 'failed' : 'broken', why };
}

function words(outcome: StepOutcome): string {
  return { 'success': 'succeeded', 'failure': 'failed', 'skipped': 'did not begin', 'cancelled': 'was cancelled or took too long', '': 'did not begin' }[outcome];
}

/** The hold is there without it as well: it is recorded for whoever looks for it. */
function holdAfter(situation: Situation, stage: StageConfiguration, record: StageRecord, outcome: 'failed' | 'broken', why: string): Pick<Finish, 'ledger' | 'needs'> {
  const { configuration, run, now } = situation;
  const before = outlookOf(situation);
  const release = before.state.ledger.byId.get(record.release ?? '');
  if (record.kind === 'rollback' || !release) return { ledger: [], needs: [] };
  const records = before.state.stages.get(stage.name)!.records.map((each) => (each.id === record.id ? { ...each, phase: outcome, since: now } : each));
  const hold = holdOf(stage, release, withStage(before, stageOf(stage.name, records)).state, before.inquiry, now);
  const { needs } = before.inquiry;
  if (!hold || hold.recorded || hold.until !== undefined) return { ledger: [], needs };
  return { ledger: [{ v: 1, pipeline: configuration.pipeline, kind: 'hold', stage: stage.name, release: release.id, reason: why, by: RECORDER, run }], needs };
}
