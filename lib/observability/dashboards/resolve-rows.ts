import { IConstruct } from 'constructs';
import { GrafanaDashboard } from './grafana-dashboard';
import { bottomOf, laidOut } from './layout';
import { DashboardRowModel, PanelModel, PanelPosition, PanelQueryModel } from './model';
import { narrowed } from './narrow';
import { PanelQuery } from './panel-query';
import { Panel } from './panels/panel';
import { Row } from './row';

/** The rows of a dashboard with their panels, from the top down. */
export function resolveRows(dashboard: GrafanaDashboard, rows: readonly Row[], panelsOf: (scope: IConstruct) => readonly Panel[]): DashboardRowModel[] {
  const found: DashboardRowModel[] = [];
  let y = 0;
  const add = (row: Pick<DashboardRowModel, 'id' | 'title' | 'collapsed'>, scope: IConstruct, top: number) => {
    const panels = panelsOf(scope);
    const positions = laidOut(panels.map(sizeOf), top);
    found.push({ ...row, y, panels: panels.map((panel, at) => resolvePanel(panel, positions[at], dashboard)) });
    // What is hidden takes no room until somebody opens it.
    y = row.collapsed ? top : bottomOf(positions, top);
  };
  if (panelsOf(dashboard).length > 0) add({ collapsed: false }, dashboard, 0);
  for (const row of rows) add({ id: row._rowId, title: row._props.title, collapsed: row._props.collapsed ?? false }, row, y + 1);
  return found;
}

function sizeOf({ _size: { width, height }, _drawing: { usual } }: Panel) {
  return { width: width ?? usual.width, height: height ?? usual.height };
}

function resolvePanel(panel: Panel, position: PanelPosition, dashboard: GrafanaDashboard): PanelModel {
  const { panelId: id, _id: name, _origin: origin, url, _overrides: { list: overrides } } = panel;
  const { queries, narrowedBy = dashboard._variables, usual, ...drawing } = panel._drawing;
  return { ...drawing, id, name, origin, url, position, overrides, queries: queries.map((query, at) => resolveQuery(query, at, panel, narrowedBy)) };
}

function resolveQuery({ expression, legend, unit, thresholds }: PanelQuery, at: number, { _drawing: { type, sparkline } }: Panel, narrowedBy: GrafanaDashboard['_variables']): PanelQueryModel {
  return {
    refId: String.fromCharCode('A'.charCodeAt(0) + at),
    expression: narrowed(expression, narrowedBy),
    legend,
    instant: type !== 'timeseries' && type !== 'heatmap' && !(sparkline ?? false),
    format: type === 'table' ? 'table' : type === 'heatmap' ? 'heatmap' : 'time_series',
    unit: unit?._text,
    thresholds: thresholds && [...thresholds._steps],
  };
}
