import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallJob, Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = {
  '.github/workflows/inner.yml': '\ufeffon:\r\n  workflow_call:\r\njobs:\r\n  a:\r\n    permissions: {}\r\n    runs-on: ubuntu-latest\r\n    steps: [{ run: make }]\r\n',
  '.github/workflows/anchors.yaml': 'on: workflow_call\nenv: &env { A: b }\njobs:\n  a: { permissions: {}, runs-on: ubuntu-latest, env: *env, steps: [{ run: make }] }\n',
  '.github/actions/setup/action.yaml': "name: setup\ndescription: does\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n",
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'inner', { uses: './.github/workflows/inner.yml' });
  new CallJob(ci, 'anchors', { uses: '$/.github/workflows/anchors.yaml' });
  new Job(ci, 'job').use(new Checkout(), new UsesStep('./.github/actions/setup'));
}
