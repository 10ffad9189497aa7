import { dirname } from 'path';
import { TreeDocument, TreeMap, treeOf } from '../../../core/inside';
import { GrafanaDashboardModel } from '../model';

/** Labels that the linter wants every panel to be narrowed by. */
const LABELS = ['job', 'instance'];

/**
 * What the linter of Grafana's dashboards is told of a folder of them. It wants a choice of jobs and targets in each; what comes from a single one is told apart by labels of its own.
 *
 * @see https://github.com/grafana/dashboard-linter
 */
export function shapeLint(dashboards: readonly GrafanaDashboardModel[]): TreeDocument {
  const [{ file, origin }] = dashboards;
  const exclusions = LABELS.filter((label) => !dashboards.every(({ variables }) => variables.some(({ narrows }) => narrows === label))).flatMap((label) => {
    const reason = `Series are told apart by labels of their own. A dashboard whose series come from several has a variable of the label ${label}.`;
    return [`template-${label}-rule`, `target-${label}-rule`].map((rule) => [rule, { reason }] as const);
  });
  return { path: `${dirname(file)}/.lint`, origin, root: treeOf({ exclusions: Object.fromEntries(exclusions) }) as TreeMap };
}
