import { SemanticPullRequest } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, PullRequestActivity, Trigger, Workflow } from 'slipway/workflows';

/**
 * ML-12. A file of its own: it must also run when a title is edited. In the main pipeline an edit would cancel the running tests, and
 * skipping them then would count as a pass.
 */
export function declarePrTitle(delivery: Delivery): Workflow {
  const workflow = new Workflow(delivery, 'pr-title', {
    name: 'PR title',
    triggers: [Trigger.pullRequest({
      types: [PullRequestActivity.OPENED, PullRequestActivity.EDITED, PullRequestActivity.SYNCHRONIZE, PullRequestActivity.REOPENED],
    })],
  });
  new Job(workflow, 'pr-title', { name: 'PR title', timeout: Duration.minutes(5) }).use(new SemanticPullRequest({
    name: 'Check <type>(<scope>): <subject>',
    types: ['feat', 'fix', 'docs', 'test', 'refactor', 'chore'],
    requireScope: true,
  }));
  return workflow;
}
