import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const slack = Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK_WEBHOOK_URL') });
  const notification = new Notification(delivery, 'notify', { events: { 'build-failure': [slack], 'deploy-failure': [slack], 'deploy-success': [slack] } }); // finding
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
  job.use(new Checkout(), notification.send('build-failure', { title: 'x' }));
}
