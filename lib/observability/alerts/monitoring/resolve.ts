import { DeploymentMonitoring, MONITORING_KIND } from './deployment-monitoring';
import { DeploymentMonitoringModel } from './model';
import { Declared } from '../../../core/inside';

/** What is looked at after deployments. */
export function resolveMonitorings(declared: Declared): DeploymentMonitoringModel[] {
  return declared.of(MONITORING_KIND).map(resolveMonitoring);
}

function resolveMonitoring({ _id: id, _origin: origin, _watched: { environment, repository, window }, _measures, rollbackTriggers }: DeploymentMonitoring): DeploymentMonitoringModel {
  return {
    id,
    origin,
    environment,
    repository,
    window: window.toSeconds(),
    objectives: _measures.map(({ id: measure, value, side, limits }) => ({ measure, value: value.toString(), side, ...limits })),
    rollbackTriggers: rollbackTriggers.map(({ alertName: alert, measure, value, side, threshold, condition, pendingFor }) => (
      { alert, measure, value: value.toString(), side, threshold, condition: condition.toString(), pendingFor: pendingFor?.toSeconds() }
    )),
  };
}
