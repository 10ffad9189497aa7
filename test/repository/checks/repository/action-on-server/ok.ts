import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, GithubServer } from 'slipway/repository';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/orders', { server: GithubServer.enterpriseServer('github.acme.example') });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  // What an unknown commit belongs to, nobody knows.
  new Job(ci, 'build').use(new Checkout(), new UsesStep(`actions/upload-artifact@${SHA}`, { version: 'v3.2.1', inputs: { path: 'dist' } }), new UsesStep(`actions/upload-artifact@${SHA}`, { inputs: { path: 'dist', name: 'b' } }));
}
