import { Checkout, Scorecard, UploadSarif } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/**
 * How the OpenSSF judges the repository. It takes results only from a workflow that does nothing else: no variables, no rights for all jobs, and steps of a short list.
 *
 * @see https://github.com/ossf/scorecard-action#workflow-restrictions
 */
export function declareScorecard(delivery: Delivery): void {
  const scorecard = new Workflow(delivery, 'scorecard', {
    name: 'Scorecard',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.branchProtectionRule(), Trigger.schedule({ cron: '17 3 * * 6' })],
    concurrency: { group: 'scorecard' },
  });
  const job = new Job(scorecard, 'scorecard', { name: 'Scorecard' });
  const sarif = 'results.sarif';
  job.use(new Checkout(), new Scorecard({ resultsFile: sarif, resultsFormat: 'sarif', publishResults: true }), new UploadSarif({ sarifFile: sarif }));
}
