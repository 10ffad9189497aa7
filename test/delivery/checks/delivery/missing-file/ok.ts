import { Checkout, CompositeAction, DockerAction, NodeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallJob, Job, ReusableWorkflow, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export const taken = ['.github/workflows/taken.yml'];
/** Files of the user's. */
export const existing = {
  '.github/workflows/by-hand.yml': 'on: workflow_call\njobs:\n  a: { permissions: {}, runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
  '.github/actions/by-hand/action.yaml': 'name: by hand\ndescription: does\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n',
  'tools/lint/Dockerfile': '', '.github/actions/node/dist/index.js': '', '.github/actions/image/Dockerfile': '', 'dist/post.js': '',
};

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'inside').run('make');
  for (const name of ['shared', 'by-hand', 'taken']) new CallJob(ci, name, { uses: `./.github/workflows/${name}.yml` });
  new CallJob(ci, 'elsewhere', { uses: 'acme/shared/.github/workflows/nowhere.yml@0123456789abcdef0123456789abcdef01234567' });

  const own = new CompositeAction(delivery, 'own', { description: 'Own' });
  own.run('make');
  const job = new Job(ci, 'job');
  job.use(new Checkout(), own.step(), new UsesStep('./.github/actions/by-hand'), new UsesStep('$/tools/lint'));
  // The folder of another repository.
  const other = new Job(ci, 'other');
  other.use(new Checkout({ repository: 'acme/tools', path: 'tools' }), new UsesStep('./tools/setup'));

  new NodeAction(delivery, 'node', { description: 'Node', main: 'dist/index.js', post: '../../../dist/post.js' });
  new DockerAction(delivery, 'image', { description: 'Image', image: 'Dockerfile' });
}
