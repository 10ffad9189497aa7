import { annotationList } from './annotations';
import { shapePanel } from './panel';
import { variableList } from './variables';
import { TreeDocument, TreeMap, TreeValue, overridden, treeList, treeMap, treeOf } from '../../../core/inside';
import { DashboardLinkModel, DashboardRowModel, GrafanaDashboardModel } from '../model';

/**
 * What Grafana's provisioning reads: its classic model. The version of the schema is an old one, which every Grafana since 10.4 brings up to date: one that is newer than Grafana itself is refused.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/
 */
const SCHEMA_VERSION = 39;

export function shapeDashboard(dashboard: GrafanaDashboardModel): TreeDocument {
  return { path: dashboard.file, origin: dashboard.origin, root: shapeRoot(dashboard), json: {} };
}

/** The document without its path: others hold it, too. */
export function shapeRoot(dashboard: GrafanaDashboardModel): TreeMap {
  const { uid, title, description, tags, range, refresh, links, rows, overrides } = dashboard;
  const root = treeMap([
    // Grafana gives it a number of its own.
    ['id', null],
    ['uid', uid],
    ['title', title],
    ['description', description],
    ['tags', treeList(tags)],
    ['schemaVersion', SCHEMA_VERSION],
    ['editable', false],
    ['graphTooltip', 1],
    ['time', treeOf({ from: `now-${range}`, to: 'now' })],
    ['timepicker', treeOf({})],
    ['timezone', 'browser'],
    ['refresh', refresh],
    ['links', treeList(links.map(shapeLink))],
    ['annotations', treeOf({ list: annotationList(dashboard) })],
    ['templating', treeOf({ list: variableList(dashboard) })],
    ['panels', treeList(rows.flatMap(shapeRow))],
  ]);
  return overridden(root, overrides);
}

function shapeLink({ title, url, tooltip, keepTime, keepVariables }: DashboardLinkModel): TreeValue {
  return treeOf({ title, type: 'link', icon: 'external link', tooltip, url, tags: [], asDropdown: false, targetBlank: true, includeVars: keepVariables, keepTime });
}

/** The title of a row is a panel, too. What is hidden stands inside of it. */
function shapeRow({ id, title, collapsed, y, panels }: DashboardRowModel): TreeMap[] {
  const shaped = panels.map(shapePanel);
  if (id === undefined) return shaped;
  const row = treeMap([
    ['id', id], ['type', 'row'], ['title', title], ['collapsed', collapsed], ['gridPos', treeOf({ h: 1, w: 24, x: 0, y })], ['panels', treeList(collapsed ? shaped : [])],
  ]);
  return collapsed ? [row] : [row, ...shaped];
}
