import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Maintenance, MaintenanceTask } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const [DAILY, WEEKLY] = ['52 2 * * *', '7 6 * * 1'];

/** What is looked at again although nothing changed. */
export interface Watched {
  readonly security: Workflow;
  readonly benchmarks: Workflow;
}

/** GL-21: every day the scans, and what nobody needs any more; every week the benchmarks, and the dependencies that are behind. */
export function declareScheduledMaintenance(delivery: Delivery, { security, benchmarks }: Watched): Maintenance {
  const workflow = new Workflow(delivery, 'scheduled-maintenance', {
    name: 'Scheduled maintenance',
    triggers: [Trigger.schedule({ cron: DAILY }, { cron: WEEKLY }), Trigger.workflowDispatch()],
    concurrency: { group: 'scheduled-maintenance' },
  });
  return new Maintenance(workflow, 'maintenance', {
    tasks: [
      MaintenanceTask.start(security, { cron: DAILY }),
      MaintenanceTask.oldCaches({ cron: DAILY }),
      MaintenanceTask.stale({ cron: DAILY, staleAfter: Duration.days(90) }),
      MaintenanceTask.start(benchmarks, { cron: WEEKLY }),
      MaintenanceTask.outdatedPip('constraints.txt', { cron: WEEKLY, version: '3.11' }),
      MaintenanceTask.oldArtifacts({ cron: WEEKLY, olderThan: Duration.days(90) }),
    ],
  });
}
