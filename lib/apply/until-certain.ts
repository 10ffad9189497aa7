import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';

/**
 * Writes. Where the answer does not say whether it was done, it looks before it writes again: what is there may be its own, or somebody else's by now.
 *
 * @param look what there is now, if nothing is left to write; undefined: write again; it throws when nothing must be written any more
 */
export async function untilCertain<T>(client: GithubClient, write: () => Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof GithubFailure) || !error.uncertain || attempt >= client.pace.attempts) throw error;
      await client.backoff(attempt);
      const there = await look();
      if (there !== undefined) return there;
    }
  }
}
