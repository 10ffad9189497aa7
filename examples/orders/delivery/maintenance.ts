import { Delivery } from 'slipway/delivery';
import { Maintenance, MaintenanceTask } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

/** OR-7: `maintenance.yml` says every week which packages of the backend are behind. The frontend says it of itself, in `frontend-ci.yml`. */
export function declareMaintenance(delivery: Delivery): void {
  const workflow = new Workflow(delivery, 'maintenance', {
    name: 'Maintenance',
    triggers: [Trigger.schedule({ cron: '41 4 * * 1' }), Trigger.workflowDispatch()],
    concurrency: { group: 'maintenance' },
  });
  new Maintenance(workflow, 'backend', { tasks: [MaintenanceTask.outdatedPip('requirements.txt')] });
}
