import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';

/** What linters of workflows are told to let pass, and why. */
export function declareLinters(delivery: Delivery, withServices: Workflow[]): void {
  new WorkflowLinters(delivery, 'linters', {
    accepted: [{ audit: 'unpinned-images', workflows: withServices, reason: 'The test services are pinned by tag on purpose: what runs in production is pinned by its chart.' }],
  });
}
