import { GrafanaUnit } from './grafana-unit';
import { Thresholds } from './thresholds';
import { PromQl } from '../promql/promql';

/** What a panel asks Prometheus. */
export interface PanelQuery {
  /** What is asked. */
  readonly expression: PromQl;
  /**
   * What its series are called. `{{environment}}` stands for the value of a label.
   *
   * @default - what Grafana makes of the labels
   */
  readonly legend?: string;
  /**
   * What its values are measured in.
   *
   * @default - the unit of the panel
   */
  readonly unit?: GrafanaUnit;
  /**
   * Which colours its values have.
   *
   * @default - those of the panel
   */
  readonly thresholds?: Thresholds;
}
