import { Delivery } from 'slipway/delivery';
import { WorkflowLinters } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';

/** What linters of workflows are told to let pass, and why. */
export function declareLinters(delivery: Delivery, withServices: Workflow[], benchmarks: Workflow): void {
  new WorkflowLinters(delivery, 'linters', {
    accepted: [
      { audit: 'unpinned-images', workflows: withServices, reason: 'The test services are pinned by tag on purpose: what runs in production is pinned by its chart.' },
      { audit: 'undocumented-permissions', workflows: [benchmarks], reason: 'actions: read is for the report of main, which a change is compared with.' },
    ],
  });
}
