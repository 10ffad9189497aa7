import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { DependencyReviewCheck, FindingSeverity } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** GL-28: no pull request brings in what is known to be weak, or may not be used. What is not on the list is denied, GPL-2.0, GPL-3.0 and AGPL-3.0 with it: the action takes one list, never both. */
export function declareDependencyReview(delivery: Delivery): CiGate {
  const workflow = new Workflow(delivery, 'dependency-review', { name: 'Dependency review', triggers: [Trigger.pullRequest()] });
  new DependencyReviewCheck(workflow, 'dependencies', {
    failOn: FindingSeverity.HIGH,
    allowLicenses: ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'PSF-2.0'],
  });
  Checks.of(workflow).acknowledge('workflows/read-only-token', 'A pull request from a fork gets no comment; the page of its run says the same.');
  return new CiGate(workflow, 'dependencies-gate', { name: 'Dependencies gate' });
}
