import { Outlook, stageNamed } from './outlook';
import { promote } from './promote';
import { Refusal, refuse } from './refusal';
import { untilOf } from './until';
import { StageConfiguration } from '../../configuration';
import { momentFrom } from '../calendar/moments';
import { isSamePerson } from '../controls/counts';
import { freezesOf } from '../controls/freezes';
import { holdOf } from '../controls/holds';
import { Action, Answer, Request } from '../decision';
import { digestsToDeny } from '../fold/releases';
import { gatesOf } from '../gates/gates';
import { namedRelease } from '../named-release';
import { RELEASE_ID } from '../read-release';
import { EntryPayload } from '../records';
import { RecordedRelease } from '../state';

interface Answered {
  readonly answer: Answer;
  readonly actions: readonly Action[];
}

/** What becomes of what somebody asks for. What is refused changes nothing. */
export function answerRequest(request: Request, outlook: Outlook): Answered {
  try {
    if (request.action === 'promote') return promote(request, outlook);
    const { says, ...entry } = ENTRIES[request.action](request, outlook);
    const payload = { v: 1, pipeline: outlook.configuration.pipeline, by: request.by, run: outlook.run, ...entry } as EntryPayload;
    return { answer: { done: true, says }, actions: [{ kind: 'record', payload }] };
  } catch (error) {
    if (error instanceof Refusal) return { answer: { done: false, says: error.message }, actions: [] };
    throw error;
  }
}

type Entry = { readonly says: string } & Record<string, unknown>;

const ENTRIES: Readonly<Record<Exclude<Request['action'], 'promote'>, (request: Request, outlook: Outlook) => Entry>> = { approve, hold, lift, withdraw, freeze, thaw, override };

function approve(request: Request, outlook: Outlook): Entry {
  const stage = expectStage(request, outlook);
  const release = expectRelease(request, outlook);
  const gates = stage.gates.flatMap((gate) => (gate.kind === 'approvals' ? [gate] : []));
  if (gates.length === 0) refuse(`the stage '${stage.name}' asks for no approvals here: what GitHub asks its reviewers is answered on the page of the run`);
  const gate = gates.find(({ approvers }) => approvers.some((login) => isSamePerson(login, request.by)));
  if (!gate) refuse(`${request.by} may not approve for '${stage.name}'; who may: ${[...new Set(gates.flatMap(({ approvers }) => approvers))].join(', ')}`);
  const author = gates.some(({ preventSelf }) => preventSelf) ? outlook.inquiry.attempt(release.release.run) : undefined;
  if (author && 'value' in author && isSamePerson(author.value.actor, request.by)) refuse(`${request.by} made the release ${release.id}, and somebody else has to approve it`);
  return { kind: 'approve', stage: stage.name, release: release.id, says: `${request.by} approves ${release.id} for ${stage.name}, until ${momentFrom(outlook.now + gate!.expires, outlook.now)}.` };
}

function hold(request: Request, outlook: Outlook): Entry {
  const stage = expectStage(request, outlook);
  const release = expectRelease(request, outlook);
  return { kind: 'hold', stage: stage.name, release: release.id, reason: expectReason(request), says: `${release.id} no longer comes to ${stage.name} by itself, until somebody lifts the hold.` };
}

function lift(request: Request, outlook: Outlook): Entry {
  const stage = expectStage(request, outlook);
  const release = expectRelease(request, outlook);
  const reason = expectReason(request);
  const held = holdOf(stage, release, outlook.state, outlook.inquiry, outlook.now);
  if (!held) refuse(`nothing holds ${release.id} in '${stage.name}'`);
  return { kind: 'lift', stage: stage.name, release: release.id, reason, says: `${release.id} may come to ${stage.name} by itself again. Until now: ${held!.why}.` };
}

