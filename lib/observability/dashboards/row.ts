import { Construct } from 'constructs';
import { DashboardScope, ROW_KIND, dashboardScope } from './dashboard-scope';
import { Origin, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What a row says. */
export interface RowProps {
  /** What stands above its panels. */
  readonly title: string;
  /**
   * Whether its panels are hidden until somebody opens it. Hidden panels ask Prometheus nothing.
   *
   * @default false
   */
  readonly collapsed?: boolean;
}

/**
 * Panels below a title. They are laid out from left to right in 24 columns, each as high up as it fits.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/create-dashboard/
 */
export class Row extends Construct {
  /** @internal */
  public readonly _dashboard: DashboardScope;
  /** @internal */
  public readonly _rowId: number;
  /** @internal */
  public readonly _props: RowProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the dashboard
   * @param id what it is called in the program
   * @param props its title
   */
  public constructor(scope: Construct, id: string, props: RowProps) {
    super(dashboardScope('new Row', scope, id), nodeIdOf('new Row', scope, (expectOptions('new Row', id, props, ROW), id), 'row:'));
    this._props = props;
    this._dashboard = scope as DashboardScope;
    this._rowId = this._dashboard._number();
    this._origin = declare(this, ROW_KIND);
  }
}

const ROW = optionTable({ title: kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a text that says something'), collapsed: kinds.flag }, ['title']);
