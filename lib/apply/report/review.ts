import { Difference } from '../compare/differences';
import { JsonMap, isList, isMap } from '../compare/json';
import { Action, Plan, changesOf, neededFor } from '../plan';
import { CheckChanges, checkChanges, isAboutChecks, takesCheck } from './renamed-checks';
import { isWeakening } from './weakening';
import { keptOf } from '../resources/resource';

export interface ReviewedDifference extends Difference {
  /** It takes protection away, or may. */
  readonly weakens: boolean;
}

/** A change as whoever approves it has to see it: the same facts for the text and for programs. */
export interface Review {
  /** In the order of application, from 1. */
  readonly number: number;
  readonly kind: string;
  readonly name: string;
  readonly action: Action;
  /** Titles of changes that must have happened before. */
  readonly needs: readonly string[];
  readonly differences: readonly ReviewedDifference[];
  readonly checks: CheckChanges;
  /** All that goes with what is deleted. */
  readonly lost?: JsonMap;
  /** What GitHub has besides, and keeps: by its path. */
  readonly keeps: JsonMap;
}

export function reviewsOf(plan: Plan): Review[] {
  return changesOf(plan).map((change, i) => {
    const { kind, name, action, resource: { current } } = change;
    const checks = checkChanges(action === 'update' ? change.differences : []);
    const differences = change.differences.map((one) => ({ ...one, weakens: action === 'update' && (isAboutChecks(one) ? takesCheck(one, checks) : isWeakening(kind, one)) }));
    return { number: i + 1, kind, name, action, needs: neededFor(change, plan), differences, checks, ...(action === 'delete' ? { lost: current ?? {} } : {}), keeps: keptOf(current) };
  });
}

/** Names of what nobody can have back: `secret KEY`. */
export function lostValues({ kind, lost = {} }: Review): string[] {
  if (kind !== 'environment') return [];
  const secrets = isList(lost.secrets) ? lost.secrets.map((name) => `secret ${String(name)}`) : [];
  return [...secrets, ...(isMap(lost.variables) ? Object.keys(lost.variables).map((name) => `variable ${name}`) : [])];
}