function withdraw(request: Request, outlook: Outlook): Entry {
  const id = request.release ?? '';
  // One that is recorded only later can be withdrawn before.
  if (!RELEASE_ID.test(id)) refuse('say which release is withdrawn');
  const release = outlook.state.ledger.byId.get(id);
  const serving = [...outlook.state.stages.values()].filter(({ serves }) => serves.release === id).map(({ name }) => name);
  const more = serving.length > 0 ? ` It still serves in ${serving.join(' and ')}: roll back there.` : '';
  const digests = release ? digestsToDeny(release, outlook.state.ledger.releases) : undefined;
  return { kind: 'withdraw', release: id, reason: expectReason(request), digests, says: `${id} goes nowhere any more${digests?.length ? ', and neither does a later release with its images' : ''}.${more}` };
}

function freeze(request: Request, outlook: Outlook): Entry {
  const stage = expectStageOrAll(request, outlook);
  const reason = expectReason(request);
  const until = untilOf(request.until ?? '', outlook.now);
  return { kind: 'freeze', stage, until, reason, says: `Nothing is promoted to ${stage === 'all' ? 'any stage' : stage} until ${momentFrom(until, outlook.now)}. Rollbacks are still possible.` };
}

function thaw(request: Request, outlook: Outlook): Entry {
  const stage = expectStageOrAll(request, outlook);
  const reason = expectReason(request);
  const names = outlook.configuration.stages.map(({ name }) => name).filter((name) => stage === 'all' || name === stage);
  if (names.every((name) => freezesOf(name, outlook.state, outlook.inquiry, outlook.now).length === 0)) refuse(`nobody froze ${stage === 'all' ? 'any stage' : `'${stage}'`}; a freeze that is declared ends where it is declared, or by an override`);
  return { kind: 'thaw', stage, reason, says: `${stage === 'all' ? 'No stage is' : `${stage} is no longer`} frozen.` };
}

function override(request: Request, outlook: Outlook): Entry {
  const stage = expectStage(request, outlook);
  const release = expectRelease(request, outlook);
  const reason = expectReason(request);
  if (!stage.override) refuse(`the gates of '${stage.name}' cannot be overridden: nobody is declared who may`);
  if (outlook.run.attempt !== 1) refuse('a run that is repeated overrides nothing, because nobody can tell what was approved: start the workflow again');
  const asked = (request.gates ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '');
  const known = gatesOf({ stage });
  const wrong = asked.filter((id) => id !== 'all' && !known.some((gate) => gate.id === id && gate.overridable));
  const allowed = known.filter(({ overridable }) => overridable).map(({ id }) => id).join(', ');
  if (asked.length === 0) refuse(`say which gates are overridden: all, or some of ${allowed}`);
  if (wrong.length > 0) refuse(`'${stage.name}' has no gate ${wrong.join(', ')} that can be overridden; there are ${allowed}`);
  const until = outlook.now + stage.override!.expires;
  const gates = asked.includes('all') ? 'all' : asked;
  return { kind: 'override', stage: stage.name, release: release.id, gates, reason, until, says: `${gates === 'all' ? 'All gates' : asked.join(', ')} of ${stage.name} are overridden for ${release.id} until ${momentFrom(until, outlook.now)}.` };
}

function expectStage({ stage }: Request, outlook: Outlook): StageConfiguration {
  return stageNamed(outlook, stage ?? '') ?? refuse(`${stage ? `there is no stage '${stage}'` : 'say which stage is meant'}; there are ${outlook.configuration.stages.map(({ name }) => name).join(', ')}`);
}

function expectStageOrAll(request: Request, outlook: Outlook): string {
  return request.stage === 'all' ? 'all' : expectStage(request, outlook).name;
}

function expectRelease({ release }: Request, { state }: Outlook): RecordedRelease {
  return release ? namedRelease(state.ledger, release) : refuse('say which release is meant');
}

function expectReason({ reason }: Request): string {
  return reason?.trim() ? reason.trim() : refuse('say why: it is shown to everybody who asks later');
}
