import { Delivery } from 'slipway/delivery';
import { PerformanceGate, PerformanceSource } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';

/** GL-15, GL-36: results are what they were, packs are what they say, and nothing became slower than on main. */
export function declareAcceptanceGoldenTests(delivery: Delivery, { setup }: Platform): CiGate {
  const workflow = new Workflow(delivery, 'acceptance-golden-tests', {
    name: 'Acceptance golden tests',
    // The weekly run of main is what pull requests are compared with.
    triggers: [Trigger.pullRequest(), Trigger.schedule({ cron: '23 4 * * 1' }), Trigger.workflowDispatch()],
  });
  const golden = new Job(workflow, 'golden', { name: 'Golden tests' });
  golden.use(...setup.steps());
  golden.run('pytest tests/golden --golden-dir tests/golden/expected', { name: 'Compare with what is known to be right', env: { PYTHONHASHSEED: 0, TZ: 'UTC' } });

  const packs = new Job(workflow, 'packs', { name: 'Packs' });
  packs.use(...setup.steps());
  packs.run(`
    for pack in packs/*/; do
      greenlang pack validate "$pack"
      greenlang pack test "$pack"
    done
  `, { name: 'Validate and try each pack' });

  new PerformanceGate(workflow, 'performance', {
    source: PerformanceSource.pytest({ paths: ['tests/performance'], marker: 'benchmark' }),
    setup: setup.beginning,
    maximumRegression: 10,
    comment: true,
  });
  return new CiGate(workflow, 'acceptance-gate', { name: 'Acceptance gate' });
}
