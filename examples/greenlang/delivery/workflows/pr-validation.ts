import { Delivery } from 'slipway/delivery';
import { PytestGroup, PytestSuite, PythonCi, PythonCoverage } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';

/** GL-9: what a pull request changes in agents and in the core library, how much of both is covered, and whether the same input gives the same result. */
export function declarePrValidation(delivery: Delivery, { setup }: Platform): CiGate {
  const workflow = new Workflow(delivery, 'pr-validation', { name: 'PR validation', triggers: [Trigger.pullRequest({ branches: ['main', 'master', 'develop'] })] });
  const python = new PythonCi(workflow, 'python', {
    setup: setup.beginning,
    version: '3.11',
    tests: [
      new PytestSuite('agents', { title: 'Agents', paths: ['tests/agents'], groups: ['intake', 'calculation', 'reporting', 'assurance'].map((group) => PytestGroup.marker(group)) }),
      new PytestSuite('core', { title: 'Core library', paths: ['tests/core'], hypothesisProfile: 'ci' }),
    ],
    coverage: PythonCoverage.atLeast(85, { sources: ['greenlang'], branches: true }),
    jobs: { agents: { jobId: 'agents' }, core: { jobId: 'core' }, coverage: { jobId: 'coverage' } },
  });
  const determinism = declareDeterminism(workflow, setup);
  return new CiGate(workflow, 'pr-gate', { name: 'PR gate', guards: [...python.jobs, determinism] });
}

/** Two runs with other hashes: what depends on the order of a set, on the clock or on chance differs. */
function declareDeterminism(workflow: Workflow, setup: Platform['setup']): Job {
  const job = new Job(workflow, 'determinism', { name: 'Determinism' });
  job.use(...setup.steps());
  job.run(`
    for seed in 0 4294967295; do
      PYTHONHASHSEED=$seed greenlang run packs/reference --output "$RUNNER_TEMP/run-$seed"
    done
    diff --recursive "$RUNNER_TEMP/run-0" "$RUNNER_TEMP/run-4294967295"
  `, { name: 'Run it twice, and compare' });
  return job;
}
