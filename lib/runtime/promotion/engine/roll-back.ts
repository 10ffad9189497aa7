import { Outlook, outlookOf, stageNamed, withStage } from './decide/outlook';
import { refuse, Refusal } from './decide/refusal';
import { tidy } from './decide/tidy';
import { Action, Answer, Situation } from './decision';
import { EvidenceNeed } from './evidence';
import { irreversible } from './irreversible';
import { RECORDER, StagePayload, StageRecord } from './records';
import { RollbackTarget, rollbackTarget } from './rollback-target';
import { StageState } from './state';
import { cut, statusOf } from './statuses';
import { StageConfiguration } from '../configuration';

export interface RollbackRequest {
  readonly stage: string;
  /** `last-verified` or nothing, the id of a release, `revision:<n>`, `image:<name>=<image>`. */
  readonly target: string;
  readonly reason: string;
  readonly by: string;
}

export interface RollbackDecision {
  readonly answer: Answer;
  /** What people have to know before it begins: what cannot be undone. */
  readonly warnings: readonly string[];
  readonly actions: readonly Action[];
  readonly needs: readonly EvidenceNeed[];
}

/** Plans the way back. No gate is asked. What is rolled back is held, and what only waits for the stage is withdrawn. */
export function rollBack(situation: Situation, request: RollbackRequest): RollbackDecision {
  const before = outlookOf(situation);
  try {
    const stage = stageNamed(before, request.stage) ?? refuse(`there is no stage '${request.stage}'; there are ${situation.configuration.stages.map(({ name }) => name).join(', ')}`);
    if (request.by === RECORDER && !stage.rollback.automatic) refuse(`'${stage.name}' is not rolled back by itself: somebody has to`);
    if (request.reason.trim() === '') refuse('say why: it is shown to everybody who asks later');
    const tidied = tidy(stage, before);
    const outlook = withStage(before, tidied.stage, tidied.holds);
    const bad = expectBad(tidied.stage);
    const target = rollbackTarget(stage, tidied.stage, situation.state.ledger, bad, request.target.trim());
    const waits = tidied.stage.open.filter(({ phase, kind }) => phase === 'queued' && kind === 'deploy');
    const actions: Action[] = [
      ...tidied.actions,
      ...held(stage, bad, request, outlook),
      ...waits.map((record): Action => ({ kind: 'withdraw', stage: stage.name, record, status: statusOf('withdrawn', 'the stage is rolled back'), cancel: true })),
      proposal(stage, bad, target, request, outlook),
    ];
    const stays = irreversible(outlook, stage.name, target.release?.id, bad.release).map(({ id, release }) =>
      `The database stays as ${id} left it: its migration${release.database!.migration === undefined ? '' : ` (${release.database!.migration})`} cannot be undone. Only the application is rolled back.`);
    return { answer: { done: true, says: `${stage.name} is rolled back from ${bad.release ?? `record ${bad.id}`} to ${target.says}.` }, warnings: [...stays, ...busyWith(tidied.stage)], actions, needs: before.inquiry.needs };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { answer: { done: false, says: error.message }, warnings: [], actions: [], needs: before.inquiry.needs };
  }
}

/** A deployment is never stopped half-way by another one; somebody who stops it has what it began undone. */
function busyWith({ open }: StageState): string[] {
  return open.filter(({ phase }) => phase === 'deploying').map(({ release, id, run }) => (
    `${release ?? `The record ${id}`} is being deployed, by the run ${run.id}, and the rollback begins when that has ended. To make it end now, cancel the run: what it began is undone first.`
  ));
}

/** What is bad: what is being deployed, or nobody knows, or serves. */
function expectBad({ name, open, serves }: StageState): StageRecord {
  const back = open.find(({ kind }) => kind === 'rollback');
  if (back) refuse(`'${name}' is being rolled back already, to ${back.release ?? 'what was asked for'}`);
  return open.find(({ phase }) => phase === 'deploying') ?? serves.unknown ?? serves.record ?? refuse(`nothing was deployed to '${name}' that could be rolled back`);
}

function held(stage: StageConfiguration, { release, id }: StageRecord, { reason, by }: RollbackRequest, { state, configuration, run }: Outlook): Action[] {
  if (release === undefined || state.ledger.holds.some((hold) => hold.stage === stage.name && hold.release === release && hold.id > id)) return [];
  return [{ kind: 'record', payload: { v: 1, pipeline: configuration.pipeline, kind: 'hold', stage: stage.name, release, reason: `rolled back: ${reason}`, by, run } }];
}

function proposal(stage: StageConfiguration, bad: StageRecord, target: RollbackTarget, { reason, by }: RollbackRequest, { configuration, run }: Outlook): Action {
  const { release, revision, images, says } = target;
  const payload: StagePayload = { v: 1, pipeline: configuration.pipeline, kind: 'rollback', stage: stage.name, release: release?.id, revision, images, reason, by, run, undoes: bad.id, replaces: bad.release };
  return {
    kind: 'propose',
    stage: stage.name,
    deployment: { environment: stage.environment, task: 'slipway:rollback', ref: release?.release.commit ?? bad.sha, production: stage.production, description: cut(`${stage.name} back to ${says}`), payload },
    status: statusOf('waits', `back to ${says}: ${reason}`),
  };
}
