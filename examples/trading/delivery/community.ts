import { Delivery } from 'slipway/delivery';
import { DeliveryHandbook } from 'slipway/pipelines';
import { PullRequestTemplate, StatusBadges } from 'slipway/repository';
import { Workflow } from 'slipway/workflows';

/** ST-7: what people meet first. ST-8: a runbook, what to do when something stops somebody, and the setup, all made of what is declared. */
export function declareCommunity(delivery: Delivery, workflows: Workflow[]): void {
  new PullRequestTemplate(delivery, 'change', {
    sections: [
      { heading: 'What changes, and why', hint: 'Two sentences are enough. Link the story.' },
      { heading: 'Tests', checklist: ['Unit tests cover the change, all of it where money is calculated', 'Integration tests pass'] },
      { heading: 'Security', checklist: ['No secret or customer data is in the change', 'Input from outside is validated', 'New dependencies were looked at'] },
      { heading: 'Performance', checklist: ['The 95th percentile stays below 100 ms', 'No query without an index'] },
      { heading: 'Deployment', checklist: ['The old version works with the migrated database', 'The migration can be undone, or the release says that it cannot', 'Someone watches the canary'] },
    ],
  });
  new StatusBadges(delivery, 'badges', { workflows });
  new DeliveryHandbook(delivery, 'handbook');
}
