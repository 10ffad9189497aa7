import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallJob, Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

/** Files of others. */
export const existing = {
  '.github/workflows/broken.yml': 'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n',
  '.github/workflows/tabs.yml': 'on:\n\tworkflow_call:\n',
  '.github/actions/broken/action.yaml': 'name: broken\ndescription: no runs\n',
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'broken', { uses: './.github/workflows/broken.yml' }); // finding
  new CallJob(ci, 'tabs', { uses: '$/.github/workflows/tabs.yml' }); // finding
  const job = new Job(ci, 'job');
  job.use(new Checkout(), new UsesStep('./.github/actions/broken')); // finding
  const action = new CompositeAction(delivery, 'outer', { description: 'Uses it' });
  action.use(new UsesStep('$/.github/actions/broken')); // finding
}
