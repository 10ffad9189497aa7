import { Construct } from 'constructs';
import { Panel, PanelProps } from './panel';
import { expectPanel, expectQueries } from './panel-options';
import { dashboardOf } from '../dashboard-scope';
import { DashboardVariable } from '../dashboard-variable';
import { PanelDrawing } from '../drawing';
import { GrafanaUnit } from '../grafana-unit';
import { PanelQuery } from '../panel-query';
import { Thresholds } from '../thresholds';

/** What a panel says that shows something of Prometheus. */
export interface DataPanelProps extends PanelProps {
  /** What stands above it. */
  readonly title: string;
  /** What it shows, and how to read it: shown when somebody points at its corner. */
  readonly description: string;
  /** What its values are measured in. */
  readonly unit: GrafanaUnit;
  /**
   * The variables that narrow it: series that have the label of one are those with the value that was chosen. What an expression says of the label itself is kept, and what is written as text is left as it is.
   *
   * @default - all variables of the dashboard
   */
  readonly narrowedBy?: DashboardVariable[];
}

/** What a panel says that may ask several things. */
export interface QueryPanelProps extends DataPanelProps {
  /** What it asks. */
  readonly queries: PanelQuery[];
  /**
   * How many decimals are shown.
   *
   * @default - as many as suit the value
   */
  readonly decimals?: number;
  /**
   * Where its scale begins.
   *
   * @default - at the least value
   */
  readonly min?: number;
  /**
   * Where its scale ends.
   *
   * @default - at the greatest value
   */
  readonly max?: number;
  /**
   * What is shown where there is no value.
   *
   * @default 'No data'
   */
  readonly noValue?: string;
  /**
   * Which colours its values have.
   *
   * @default - one colour for all
   */
  readonly thresholds?: Thresholds;
}

/** A panel that may ask several things. */
export abstract class QueryPanel extends Panel {
  /**
   * @param scope the row, or the dashboard
   * @param id what it is called in the program
   * @param props what it shows
   */
  protected constructor(scope: Construct, id: string, props: QueryPanelProps) {
    const call = `new ${new.target.name}`;
    expectPanel(call, id, props, dashboardOf(call, scope, id)._variables);
    expectQueries(call, id, props.queries);
    super(scope, id, props);
  }
}

/** What all of them show. */
export function drawingOf({ title, description, unit, narrowedBy, queries, decimals, min, max, noValue, thresholds }: QueryPanelProps): Omit<PanelDrawing, 'type' | 'usual'> {
  return { title, description, unit: unit._text, narrowedBy, queries, decimals, min, max, noValue, thresholds: thresholds && [...thresholds._steps] };
}
