import { StageConfiguration } from '../configuration';
import { whyNot } from './controls/counts';
import { candidateOf } from './decide/candidates';
import { obstacleOf } from './decide/obstacle';
import { Outlook, outlookOf, withStage } from './decide/outlook';
import { reasonNeeded } from './decide/promote';
import { refuse, Refusal } from './decide/refusal';
import { tidy } from './decide/tidy';
import { Action, Situation } from './decision';
import { EvidenceNeed } from './evidence';
import { irreversible } from './irreversible';
import { RECORDER, StageRecord, StatusText } from './records';
import { isWithdrawn } from './rollback-image';
import { RecordedRelease, Serves } from './state';
import { statusOf } from './statuses';

/** Whether what was proposed may begin now. */
export interface Admission {
  readonly admitted: boolean;
  readonly says: string;
  /** What the record says from now on; not there when it stays what it is. */
  readonly status?: StatusText;
  readonly record?: StageRecord;
  readonly stage?: StageConfiguration;
  /** What is deployed, where that is a release. */
  readonly release?: RecordedRelease;
  /** What serves until then. */
  readonly serves?: Serves;
  readonly previous?: RecordedRelease;
  /** Releases between here and there whose migration of the database cannot be undone. */
  readonly irreversible: readonly RecordedRelease[];
  /** To be done first: what was lost is marked. */
  readonly actions: readonly Action[];
  /** As of a decision: nothing is admitted before it is known. */
  readonly needs: readonly EvidenceNeed[];
}

export type Operation = 'deploy' | 'rollback' | 'retire';

/** Decides again, in the job that deploys: people may have taken days to approve it. What is refused is withdrawn. */
export function admit(situation: Situation, id: number, operation: Operation): Admission {
  const before = outlookOf(situation);
  const found = find(before, id);
  if (!found) return { admitted: false, says: `there is no record ${id} of ${situation.configuration.pipeline} that could be read`, irreversible: [], actions: [], needs: [] };
  const { stage, record } = found;
  const tidied = tidy(stage, before);
  const outlook = withStage(before, tidied.stage, tidied.holds);
  const { serves } = tidied.stage;
  const release = situation.state.ledger.byId.get(record.release ?? '');
  const previous = situation.state.ledger.byId.get(serves.release ?? '');
  const common = { record, stage, release, serves, previous, irreversible: irreversible(outlook, stage.name, record.kind === 'rollback' ? record.release : serves.release, record.kind === 'rollback' ? serves.release : record.release) };
  try {
    if (operation === 'retire') {
      expectRetirable(record, outlook);
      return { ...common, admitted: true, says: `what ${record.release ?? 'the rollback'} replaced in ${stage.name} is retired`, actions: [], needs: [] };
    }
    if (record.phase !== 'queued') throw new Stale(`the record ${id} says that it is ${record.phase} (${record.says}): a run that is repeated decides nothing. Start the workflow again`);
    if (record.run.id !== situation.run.id) throw new Stale(`the record ${id} belongs to the run ${record.run.id}`);
    if (record.kind !== operation) throw new Stale(`the record ${id} is a ${record.kind}`);
    const own = tidied.actions.find((action) => action.kind === 'withdraw' && action.record.id === id);
    if (own?.kind === 'withdraw') refuse(own.status.description.replace(/^withdrawn[^:]*: /, ''));
    const busy = tidied.stage.open.find(({ phase }) => phase === 'deploying');
    if (busy) refuse(`${busy.release ?? 'something else'} is being deployed there (record ${busy.id})`);
    if (record.kind === 'rollback') expectRollback(stage, record, release, outlook);
    else expectDeployment(stage, record, release, outlook);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error instanceof Stale || outlook.inquiry.needs.length > 0 ? undefined : statusOf('withdrawn', error.message);
    return { ...common, admitted: false, says: error.message, status, actions: [], needs: outlook.inquiry.needs };
  }
  const { needs } = outlook.inquiry;
  const what = record.release ?? (record.revision === undefined ? Object.values(record.images ?? {}).join(', ') : `revision ${record.revision}`);
  return { ...common, admitted: needs.length === 0, says: `${what} is deployed to ${stage.name}`, status: needs.length === 0 ? statusOf('deploys', what) : undefined, actions: tidied.actions.filter(({ kind }) => kind === 'mark-lost'), needs };
}

