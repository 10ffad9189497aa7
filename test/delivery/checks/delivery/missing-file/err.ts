import { Checkout, DockerAction, NodeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallJob, Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

/** Files of the user's. */
export const existing = { '.github/actions/node/dist/index.js': '' };

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new CallJob(ci, 'path', { uses: './.github/workflows/nowhere.yml' }); // finding
  new CallJob(ci, 'commit', { uses: '$/.github/workflows/nowhere.yaml' }); // finding
  const job = new Job(ci, 'job');
  job.use(new Checkout(), new UsesStep('./.github/actions/nowhere')); // finding
  const other = new Job(ci, 'other');
  other.use(new Checkout({ repository: 'acme/tools', path: 'tools' }), new UsesStep('$/tools/setup')); // finding
  new NodeAction(delivery, 'node', { description: 'Node', main: 'dist/index.js', pre: 'dist/pre.js', post: 'dist/post.js' }); // finding
  new NodeAction(delivery, 'other', { description: 'Node', main: 'dist/index.js' }); // finding
  new DockerAction(delivery, 'image', { description: 'Image', image: 'Dockerfile' }); // finding
}
