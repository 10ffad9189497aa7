import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { PerformanceGate, PerformanceSource } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** GE-4: benchmarks on every change, and every night; more than 10 % slower than main is too slow. */
export function declarePerformance(delivery: Delivery): CiGate {
  const workflow = new Workflow(delivery, 'performance', {
    name: 'Performance',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest({ branches: ['main'] }), Trigger.schedule({ cron: '0 2 * * *' }), Trigger.workflowDispatch()],
  });
  const benchmarks = new PerformanceGate(workflow, 'benchmarks', {
    source: PerformanceSource.pytest({ paths: ['tests'], marker: 'performance', pythonVersion: '3.12', install: 'python -m pip install --requirement requirements_infrastructure.txt --requirement requirements_dev.txt' }),
    maximumRegression: 10,
    comment: true,
    jobs: { measure: { timeout: Duration.minutes(30) }, compare: { name: 'Compare with main' } },
  });
  return new CiGate(workflow, 'performance-gate', { name: 'Performance gate', guards: benchmarks.jobs });
}
