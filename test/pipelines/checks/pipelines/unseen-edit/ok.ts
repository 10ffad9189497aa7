import { Delivery } from 'slipway/delivery';
import { LabelRule, PullRequestConventions } from 'slipway/pipelines';
import { PullRequestActivity, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { OPENED, EDITED, SYNCHRONIZE, REOPENED } = PullRequestActivity;
  const seen = new Workflow(delivery, 'seen', { triggers: [Trigger.pullRequest({ types: [OPENED, EDITED, SYNCHRONIZE, REOPENED] })] });
  new PullRequestConventions(seen, 'conventions', { title: {} });

  // Nothing that people write is looked at.
  const labels = new Workflow(delivery, 'labels', { triggers: [Trigger.pullRequest()] });
  new PullRequestConventions(labels, 'labels', { labels: [LabelRule.paths('documentation', 'docs/**')], size: { maximumLines: 500 } });
}
