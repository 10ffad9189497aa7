import { GithubClient } from './client/github-client';
import { Difference, differences, isBetween } from './compare/differences';
import { JsonMap } from './compare/json';
import { PlannedResource } from './plan';
import { shownValue } from './report/values';
import { Resource, isKept, titleOf } from './resources/resource';
import { untilCertain } from './until-certain';

/** GitHub said yes, and the setting is not there. */
export class NotTaken extends Error {
  public constructor(resource: Resource, left: readonly Difference[]) {
    const settings = left.map(({ path, before, after }) => `${path} (${isKept(path) ? 'to be kept' : 'declared'}: ${shownValue(after)}, GitHub has: ${shownValue(before)})`);
    super(`${titleOf(resource)}: GitHub accepted the request, but ${resource.desired ? `did not take ${settings.join(', ')}` : 'it is still there'}. `
      + 'The plan of the owner may not include it, or the organization decides about it.');
    this.name = 'NotTaken';
  }
}

/** Somebody else was there between the plan and the write. */
export class ChangedSince extends Error {
  /**
   * @param now what is there instead of what the plan saw
   * @param written what was written of it before that was seen
   */
  public constructor({ current: planned, ...resource }: Resource, now: JsonMap | undefined, written: 'nothing' | 'a part') {
    super(`${titleOf(resource)}: somebody, it is not known who, changed it since the plan: ${changeSince(planned, now)}. Of this, ${written} was written. Plan again, and look at the new plan.`);
    this.name = 'ChangedSince';
  }
}

function changeSince(planned: JsonMap | undefined, now: JsonMap | undefined): string {
  if (planned === undefined) return 'it was not there, and now it is';
  if (now === undefined) return 'it was there, and now it is not';
  const parts = differences(planned, now).map(({ path, before, after }) => {
    if (before === undefined) return `${path}: there is ${shownValue(after)} more`;
    return after === undefined ? `${path}: ${shownValue(before)} is no longer there` : `${path}: planned from ${shownValue(before)}, is now ${shownValue(after)}`;
  });
  return parts.join('; ');
}

/** Looks again before it says that something was not taken: GitHub's answers lag behind at times. */
const LOOKS = 3;

/**
 * Reads one resource again, writes it if it is as the plan saw it, reads it back and compares.
 *
 * @param mayWrite asked right before each write; it throws when nothing must be written any more
 */
export async function settle(client: GithubClient, { resource }: PlannedResource, mayWrite: () => Promise<void>): Promise<void> {
  let current = await resource.read();
  // Somebody did the same already, or an earlier run did.
  if (differencesLeft(resource, current).length === 0) return;
  if (!isUnseen(resource) && (differences(resource.current ?? {}, current ?? {}).length > 0 || (resource.current === undefined) !== (current === undefined))) throw new ChangedSince(resource, current, 'nothing');
  const write = async (): Promise<'written' | 'there'> => {
    await mayWrite();
    await resource.write(current);
    return 'written';
  };
  const end = await untilCertain(client, write, async () => {
    // It may have been done: what is there now decides what is left to do.
    current = await resource.read();
    if (differencesLeft(resource, current).length === 0) return 'there';
    if (!isUnseen(resource) && !isOnTheWay(resource, current)) throw new ChangedSince(resource, current, 'a part');
    return undefined;
  });
  if (end === 'written') await readBack(client, resource);
}

/** What is neither what the plan saw, nor what was declared, nor between them was done by somebody else. */
function isOnTheWay({ current: planned, desired }: Resource, now: JsonMap | undefined): boolean {
  return now === undefined ? planned === undefined : isBetween(planned, now, desired);
}

/** GitHub shows it only when what it needs is there, and that was not so when it was planned: there is nothing to compare it with. */
function isUnseen({ needs = [], current }: Resource): boolean {
  return needs.length > 0 && current !== undefined && Object.keys(current).length === 0;
}

async function readBack(client: GithubClient, resource: Resource): Promise<void> {
  for (let look = 1; ; look++) {
    const left = differencesLeft(resource, await resource.read());
    if (left.length === 0) return;
    if (look >= LOOKS) throw new NotTaken(resource, left);
    await client.backoff(look);
  }
}

function differencesLeft({ desired }: Resource, current: JsonMap | undefined): Difference[] {
  if (!desired) return current ? [{ path: '' }] : [];
  // What GitHub put there besides is its own business; what it took away of what was to be kept is not.
  return differences(current ?? {}, desired).filter(({ path, after }) => after !== undefined || !isKept(path));
}
