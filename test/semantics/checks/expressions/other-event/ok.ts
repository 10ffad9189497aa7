import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  // One of the events has it, whichever that is.
  const both = new Job(new Workflow(delivery, 'both', { triggers: [Trigger.push(), Trigger.pullRequest()] }), 'job');
  both.run('make', { env: { A: Github.event('pull_request.number'), B: Github.event('head_commit.id'), C: raw('github.event.repository.full_name') } });

  // That it may be missing was thought of.
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job', { condition: raw('!github.event.pull_request.draft') });
  job.run('make', { env: { A: raw('github.event.pull_request.number || github.run_id') }, condition: raw("github.event.pull_request.head.ref != 'x'") });
  job.run('make', { condition: raw("github.event_name == 'pull_request' && github.event.pull_request.merged") });

  // Whoever calls it may have been started by anything.
  new Job(new ReusableWorkflow(delivery, 'shared'), 'say').run('make', { env: { A: Github.event('issue.title') } });
  const called = new ReusableWorkflow(delivery, 'called');
  new Job(called, 'say').run('make', { env: { A: Github.event('issue.title') } });
  called.call(new Workflow(delivery, 'issues', { triggers: [Trigger.issues()] }), 'call');

  // Somebody adds a trigger to the file.
  const patched = new Workflow(delivery, 'patched', { triggers: [Trigger.push()] });
  patched.addOverride('on.issues', {});
  new Job(patched, 'say').run('make', { env: { A: Github.event('issue.title') } });
  const below = new ReusableWorkflow(delivery, 'below');
  new Job(below, 'say').run('make', { env: { A: Github.event('issue.title') } });
  below.call(patched, 'call');

  // What anybody may fill, and what nobody describes.
  const open = new Job(new Workflow(delivery, 'open', { triggers: [Trigger.repositoryDispatch(), Trigger.of('image_version', { versions: ['1.*'] })] }), 'job');
  open.run('make', { env: { A: Github.event('client_payload.version'), B: raw('github.event.sender.login') } });
}
