import { Scanned, Ranked } from './collect';
import { Accepted, Policy } from './configuration';
import { Level, LEVELS } from './finding';
import { Memory, Since } from './known';

const DAY = 86_400;

/** What becomes of a finding. */
export type Judgement =
  | { readonly kind: 'blocks'; readonly why: string }
  | { readonly kind: 'due'; readonly by: number }
  | { readonly kind: 'warns'; readonly why?: string }
  | { readonly kind: 'accepted'; readonly entry: Accepted };

export interface Judged {
  readonly scanned: Scanned;
  readonly finding: Ranked;
  readonly judgement: Judgement;
}

export interface Verdict {
  readonly result: 'pass' | 'fail' | 'error';
  readonly counts: Readonly<Record<Level, number>>;
  readonly judged: readonly Judged[];
  readonly scanned: readonly Scanned[];
  /** Of what was accepted: entries that have come to their end, and those that nothing is found for any more. */
  readonly expired: readonly Accepted[];
  readonly unused: readonly Accepted[];
  readonly trouble?: string;
}

/** What is known of the run. */
export interface Moment {
  readonly now: number;
  /** Whether something is released by it. */
  readonly releases: boolean;
}

/** The counts are of what is open: what was accepted is not. */
export function judge(scanned: readonly Scanned[], policy: Policy, memory: Memory, moment: Moment): Verdict {
  const accepting = policy.accepted.filter((entry) => holds(entry, moment.now));
  const used = new Set<Accepted>();
  const judged = scanned.flatMap((one) => one.findings.map((finding): Judged => {
    const entry = accepting.find((accepted) => isOf(accepted, one, finding));
    if (entry) used.add(entry);
    return { scanned: one, finding, judgement: entry ? { kind: 'accepted', entry } : ruled(one, finding, policy, memory, moment) };
  }));
  const open = judged.filter(({ judgement }) => judgement.kind !== 'accepted');
  const broken = scanned.some(({ state }) => state === 'broken') || scanned.every(({ state }) => state !== 'ran');
  return {
    result: broken ? 'error' : open.some(({ judgement }) => judgement.kind === 'blocks') ? 'fail' : 'pass',
    counts: Object.fromEntries(LEVELS.map((level) => [level, open.filter(({ finding }) => finding.level === level).length])) as Record<Level, number>,
    judged,
    scanned,
    expired: policy.accepted.filter((entry) => !accepting.includes(entry)),
    // Of a scanner that did not run nobody knows whether it still finds something.
    unused: scanned.every(({ state }) => state === 'ran') ? accepting.filter((entry) => !used.has(entry)) : [],
    trouble: memory.trouble,
  };
}

function ruled(scanned: Scanned, finding: Ranked, policy: Policy, memory: Memory, { now, releases }: Moment): Judgement {
  const rule = policy.rules[finding.level];
  if (rule.kind === 'within') return timed(rule.days, memory.since(scanned, finding), now);
  if (rule.kind === 'block') return { kind: 'blocks', why: `${finding.level} is not let pass` };
  if (rule.kind === 'warn') return { kind: 'warns' };
  return releases ? { kind: 'blocks', why: 'nothing is released with it' } : { kind: 'warns', why: 'before the next release' };
}

function timed(days: number, since: Since, now: number): Judgement {
  if (since === 'unknown') return { kind: 'blocks', why: 'nobody knows since when it has been there, so its time counts as over' };
  const by = (since === 'new' ? now : since) + days * DAY;
  return by <= now ? { kind: 'blocks', why: `its time was over on ${dayOf(by)}` } : { kind: 'due', by };
}

/** To the end of its last day, by UTC. */
function holds({ until }: Accepted, now: number): boolean {
  if (until === undefined) return true;
  const end = Date.parse(`${until}T00:00:00Z`) / 1000 + DAY;
  return Number.isFinite(end) && now < end;
}

function isOf({ id, scanner, path }: Accepted, { scan }: Scanned, { id: own, aliases, place }: Ranked): boolean {
  if (scanner !== undefined && scanner !== scan.name) return false;
  if (path !== undefined && (path.endsWith('/') ? !place.startsWith(path) : place !== path)) return false;
  return [own, ...aliases].some((name) => name.toLowerCase() === id.toLowerCase());
}

export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
