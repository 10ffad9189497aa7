import { join } from 'path';
import { Sources } from './sources';
import { scoredGroups } from '../../scripts/mutation/stored';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

/** Whether the tests still notice small changes of the sources. It takes too long for a pull request: once a week, and when somebody asks for it. */
export function declareMutation(delivery: Delivery): void {
  const mutation = new Workflow(delivery, 'mutation', {
    name: 'Mutation',
    triggers: [Trigger.schedule({ cron: '23 2 * * 0' }), Trigger.workflowDispatch()],
    concurrency: { group: 'mutation' },
  });
  const matrix = new Matrix({ axes: { group: scoredGroups(join(__dirname, '../..')) }, failFast: false });
  const job = new Job(mutation, 'mutation', { name: `Mutation, ${matrix.get('group')}`, matrix, timeout: Duration.hours(4) });
  job.use(Sources.cached());
  // The runners of GitHub have four cores.
  job.run(`npm run mutation -- ${matrix.get('group')} --scored --workers 4`);
}
