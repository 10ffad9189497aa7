import { MonitoringPagesModel } from './model';
import { dashboardPage, page, relative } from './page';
import { TextDocument, markdownText } from '../../core/inside';
import { ObservabilityModel } from '../model';
import { link, table } from '../runbooks/markdown';

/** The list of the pages. */
export function shapeIndexPage({ dashboards, catalogues, groups }: ObservabilityModel, { folder, origin }: MonitoringPagesModel): TextDocument {
  const file = `${folder}/README.md`;
  const alerts = groups.flatMap((group) => group.alerts.map((alert) => ({ group, alert })));
  const count = catalogues.reduce((sum, { metrics }) => sum + metrics.length, 0);
  return page(file, origin, [
    ['# Monitoring'],
    [`What is measured of this repository, what shows it, and what wakes somebody up. ${link('The metrics', 'metrics.md')}: ${count}, each with who emits it and who reads it.`],
    dashboards.length === 0 ? [] : ['## Dashboards'],
    dashboards.length === 0 ? [] : table(['dashboard', 'panels', 'what it is for'], dashboards.map(({ id, title, description, rows }) => [
      link(markdownText(title), relative(file, dashboardPage(folder, id))), String(rows.reduce((sum, { panels }) => sum + panels.length, 0)), markdownText(description),
    ])),
    alerts.length === 0 ? [] : ['## Alerts'],
    alerts.length === 0 ? [] : table(['alert', 'severity', 'stands in'], alerts.map(({ group, alert: { name, labels, runbook } }) => [
      runbook ? link(markdownText(name), relative(file, runbook.file)) : markdownText(name), markdownText(labels.severity ?? ''), link(markdownText(group.id), relative(file, group.file)),
    ])),
  ]);
}
