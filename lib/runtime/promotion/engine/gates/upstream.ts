import { closed, GateContext, open, Verdict } from './context';
import { momentFrom } from '../calendar/moments';
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
