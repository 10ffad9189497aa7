import { AlertGroupModel } from './alerts/model';
import { DoraMetricsModel } from './dora/model';
import { MetricCatalogueModel } from './metrics/model';

export * from './alerts/model';
export * from './dora/model';
export * from './metrics/model';

/** What is measured, and who is told when. */
export interface ObservabilityModel {
  /** The metrics that there are. */
  readonly catalogues: MetricCatalogueModel[];
  /** Alerts and recorded series. */
  readonly groups: AlertGroupModel[];
  /** The measures of DORA. There is at most one of these. */
  readonly dora: DoraMetricsModel[];
}
