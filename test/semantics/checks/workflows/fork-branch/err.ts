import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] });
  const job = new Job(ci, 'test');
  job.use(new Checkout({ gitRef: Github.headRef })); // finding
  job.use(new Checkout({ gitRef: Github.event('pull_request.head.ref'), path: 'again' })); // finding
  job.use(new Checkout({ gitRef: Github.headRef.orElse(Github.ref), path: 'or' })); // finding
  job.use(new UsesStep('Actions/Checkout@0123456789abcdef0123456789abcdef01234567', { version: 'v4', inputs: { 'ref': Functions.format('refs/heads/{0}', Github.headRef), 'persist-credentials': false } })); // finding
}