/** The record is not what it was any more, and stays what it is. */
class Stale extends Refusal {}

function find({ configuration, state }: Outlook, id: number): { readonly stage: StageConfiguration; readonly record: StageRecord } | undefined {
  for (const stage of configuration.stages) {
    const record = state.stages.get(stage.name)!.records.find((each) => each.id === id);
    if (record) return { stage, record };
  }
  return undefined;
}

function expectDeployment(stage: StageConfiguration, record: StageRecord, release: RecordedRelease | undefined, outlook: Outlook): void {
  const { inquiry } = outlook;
  if (!release) refuse(`nothing is known of the release ${record.release}`);
  if (release!.withdrawn !== undefined) refuse(`${release!.id} goes nowhere any more: ${release!.withdrawn}`);
  if (record.sha !== release!.release.commit) refuse(`the record speaks of another commit (${record.sha}) than the release`);
  const candidate = candidateOf(stage, release!, outlook, 'always');
  const unusual = reasonNeeded(stage, candidate, outlook);
  if (record.by === RECORDER) {
    const obstacle = obstacleOf(stage, outlook) ?? unusual;
    if (obstacle !== undefined) refuse(obstacle);
  } else {
    const { blocked } = outlook.state;
    const forged = blocked ?? whyNot(record, inquiry);
    if (forged !== undefined) refuse(forged);
    if (unusual !== undefined && !record.reason) refuse(`${unusual}, and nobody said why it should come`);
  }
  const closed = candidate.gates.filter(({ state }) => state === 'closed');
  if (closed.length > 0) refuse(closed.map(({ id, why }) => `${id}: ${why}`).join('; '));
}

/** Gates say what may come, and nothing about the way back. */
function expectRollback(stage: StageConfiguration, record: StageRecord, release: RecordedRelease | undefined, { state }: Outlook): void {
  if (record.release === undefined) {
    const withdrawn = Object.values(record.images ?? {}).find((image) => isWithdrawn(image.slice(image.indexOf('@') + 1), state.ledger));
    if (withdrawn !== undefined) refuse(`${withdrawn} was in a release that was withdrawn`);
    return;
  }
  const known = state.stages.get(stage.name)!;
  if (!release) refuse(`nothing is known of the release ${record.release}`);
  if (release!.withdrawn !== undefined) refuse(`${release!.id} goes nowhere any more: ${release!.withdrawn}`);
  if (!known.byRelease.get(record.release)?.some(({ phase }) => phase === 'verified')) refuse(`${record.release} was never verified in ${stage.name}`);
  if (known.serves.release === record.release && !known.serves.unknown) refuse(`${record.release} serves in ${stage.name} already`);
}

function expectRetirable(record: StageRecord, { state, configuration, now }: Outlook): void {
  const known = state.stages.get(record.stage)!;
  const after = configuration.stages.find(({ name }) => name === record.stage)!.retireAfter;
  if (known.serves.record?.id !== record.id || known.serves.unknown) throw new Stale(`${record.release ?? 'it'} does not serve in ${record.stage} any more: what it replaced may be in use`);
  if (known.open.length > 0) throw new Stale(`something is being deployed to ${record.stage}`);
  if (record.retiredAt !== undefined) throw new Stale(`what ${record.release ?? 'it'} replaced in ${record.stage} is retired already`);
  if (after === undefined || now < record.since + after) throw new Stale(`what ${record.release ?? 'it'} replaced in ${record.stage} is kept for longer`);
}
