import { Delivery } from 'slipway/delivery';
import { PullRequestConventions } from 'slipway/pipelines';
import { PullRequestActivity, PullRequestTargetActivity, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const plain = new Workflow(delivery, 'plain', { triggers: [Trigger.pullRequest()] });
  new PullRequestConventions(plain, 'title', { title: {} }); // finding

  const some = new Workflow(delivery, 'some', { triggers: [Trigger.pullRequest({ types: [PullRequestActivity.OPENED] })] });
  new PullRequestConventions(some, 'description', { description: {} }); // finding

  const target = new Workflow(delivery, 'target', { triggers: [Trigger.pullRequestTarget({ types: [PullRequestTargetActivity.OPENED] })] });
  new PullRequestConventions(target, 'title', { title: {} }); // finding
}
