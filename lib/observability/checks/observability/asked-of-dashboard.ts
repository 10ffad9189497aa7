import { Asked } from './asked';
import { escapeRegExp } from '../../../core/inside';
import { DashboardVariableModel, GrafanaDashboardModel } from '../../model';
import { withValues } from '../../promql/grafana-variables';
import { readPromQl } from '../../promql/read';

/** What a dashboard asks, as Prometheus gets it when all is chosen that there is to choose, and the dashboard shows what it shows at first. */
export function askedOf({ title, origin, range, variables, annotations, rows }: GrafanaDashboardModel): Asked[] {
  const values = new Map([...variables.map((variable) => [variable.name, valueOf(variable)] as const), ['__range', range] as const]);
  const read = (expression: string) => readPromQl(withValues(expression, values));
  const of = `of the dashboard '${title}'`;
  return [
    ...variables.flatMap(({ name, series }) => (series === undefined ? [] : [{ who: `The variable '${name}' ${of}`, origin, reading: read(series) }])),
    ...annotations.map(({ name, expression }) => ({ who: `The annotation '${name}' ${of}`, origin, reading: read(expression) })),
    ...rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.queries.map(({ expression }) => ({ who: `The panel '${panel.title}' ${of}`, origin: panel.origin, reading: read(expression) })))),
  ];
}

/** A pattern, as Grafana writes several values into one; where the values are those of Prometheus, any. In JSON quotes, as they stand in an expression. */
function valueOf({ type, values }: DashboardVariableModel): string {
  if (type === 'constant') return values[0];
  return type === 'query' ? '.+' : JSON.stringify(values.map(escapeRegExp).join('|')).slice(1, -1);
}
