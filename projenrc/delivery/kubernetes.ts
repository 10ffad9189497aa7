import { Sources } from './sources';
import { Cache, SetupGo } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What is read or run when something is deployed to a cluster. */
const PATHS = ['lib/promotion/targets/**', 'scripts/lab/**', 'test/kubernetes/**', 'test/support/**'];

/** What is emitted for clusters, on a real Kubernetes. Its programs are built of their modules once for a recipe, which takes a quarter of an hour, and kept from run to run. */
export function declareKubernetes(delivery: Delivery): void {
  const kubernetes = new Workflow(delivery, 'kubernetes', {
    name: 'Kubernetes',
    triggers: [Trigger.push({ branches: ['main'], paths: PATHS }), Trigger.pullRequest({ paths: PATHS }), Trigger.schedule({ cron: '41 3 * * 6' }), Trigger.workflowDispatch()],
  });
  const job = new Job(kubernetes, 'kubernetes', { name: 'Scripts on a real Kubernetes', timeout: Duration.minutes(60) });
  job.use(Sources.cached(), new SetupGo({ goVersion: '1.26', cache: false }));
  job.use(new Cache({ path: ['.tools/lab'], key: `lab-${Functions.hashFiles('scripts/lab/**')}` }));
  job.run('npm run lab', { env: { SLIPWAY_LAB_PROCESSES: '4' } });
  job.run('npm run test:kubernetes');

  const sweep = new Job(kubernetes, 'sweep', { name: 'Every call fails in turn', timeout: Duration.minutes(120) });
  sweep.use(Sources.cached());
  sweep.run('npx tsx scripts/bundle.ts');
  sweep.run("npx jest test/interpreters/targets/sweep --testPathIgnorePatterns '/node_modules/'", { env: { SLIPWAY_SWEEP: '1' } });
  sweep.run('npx jest test/runtime/promotion/engine/histories', { env: { SLIPWAY_HISTORIES: '10000' } });
}
