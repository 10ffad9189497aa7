import { Construct } from 'constructs';
import { DashboardVariable } from './dashboard-variable';
import { InvalidValueError, Kind, asWritten, constructScope } from '../../core/inside';

/** A dashboard as its rows and panels know it. @internal */
export interface DashboardScope extends Construct {
  readonly url: string;
  readonly _variables: readonly DashboardVariable[];
  /** The next number: rows and panels of a dashboard have one each. */
  _number(): number;
}

/** A row as its panels know it. @internal */
export interface RowScope extends Construct {
  readonly _dashboard: DashboardScope;
}

/** What marks them. @internal */
export const DASHBOARD_KIND = new Kind<DashboardScope>('grafana-dashboard');
export const ROW_KIND = new Kind<RowScope>('dashboard-row');

const isDashboard = (scope: Construct): scope is DashboardScope => typeof (scope as Partial<DashboardScope>)._number === 'function';

/** The dashboard that a row is declared in. */
export function dashboardScope(call: string, scope: Construct, id: string): DashboardScope {
  if (isDashboard(constructScope(call, scope))) return scope as DashboardScope;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, 'a row is declared in a GrafanaDashboard', { option: 'scope', given: scope, allowed: ['a GrafanaDashboard'] });
}

/** The dashboard of what a panel is declared in. */
export function dashboardOf(call: string, scope: Construct, id: string): DashboardScope {
  const given = constructScope(call, scope);
  if (isDashboard(given)) return given;
  const { _dashboard: dashboard } = given as Partial<RowScope>;
  if (dashboard && isDashboard(dashboard)) return dashboard;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, 'a panel is declared in a Row, or in a GrafanaDashboard above its rows', { option: 'scope', given: scope, allowed: ['a Row', 'a GrafanaDashboard'] });
}
