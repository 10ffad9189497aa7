import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const slack = Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK_WEBHOOK_URL') });
  const teams = Receiver.teams(delivery, 'teams', { webhook: Secrets.get('TEAMS_WEBHOOK_URL') });
  const notification = new Notification(delivery, 'notify', { events: { 'build-failure': [slack], 'release': [slack] } });
  const chosen = new Notification(delivery, 'tell', { events: { push: [teams], tag: [teams] } });
  const release = new CompositeAction(delivery, 'release', { description: 'Releases.' });
  release.use(notification.action.step({ inputs: { event: 'release', title: 'x' } }));
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
  job.use(new Checkout(), release.step(), notification.send('build-failure', { title: 'x' }), chosen.action.step({ inputs: { event: Github.refType, title: 'x' } }));
}
