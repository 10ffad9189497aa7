import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallInput, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

/** Put together here, so that nobody takes this file for a leak. */
const token = (prefix: string) => `${prefix}${'1aB'.repeat(12)}`;

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })], env: { A: token('ghp_') } }); // finding
  const job = new Job(ci, 'job', { env: { B: `Bearer ${token('npm_')}` } }); // finding
  job.use(new Checkout({ token: token('github_pat_') + token('_') })); // finding
  job.run(`curl -H 'PRIVATE-TOKEN: ${token('glpat-')}' https://gitlab.example.com`); // finding
  job.run('make', { env: { KEY: ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ') } }); // finding

  const called = new ReusableWorkflow(delivery, 'called', { inputs: { key: CallInput.string() } });
  new Job(called, 'make').run(`make KEY=${called.input('key')}`);
  called.call(ci, 'call', { inputs: { key: token('sk_live_') } }); // finding
}
