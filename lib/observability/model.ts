import { AlertGroupModel } from './alerts/model';
import { MetricCatalogueModel } from './metrics/model';

export * from './alerts/model';
export * from './metrics/model';
export * from './runbooks/model';

/** What is measured, and who is told when. */
export interface ObservabilityModel {
  /** The metrics that there are. */
  readonly catalogues: MetricCatalogueModel[];
  /** Alerts and recorded series. */
  readonly groups: AlertGroupModel[];
}
