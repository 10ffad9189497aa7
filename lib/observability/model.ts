import { AlertGroupModel } from './alerts/model';
import { DeploymentMonitoringModel } from './alerts/monitoring/model';
import { GrafanaDashboardModel } from './dashboards/model';
import { DoraMetricsModel } from './dora/model';
import { MetricCatalogueModel } from './metrics/model';
import { NotificationModel } from './notify/model';
import { MonitoringPagesModel } from './pages/model';
import { AlertRoutingModel, ReceiverModel } from './routing/model';

export * from './alerts/model';
export * from './dashboards/model';
export * from './dora/model';
export * from './alerts/monitoring/model';
export * from './metrics/model';
export * from './pages/model';
export * from './notify/model';
export * from './routing/model';
export * from './runbooks/model';

/** What is measured, who is told when, and what people look at. */
export interface ObservabilityModel {
  /** The metrics that there are. */
  readonly catalogues: MetricCatalogueModel[];
  /** Alerts and recorded series. */
  readonly groups: AlertGroupModel[];
  /** What people look at. */
  readonly dashboards: GrafanaDashboardModel[];
  /** The measures of DORA. There is at most one of these. */
  readonly dora: DoraMetricsModel[];
  /** Pages about all that. */
  readonly pages: MonitoringPagesModel[];
  /** Who can be told. */
  readonly receivers: ReceiverModel[];
  /** Who is told of which alert. */
  readonly routings: AlertRoutingModel[];
  /** What workflows tell, and whom. */
  readonly notifications: NotificationModel[];
  /** What is looked at after deployments. */
  readonly monitorings: DeploymentMonitoringModel[];
}
