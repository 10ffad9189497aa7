import { closed, GateContext, open, Verdict } from './context';
import { momentFrom } from '../calendar/moments';
import { whyNotVerified } from '../controls/counts';
import { StageRecord } from '../records';
import { StageState } from '../state';

/** The release is verified upstream: in all stages, or in one of them. Every stage has this gate. */
export function upstreamGate(context: GateContext): Verdict {
  const { stage, now } = context;
  if (stage.upstream.stages.length === 0) return open('it is the first stage');
  const since = verifiedUpstream(context);
  if (since !== undefined) return open(`verified in ${names(stage.upstream)} since ${momentFrom(since, now)}`);
  const missing = stage.upstream.stages.filter((name) => !verifiedIn(context, name));
  const reasons = missing.map((name) => `${name} (${reasonOf(context.state.stages.get(name), context.release.id)})`);
  return closed(`not verified in ${reasons.join(stage.upstream.join === 'all' ? ' and ' : ' or ')}`);
}

/** Since when a release is verified upstream: in all of the stages, or in the first of them. */
export function verifiedUpstream({ stage, state, release }: Pick<GateContext, 'stage' | 'state' | 'release'>): number | undefined {
  const times = stage.upstream.stages.map((name) => state.stages.get(name)?.verified.get(release.id));
  const known = times.filter((time) => time !== undefined);
  if (stage.upstream.join === 'all') return known.length === times.length ? Math.max(...known) : undefined;
  return known.length > 0 ? Math.min(...known) : undefined;
}

/**
 * The runs that say so can have verified it. It is asked of a release that otherwise may come, because it costs a request for each of them: of all stages, or of
 * the one that counts.
 */
export function believedUpstream(context: GateContext): Verdict {
  const wrong = verifiedBy(context).flatMap(({ stage, record }) => {
    const why = whyNotVerified(record, context.inquiry);
    return why === undefined ? [] : [`${stage} (the record ${record.id} does not count: ${why})`];
  });
  return wrong.length === 0 ? upstreamGate(context) : closed(`not verified in ${wrong.join(' and ')}`);
}

/** The records since which the release is verified upstream. */
export function verifiedBy(context: Pick<GateContext, 'stage' | 'state' | 'release'>): { readonly stage: string; readonly record: StageRecord }[] {
  const { stage, state, release } = context;
  const since = verifiedUpstream(context);
  const found = stage.upstream.stages.flatMap((name) => {
    const known = state.stages.get(name);
    const record = known?.byRelease.get(release.id)?.find(({ phase, since: at }) => phase === 'verified' && at === known.verified.get(release.id));
    return record ? [{ stage: name, record }] : [];
  });
  return stage.upstream.join === 'all' ? found : found.filter(({ record }) => record.since === since).slice(0, 1);
}

function verifiedIn({ state, release }: GateContext, name: string): boolean {
  return state.stages.get(name)?.verified.has(release.id) ?? false;
}

function names({ join, stages }: GateContext['stage']['upstream']): string {
  return stages.join(join === 'all' ? ' and ' : ' or ');
}

function reasonOf(known: StageState | undefined, release: string): string {
  const last = known?.byRelease.get(release)?.filter(({ phase }) => phase !== 'withdrawn').pop();
  if (!last) return 'it never was there';
  if (last.rolledBackAt !== undefined) return 'it was rolled back there';
  return { queued: 'it waits to be deployed', deploying: 'it is being deployed', verified: 'it was rolled back there', failed: 'its deployment failed', lost: 'its deployment was lost', broken: 'its deployment broke it', withdrawn: '' }[last.phase];
}
