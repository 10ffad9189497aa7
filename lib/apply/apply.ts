import { GithubFailure } from './client/failure';
import { Stopped } from './client/flight';
import { GithubClient } from './client/github-client';
import { Change, Plan, changesOf } from './plan';
import { NotTaken, settle } from './settle';

/** How the application of a plan went. */
export interface Applied {
  readonly done: readonly Change[];
  readonly failed: readonly { readonly change: Change; readonly message: string }[];
  /** Not begun: the caller stopped it, or it would have failed in the same way. */
  readonly left: readonly Change[];
  readonly stopped: boolean;
}

/** What happens, as it happens. */
export type Progress = (state: 'start' | 'done' | 'failed', change: Change, number: number, all: number) => void;

/** Makes the repository as it was declared, one resource after the other. What one of them cannot have does not keep the others from theirs. */
export async function applyPlan(client: GithubClient, plan: Plan, progress: Progress): Promise<Applied> {
  const changes = changesOf(plan);
  const done: Change[] = [];
  const failed: { change: Change; message: string }[] = [];
  for (const [i, change] of changes.entries()) {
    progress('start', change, i + 1, changes.length);
    try {
      await settle(client, change);
    } catch (error) {
      const left = changes.slice(i + 1);
      // Begun: what was sent of it is found, and what is left is sent, by the next run.
      if (error instanceof Stopped) return { done, failed, left: [change, ...left], stopped: true };
      if (!(error instanceof GithubFailure) && !(error instanceof NotTaken)) throw error;
      failed.push({ change, message: error.message });
      progress('failed', change, i + 1, changes.length);
      if (isFatal(error)) return { done, failed, left, stopped: false };
      continue;
    }
    done.push(change);
    progress('done', change, i + 1, changes.length);
  }
  return { done, failed, left: [], stopped: false };
}

function isFatal(error: Error): boolean {
  return error instanceof GithubFailure && error.fatal;
}
