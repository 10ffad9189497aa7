import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { LoadThreshold, PerformanceGate, PerformanceSource, RollbackDrill, Scanner, SecurityScan } from 'slipway/pipelines';
import { Stage } from 'slipway/promotion';
import { Trigger, Workflow } from 'slipway/workflows';

const STAGING = 'https://staging.trading.example.com';

/** ST-6: what can only be seen of a system that runs. Every night, and when somebody asks: staging is attacked, and a thousand people come at once. */
export function declareStagingChecks(delivery: Delivery): Workflow {
  const workflow = new Workflow(delivery, 'staging-checks', { name: 'Staging checks', concurrency: { group: 'staging-checks' }, triggers: [Trigger.schedule({ cron: '20 3 * * *' }), Trigger.workflowDispatch()] });
  new SecurityScan(workflow, 'attack', { scanners: [Scanner.zapBaseline({ target: STAGING })], jobs: { verdict: { name: 'Verdict of the attack' } } });
  new PerformanceGate(workflow, 'load', {
    source: PerformanceSource.k6('scripts/testing/performance-test.js', {
      virtualUsers: 1000,
      duration: Duration.minutes(5),
      thresholds: [LoadThreshold.responseTime(95, 100), LoadThreshold.failureRate(0.01)],
      env: { BASE_URL: STAGING },
    }),
  });
  return workflow;
}

/** ST-10: on the first day of a month staging goes back, and comes forward again. */
export function declareDrill(delivery: Delivery, stage: Stage): Workflow {
  const workflow = new Workflow(delivery, 'rollback-drill', { name: 'Rollback drill', concurrency: { group: 'rollback-drill' }, triggers: [Trigger.schedule({ cron: '0 9 1 * *' }), Trigger.workflowDispatch()] });
  new RollbackDrill(workflow, 'drill', { stage, within: Duration.minutes(20), jobs: { drill: { jobId: 'drill' } } });
  return workflow;
}
