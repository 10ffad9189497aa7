import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const OWN = Github.event('pull_request.head.repo.full_name').equalTo(Github.repository);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] });
  const job = new Job(ci, 'test');
  job.use(new Checkout());
  job.use(new Checkout({ gitRef: Github.event('pull_request.head.sha'), path: 'commit' }));
  job.use(new Checkout({ gitRef: Github.headRef, repository: Github.event('pull_request.head.repo.full_name'), path: 'theirs' }));
  job.use(new Checkout({ gitRef: Github.headRef, path: 'own', condition: OWN }));
  job.use(new Checkout({ gitRef: Github.baseRef, path: 'base', condition: Github.isEvent('pull_request') }));
  new Job(ci, 'own', { condition: OWN }).use(new Checkout({ gitRef: Github.headRef }));
  const push = new Workflow(delivery, 'push', { triggers: [Trigger.push()] });
  new Job(push, 'test').use(new Checkout({ gitRef: Github.refName }));
}
