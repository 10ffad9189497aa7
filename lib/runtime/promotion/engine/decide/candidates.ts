import { Outlook } from './outlook';
import { StageConfiguration } from '../../configuration';
import { Hold, holdOf } from '../controls/holds';
import { Candidate, GateResult } from '../decision';
import { Asking, asksOthers, gateResults, isOpen } from '../gates/gates';
import { nextOpen } from '../gates/next-open';
import { verifiedBy, verifiedUpstream } from '../gates/upstream';
import { RecordedRelease } from '../state';

/** For how many releases of a stage others are asked. What is older waits until those are out of the way. */
const ASKED_FOR = 5;

/** How many releases of a stage are looked at. */
const LOOKED_AT = 100;

/** The releases that may come next to a stage by themselves, the newest first, down to the one that does. */
export function candidatesOf(stage: StageConfiguration, outlook: Outlook): Candidate[] {
  const { state, inquiry, now } = outlook;
  const candidates: Candidate[] = [];
  const all = forward(stage, outlook);
  const ready = all.filter((release) => isReady(stage, release, outlook));
  let asked = 0;
  let foreign = 0;
  for (const release of ready.slice(0, LOOKED_AT)) {
    const hold = holdOf(stage, release, state, inquiry, now);
    const asking = hold || asked >= ASKED_FOR ? 'never' : asked === 0 ? 'always' : 'when-open';
    const candidate = candidateOf(stage, release, outlook, asking, hold);
    candidates.push(candidate);
    if (candidate.open && !hold) break;
    // Whether it can come has to be known before it is worth asking about older ones.
    const verified = verifiedBy({ stage, state, release });
    if ([release.release, ...verified.map(({ record }) => record)].some(({ run }) => inquiry.awaits(run))) break;
    if (candidate.gates.some((gate) => isForeign(gate, verified.length > 0)) && ++foreign >= ASKED_FOR) break;
    if (asking === 'always' || (asking === 'when-open' && candidate.gates.every(({ kind, state: is }) => asksOthers(kind) || is !== 'closed'))) asked++;
  }
  // Where nothing may come, people want to see what would, and why it does not.
  return candidates.length === 0 && all.length > 0 ? [{ ...candidateOf(stage, all[0], outlook, 'never'), open: false }] : candidates;
}

/** Somebody says that it was made, or verified, in a run that did nothing of the kind. */
function isForeign({ kind, state }: GateResult, isVerified: boolean): boolean {
  return state === 'closed' && (kind === 'recorded' || (kind === 'upstream' && isVerified));
}

/** What all gates say of a release, and what else holds it. */
export function candidateOf(stage: StageConfiguration, release: RecordedRelease, outlook: Outlook, asking: Asking, hold?: Hold): Candidate {
  const context = { ...outlook, stage, release };
  const gates = gateResults(context, asking);
  const times = [nextOpen(context, gates), hold?.until].filter((time) => time !== undefined);
  return { release, gates, held: hold?.why, open: isOpen(gates), ...(times.length > 0 ? { nextOpen: Math.max(...times) } : {}) };
}

/** Newer than all that was ever admitted, or what was tried last; the newest first. */
function forward(stage: StageConfiguration, { state }: Outlook): RecordedRelease[] {
  const { admitted, serves } = state.stages.get(stage.name)!;
  const { releases, byId } = state.ledger;
  const newest = Math.max(-1, ...[...admitted].map((id) => byId.get(id)?.order ?? -1));
  return releases.slice(Math.max(0, newest)).reverse().filter(({ id, withdrawn }) => withdrawn === undefined && (serves.release !== id || serves.unknown !== undefined));
}

/** Verified upstream, or perhaps let through without. */
function isReady(stage: StageConfiguration, release: RecordedRelease, { state }: Outlook): boolean {
  if (state.ledger.overrides.some((entry) => entry.stage === stage.name && entry.release === release.id)) return true;
  const { stages, join } = stage.upstream;
  if (stages.length === 0) return true;
  if (verifiedUpstream({ stage, state, release }) === undefined) return false;
  if (stage.automatic !== 'match-upstream') return true;
  const there = stages.map((name) => state.stages.get(name)!.serves).map(({ release: id, unknown }) => id === release.id && unknown === undefined);
  return join === 'all' ? there.every(Boolean) : there.some(Boolean);
}
