import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity, listed, similar } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { GrafanaDashboardModel } from '../../model';
import { isGlobal, variablesIn } from '../../promql/grafana-variables';

/** A variable that a dashboard does not have stays as it is written: Prometheus looks for a value that is called like it. */
export const unknownVariable: Rule = {
  id: 'observability/unknown-variable',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const dashboard of model._part(OBSERVABILITY).dashboards) judge(dashboard, report);
  },
};

function judge({ title, origin, variables, annotations, links, rows }: GrafanaDashboardModel, report: Report): void {
  const known = ['datasource', ...variables.map(({ name }) => name)];
  const look = (who: string, at: Origin, texts: readonly (string | undefined)[]) => {
    for (const name of variablesIn(texts.filter((text) => text !== undefined).join('\n'))) {
      if (known.includes(name) || isGlobal(name)) continue;
      const near = similar(name, known);
      const message = `${who} of the dashboard '${title}' speaks of the variable '${name}', which the dashboard does not have; there are ${listed(known)}.`;
      report({ message, at: { origin: at }, fix: near ? `Did you mean '${near}'?` : `Give it to the dashboard: { variables: [DashboardVariable.label(metric, '${name}')] }.` });
    }
  };
  for (const { name, expression } of annotations) look(`The annotation '${name}'`, origin, [expression]);
  for (const link of links) look(`The link '${link.title}'`, origin, [link.url]);
  for (const panel of rows.flatMap(({ panels }) => panels)) {
    look(panel.title === '' ? `The panel '${panel.name}'` : `The panel '${panel.title}'`, panel.origin, [panel.title, ...panel.queries.flatMap(({ expression, legend }) => [expression, legend])]);
  }
}
