import { AlertGroupModel } from './alerts/model';
import { DeploymentMonitoringModel } from './alerts/monitoring/model';
import { MetricCatalogueModel } from './metrics/model';

export * from './alerts/model';
export * from './alerts/monitoring/model';
export * from './metrics/model';
export * from './runbooks/model';

/** What is measured, and who is told when. */
export interface ObservabilityModel {
  /** The metrics that there are. */
  readonly catalogues: MetricCatalogueModel[];
  /** Alerts and recorded series. */
  readonly groups: AlertGroupModel[];
  /** What is looked at after deployments. */
  readonly monitorings: DeploymentMonitoringModel[];
}
