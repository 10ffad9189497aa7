import { Claim, isBefore } from './claims';
import { isTogether } from './starts-together';
import { mayRun } from '../may-run';

/** Those of one group who get in each other's way: one cancels what the other has begun, or a third takes the place of the one that waits. */
export interface Crowd {
  readonly members: readonly Claim[];
  readonly cancels: boolean;
}

/** Who gets in each other's way among all that one event starts; undefined when nobody does. */
export function crowdIn(claims: readonly Claim[]): Crowd | undefined {
  for (const [i, one] of claims.entries()) {
    if (one.many && one.cancels) return { members: [one], cancels: true };
    for (const other of claims.slice(0, i)) {
      if ((one.cancels || other.cancels) && atOnce(one, other)) return { members: [other, one], cancels: true };
    }
  }
  for (const [i, one] of claims.entries()) {
    if (queues(one)) continue;
    if (one.many && limitOf(one) > 2) return { members: [one], cancels: false };
    const members = [one];
    for (const other of claims.slice(i + 1)) {
      if (members.length < 3 && !queues(other) && members.every((member) => atOnce(member, other)) && members.length < Math.min(limitOf(other), ...members.map(limitOf))) members.push(other);
    }
    if (members.length >= 3 || (members.length === 2 && members.some(({ many }) => many))) return { members, cancels: false };
  }
  return undefined;
}

/** How many of the legs that lead to it may run side by side. */
function limitOf({ trail }: Claim): number {
  const limits = trail.flatMap(({ job: { strategy } }) => (strategy ? [typeof strategy.maxParallel === 'number' ? strategy.maxParallel : Infinity] : []));
  return limits.length > 0 ? limits.reduce((all, limit) => all * limit) : Infinity;
}

function queues({ concurrency }: Claim): boolean {
  return concurrency.queue === 'max';
}

/** Whether both may ask for it at the same time, none of them inside of the other. */
function atOnce(one: Claim, other: Claim): boolean {
  if (one.root !== other.root) return isTogether(one, other);
  const split = one.trail.findIndex((hop, i) => hop.job !== other.trail[i]?.job || hop.leg !== other.trail[i].leg);
  const [a, b] = [one.trail[split], other.trail[split]];
  // Where one holds the group while the other is a part of it, another rule speaks.
  if (split < 0 || !b) return false;
  if (a.job === b.job) return a.job.strategy?.maxParallel !== 1;
  return !isBefore(a.job, b.job, a.workflow) && !isBefore(b.job, a.job, a.workflow) && mayBothRun(one, a.job.condition, b.job.condition);
}

/** Both conditions are of one workflow: what one asks for is the same for the other. */
function mayBothRun({ trigger: { event } }: Claim, one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || mayRun([`(${one}) && (${other})`], { event });
}
