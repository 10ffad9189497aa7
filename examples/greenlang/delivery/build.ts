import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { Notification } from 'slipway/observability';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What every push goes through. One step tells of a failure, whoever wants to know. */
export function declareBuild(delivery: Delivery, notification: Notification): void {
  const build = new Workflow(delivery, 'build', { triggers: [Trigger.push({ branches: ['main'] })], concurrency: { group: `build-${Github.sha}` } });
  const test = new Job(build, 'test', { name: 'Test' });
  test.use(new Checkout());
  test.run('make test');
  test.use(notification.step('build-failure', {
    title: `The build of ${Github.refName} failed`,
    text: Github.event('head_commit.message'),
    version: Github.sha,
    condition: Status.failure(),
  }));
}
