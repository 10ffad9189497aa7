import { GithubError } from '../../common/github';
import { reviewsOf, runOf } from '../evidence/runs';
import { Surroundings } from '../surroundings';

/**
 * Cancels a run that does nothing but wait for people to approve a deployment. One that deploys something, perhaps to another stage, is never cancelled:
 * what it has to do here is refused when it begins.
 */
export async function cancelRun({ github, runner }: Surroundings, id: number, environment: string): Promise<void> {
  const [run, reviews] = [await runOf(github, id), await reviewsOf(github, id)];
  if (!('value' in run) || run.value.status !== 'waiting') return;
  if (!('value' in reviews) || reviews.value.waiting.some((name) => name !== environment)) return;
  try {
    await github.post(`/actions/runs/${id}/cancel`, {});
    runner.log(`The run ${id} waited for an approval that is of no use any more, and is cancelled.`);
  } catch (error) {
    // It ended in between.
    if (!(error instanceof GithubError)) throw error;
    if (error.status !== 409 && error.status !== 404) runner.warn(`The run ${id} waits for an approval that is of no use any more, and cannot be cancelled: ${error.message}.`);
  }
}
