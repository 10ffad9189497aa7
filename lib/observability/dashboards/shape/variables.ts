import { DATASOURCE } from './datasource';
import { DashboardVariableModel, GrafanaDashboardModel } from '../model';

/** Which Prometheus is asked: every panel refers to it, so that a file fits any Grafana. */
const DATASOURCE_VARIABLE = {
  type: 'datasource', name: 'datasource', label: 'Data source', query: 'prometheus', refresh: 1, regex: '', multi: false, includeAll: false, options: [], hide: 0, skipUrlSync: false,
};

export function variableList({ variables }: GrafanaDashboardModel): object[] {
  return [DATASOURCE_VARIABLE, ...variables.map(shapeVariable)];
}

const option = (value: string, text = value) => ({ text, value, selected: true });

const ALL = option('$__all', 'All');

function shapeVariable(variable: DashboardVariableModel): object {
  switch (variable.type) {
    case 'query': return shapeQuery(variable);
    case 'custom': return shapeCustom(variable);
    case 'constant': return { type: 'constant', name: variable.name, label: variable.title, query: variable.values[0], current: option(variable.values[0]), options: [option(variable.values[0])], hide: 2, skipUrlSync: true };
  }
}

/** Its values are asked for again whenever the range changes: what was deployed then need not be what is deployed now. */
function shapeQuery(variable: DashboardVariableModel): object {
  const query = `label_values(${variable.series}, ${variable.label})`;
  return { type: 'query', ...common(variable), datasource: DATASOURCE, definition: query, query, refresh: 2, sort: 1, regex: '', options: [], current: chosen(variable) };
}

function shapeCustom(variable: DashboardVariableModel): object {
  const current = chosen(variable) ?? option(variable.values[0]);
  const options = [...(variable.all ? [ALL] : []), ...variable.values.map((value) => option(value))].map((one) => ({ ...one, selected: one.value === current.value }));
  return { type: 'custom', ...common(variable), query: variable.values.map((value) => value.replace(/,/g, '\\,')).join(', '), options, current };
}

function common({ name, title, multiple, all }: DashboardVariableModel): object {
  // All are all that have the label; a list of every value would grow with them.
  return { name, label: title, multi: multiple, includeAll: all, ...(all ? { allValue: '.+' } : {}), hide: 0, skipUrlSync: false };
}

function chosen({ defaultValue, all }: DashboardVariableModel) {
  return defaultValue === undefined ? (all ? ALL : undefined) : option(defaultValue);
}
