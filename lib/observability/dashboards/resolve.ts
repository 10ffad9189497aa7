import { IConstruct } from 'constructs';
import { DashboardAnnotation } from './dashboard-annotation';
import { DASHBOARD_KIND, ROW_KIND } from './dashboard-scope';
import { DashboardVariable } from './dashboard-variable';
import { GrafanaDashboard } from './grafana-dashboard';
import { DashboardAnnotationModel, DashboardVariableModel, GrafanaDashboardModel } from './model';
import { narrowed } from './narrow';
import { PANEL_KIND, Panel } from './panels/panel';
import { resolveRows } from './resolve-rows';
import { Row } from './row';
import { Declared, Duration } from '../../core/inside';
import { prometheusDuration } from '../promql/prometheus-duration';
import { PromQl } from '../promql/promql';

/** The dashboards with their rows and panels. */
export function resolveDashboards(declared: Declared): GrafanaDashboardModel[] {
  const rows = byScope(declared.of(ROW_KIND) as readonly Row[]);
  const panels = byScope(declared.of(PANEL_KIND));
  return (declared.of(DASHBOARD_KIND) as readonly GrafanaDashboard[]).map((dashboard) => resolveDashboard(dashboard, rows.get(dashboard) ?? [], (scope) => panels.get(scope) ?? []));
}

function byScope<T extends IConstruct>(all: readonly T[]): Map<IConstruct, T[]> {
  const found = new Map<IConstruct, T[]>();
  for (const one of all) found.set(one.node.scope!, [...found.get(one.node.scope!) ?? [], one]);
  return found;
}

function resolveDashboard(dashboard: GrafanaDashboard, rows: readonly Row[], panelsOf: (scope: IConstruct) => readonly Panel[]): GrafanaDashboardModel {
  const { _id: id, _origin: origin, _variables: variables, file, uid, url, _overrides: { list: overrides } } = dashboard;
  const { title, description, tags = [], annotations = [], links = [], range = Duration.days(7), refresh = Duration.minutes(5), manifests = [] } = dashboard._props;
  return {
    id,
    origin,
    file,
    uid,
    url,
    title,
    description,
    tags,
    range: prometheusDuration(range),
    refresh: prometheusDuration(refresh),
    variables: variables.map((variable, at) => resolveVariable(variable, variables.slice(0, at))),
    annotations: annotations.map((annotation) => resolveAnnotation(annotation, variables)),
    links: links.map(({ tooltip = '', keepTime = false, keepVariables = false, ...link }) => ({ ...link, tooltip, keepTime, keepVariables })),
    rows: resolveRows(dashboard, rows, panelsOf),
    manifests: manifests.map(({ _type: type, _options: { namespace, labels, folder } }) => ({ type, file: file.replace(/json$/, `${type}.yaml`), namespace, labels, folder })),
    overrides,
  };
}

function resolveVariable({ variableName: name, _choice: choice, _narrows: narrows, _from: from }: DashboardVariable, before: readonly DashboardVariable[]): DashboardVariableModel {
  if (from.type !== 'query') return { name, ...choice, type: from.type, narrows, values: [...from.values] };
  const series = narrowed(PromQl._of({ kind: 'selector', series: from.series, matchers: [] }), before);
  return { name, ...choice, type: 'query', narrows, label: from.label, series, values: [] };
}

function resolveAnnotation(annotation: DashboardAnnotation, variables: readonly DashboardVariable[]): DashboardAnnotationModel {
  const { annotationName: name, _expression: expression, _isMoment: moments, _options: { title = name, tagLabels = [], color } } = annotation;
  return { name, expression: narrowed(expression, variables), moments, title, tagLabels, color: color?._text ?? 'blue' };
}
