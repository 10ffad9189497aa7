import { GithubError } from '../../common/github';
import { reviewsOf, runOf } from '../evidence/runs';
import { Surroundings, pageOf } from '../surroundings';

/**
 * Cancels a run that does nothing but wait for people to approve a deployment. One that deploys something, perhaps to another stage, is never cancelled:
 * what it has to do here is refused when it begins.
 */
export async function cancelRun(surroundings: Surroundings, id: number, environment: string): Promise<void> {
  const { github, runner } = surroundings;
  const [run, reviews] = [await runOf(github, id), await reviewsOf(github, id)];
  // What is not known is not cancelled, and neither is it passed over: it may hold the place of what comes next.
  if (!('value' in run) || !('value' in reviews)) return runner.warn(`Whether the run ${id} waits for an approval of ${environment}, which would be of no use any more, is not known: look at ${pageOf(surroundings, id)}.`);
  if (!reviews.value.waiting.includes(environment)) return;
  if (run.value.status !== 'waiting' || reviews.value.waiting.some((name) => name !== environment)) {
    return runner.warn(`The run ${id} waits for an approval of ${environment} that is of no use any more. It is not cancelled, because it does other things besides; until somebody rejects it, nothing else may get its turn there: ${pageOf(surroundings, id)}.`);
  }
  try {
    await github.post(`/actions/runs/${id}/cancel`, {});
    runner.log(`The run ${id} waited for an approval that is of no use any more, and is cancelled.`);
  } catch (error) {
    // It ended in between.
    if (!(error instanceof GithubError)) throw error;
    if (error.status !== 409 && error.status !== 404) runner.warn(`The run ${id} waits for an approval that is of no use any more, and cannot be cancelled: ${error.message}.`);
  }
}
