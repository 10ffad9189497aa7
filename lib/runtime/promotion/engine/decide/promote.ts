import { candidateOf, candidatesOf } from './candidates';
import { Outlook, stageNamed, withStage } from './outlook';
import { propose } from './propose';
import { refuse } from './refusal';
import { tidy } from './tidy';
import { StageConfiguration } from '../../configuration';
import { momentFrom } from '../calendar/moments';
import { holdOf } from '../controls/holds';
import { Action, Answer, Candidate, Request } from '../decision';
import { namedRelease } from '../named-release';
import { StageRecord } from '../records';
import { RecordedRelease } from '../state';
import { statusOf } from '../statuses';

/** Somebody wants a release in a stage. All gates are asked; only what keeps a release from coming by itself keeps nobody from asking for it, with a reason. */
export function promote(request: Request, before: Outlook): { readonly answer: Answer; readonly actions: readonly Action[] } {
  const stage = stageNamed(before, request.stage ?? '') ?? refuse(`${request.stage ? `there is no stage '${request.stage}'` : 'say which stage is meant'}; there are ${before.configuration.stages.map(({ name }) => name).join(', ')}`);
  if (before.state.blocked !== undefined) refuse(`nothing is promoted: ${before.state.blocked}`);
  const tidied = tidy(stage, before);
  const outlook = withStage(before, tidied.stage, tidied.holds);
  const release = wanted(request, stage, outlook);
  if (release.withdrawn !== undefined) refuse(`${release.id} goes nowhere any more: ${release.withdrawn}`);
  const strategy = request.strategy?.trim() || stage.strategies[0];
  if (strategy !== undefined && !stage.strategies.includes(strategy)) refuse(`'${stage.name}' has no strategy '${strategy}'; there are ${stage.strategies.join(', ')}`);
  const candidate = candidateOf(stage, release, outlook, 'always');
  const reason = request.reason?.trim() || undefined;
  const unusual = reasonNeeded(stage, candidate, outlook);
  if (unusual !== undefined && reason === undefined) refuse(`${unusual}: say why it should come`);
  const room = makeRoom(stage, release, tidied.stage.open, outlook);
  if (!candidate.open) refuse(closedGates(stage, candidate, outlook));
  const more = unusual === undefined ? '' : ` ${unusual}; that stays as it is.`;
  return { answer: { done: true, says: `${release.id} is promoted to ${stage.name}.${more}` }, actions: [...tidied.actions, ...room, propose(stage, candidate, { by: request.by, reason, strategy }, outlook)] };
}

/** The release that is named, or that serves in another stage, or the next one. */
function wanted({ release, source }: Request, stage: StageConfiguration, outlook: Outlook): RecordedRelease {
  const { byId } = outlook.state.ledger;
  if (release) return namedRelease(outlook.state.ledger, release);
  if (!source) return candidatesOf(stage, outlook).find(({ open }) => open)?.release ?? candidatesOf(stage, outlook)[0]?.release ?? refuse(`nothing is newer than what was in '${stage.name}': say which release is meant`);
  if (!stage.upstream.stages.includes(source)) refuse(`'${source}' is not upstream of '${stage.name}'${stage.upstream.stages.length > 0 ? `: that is ${stage.upstream.stages.join(', ')}` : ', which is the first stage'}`);
  const { serves } = outlook.state.stages.get(source)!;
  if (serves.unknown) refuse(`nobody knows what serves in '${source}': ${serves.unknown.says}`);
  return byId.get(serves.release ?? '') ?? refuse(`nothing serves in '${source}' that could be promoted`);
}

/** What makes it more than the next step. */
export function reasonNeeded(stage: StageConfiguration, { release }: Candidate, { state, inquiry, now }: Outlook): string | undefined {
  const { serves, admitted } = state.stages.get(stage.name)!;
  if (serves.release === release.id && !serves.unknown) return `${release.id} serves in ${stage.name} already`;
  const newer = [...admitted].flatMap((id) => state.ledger.byId.get(id) ?? []).find(({ order }) => order > release.order);
  if (newer) return `${release.id} is older than ${newer.id}, which was in ${stage.name}`;
  const hold = holdOf(stage, release, state, inquiry, now);
  return hold && hold.until === undefined ? `${release.id} does not come to ${stage.name} by itself (${hold.why})` : undefined;
}

/** What only waits makes room for what somebody asks for. What is being deployed, or leads back, does not. */
function makeRoom(stage: StageConfiguration, release: RecordedRelease, open: readonly StageRecord[], { now }: Outlook): Action[] {
  return open.map((record) => {
    const what = record.kind === 'rollback' ? `a rollback to ${record.release ?? 'what was asked for'}` : record.release;
    if (record.phase === 'deploying') refuse(`${what} is being deployed to '${stage.name}', since ${momentFrom(record.admittedAt!, now)}: ask again when that has ended`);
    if (record.kind === 'rollback') refuse(`${what} waits in '${stage.name}': ask again when that has ended`);
    if (record.release === release.id) refuse(`${release.id} was proposed for '${stage.name}' already, and waits since ${momentFrom(record.at, now)}`);
    return { kind: 'withdraw', stage: stage.name, record, status: statusOf('withdrawn', `${release.id} was asked for instead`), cancel: true };
  });
}

function closedGates(stage: StageConfiguration, { release, gates, nextOpen }: Candidate, { now }: Outlook): string {
  const closed = gates.filter(({ state }) => state === 'closed').map(({ id, why }) => `${id} (${why})`);
  const when = nextOpen === undefined ? '' : ` Not before ${momentFrom(nextOpen, now)}.`;
  const how = stage.override ? ' In an emergency, override them with a reason.' : '';
  return `${release.id} may not come to '${stage.name}' now: ${closed.join('; ')}.${when}${how}`;
}
