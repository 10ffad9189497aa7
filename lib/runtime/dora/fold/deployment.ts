import { DeployEvent } from '../events/event';

/** One deployment of one run to one environment, however many legs and attempts it had. */
export interface Deployment {
  readonly environment: string;
  readonly run: number;
  /** The first attempt that ended. It decides what is counted. */
  readonly first: Attempt;
  /** The first later one that succeeded, when that one failed. */
  readonly retry?: Attempt;
}

/** All legs of an attempt together. */
export interface Attempt {
  readonly at: number;
  readonly id: string;
  readonly sha: string;
  readonly failed: boolean;
  readonly change?: 'rollback' | 'hotfix';
  readonly leads: readonly number[];
}

/** What the legs of a run to an environment say, in the order of the ledger. Undefined when none of them reached it and only those count that did. */
export function deploymentOf(legs: readonly DeployEvent[], strict: boolean): Deployment | undefined {
  const attempts = byAttempt(legs).flatMap((some) => attemptOf(some, strict) ?? []);
  if (attempts.length === 0) return undefined;
  const [first, ...later] = attempts;
  const { environment, run } = legs[0];
  return { environment, run, first, retry: first.failed ? later.find(({ failed }) => !failed) : undefined };
}

/** Nearly all have one. */
function byAttempt(legs: readonly DeployEvent[]): (readonly DeployEvent[])[] {
  if (legs.every(({ attempt }) => attempt === legs[0].attempt)) return [legs];
  const numbers = [...new Set(legs.map(({ attempt }) => attempt))].sort((a, b) => a - b);
  return numbers.map((number) => legs.filter(({ attempt }) => attempt === number));
}

function attemptOf(legs: readonly DeployEvent[], strict: boolean): Attempt | undefined {
  // The step that records was there; the API is asked for what it did not see.
  const recorded = legs.filter(({ source }) => source === 'recorder');
  const counted = recorded.length > 0 ? recorded : legs;
  const failed = counted.some(({ result }) => result === 'failure');
  if (strict && failed && legs.some(({ reached }) => reached === false) && !legs.some(({ reached }) => reached === true)) return undefined;
  const last = counted[counted.length - 1];
  const change = (['rollback', 'hotfix'] as const).find((kind) => counted.some((leg) => leg.change === kind));
  // Of the legs of a matrix the first that knows its changes: they all deploy the same.
  return { at: last.at, id: last.id, sha: last.sha, failed, change, leads: [...counted, ...legs].find(({ leads }) => leads !== undefined)?.leads ?? [] };
}
