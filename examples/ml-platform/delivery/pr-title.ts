import { Delivery } from 'slipway/delivery';
import { PullRequestConventions } from 'slipway/pipelines';
import { PullRequestActivity, Trigger, Workflow } from 'slipway/workflows';

const { OPENED, EDITED, SYNCHRONIZE, REOPENED } = PullRequestActivity;

/** ML-12. A file of its own: it must also run when a title is edited, and in the main pipeline an edit would cancel the running tests. */
export function declarePrTitle(delivery: Delivery): void {
  const workflow = new Workflow(delivery, 'pr-title', { name: 'PR title', triggers: [Trigger.pullRequest({ types: [OPENED, EDITED, SYNCHRONIZE, REOPENED] })] });
  new PullRequestConventions(workflow, 'pr-title', {
    title: { types: ['feat', 'fix', 'docs', 'test', 'refactor', 'chore'], scopeRequired: true },
    jobs: { check: { jobId: 'pr-title', name: 'PR title' } },
  });
}
