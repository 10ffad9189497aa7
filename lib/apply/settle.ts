import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';
import { Difference, differences } from './compare/differences';
import { JsonMap } from './compare/json';
import { PlannedResource } from './plan';
import { shownValue } from './report/values';
import { Resource, titleOf } from './resources/resource';

/** GitHub said yes, and the setting is not there. */
export class NotTaken extends Error {
  public constructor(resource: Resource, left: readonly Difference[]) {
    const settings = left.map(({ path, before, after }) => `${path} (declared: ${shownValue(after)}, GitHub has: ${shownValue(before)})`);
    super(`${titleOf(resource)}: GitHub accepted the request, but ${resource.desired ? `did not take ${settings.join(', ')}` : 'it is still there'}. `
      + 'The plan of the owner may not include it, or the organization decides about it.');
    this.name = 'NotTaken';
  }
}

/** Looks again before it says that something was not taken: GitHub's answers lag behind at times. */
const LOOKS = 3;

/** Writes one resource, reads it back and compares. */
export async function settle(client: GithubClient, { resource }: PlannedResource): Promise<void> {
  let { current } = resource;
  for (let attempt = 1; ; attempt++) {
    try {
      await resource.write(current);
      break;
    } catch (error) {
      if (!(error instanceof GithubFailure) || !error.uncertain || attempt >= client.pace.attempts) throw error;
      // It may have been done: what is there now decides what is left to do.
      await client.backoff(attempt);
      current = await resource.read();
      if (differencesLeft(resource, current).length === 0) return;
    }
  }
  for (let look = 1; ; look++) {
    const left = differencesLeft(resource, await resource.read());
    if (left.length === 0) return;
    if (look >= LOOKS) throw new NotTaken(resource, left);
    await client.backoff(look);
  }
}

function differencesLeft({ desired }: Resource, current: JsonMap | undefined): Difference[] {
  if (!desired) return current ? [{ path: '' }] : [];
  return differences(current ?? {}, desired);
}
