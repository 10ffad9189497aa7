import { dirname } from 'path';
import { TreeDocument, TreeMap, treeOf } from '../../../core/inside';
import { GrafanaDashboardModel } from '../model';

const REASON = 'Metrics of deliveries come from one job and one target: what tells them apart are labels of their own.';

/** What the linter of Grafana's dashboards is told of a folder of them. @see https://github.com/grafana/dashboard-linter */
export function shapeLint([{ file, origin }]: readonly GrafanaDashboardModel[]): TreeDocument {
  const rules = ['template-job-rule', 'template-instance-rule', 'target-job-rule', 'target-instance-rule'];
  return { path: `${dirname(file)}/.lint`, origin, root: treeOf({ exclusions: Object.fromEntries(rules.map((rule) => [rule, { reason: REASON }])) }) as TreeMap };
}
