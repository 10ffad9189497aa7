import { markdownText } from '../../../core/inside';
import { annotationText, code, link, relative, table } from '../../../observability/inside';
import { HandbookFacts } from '../reading/facts';
import { fileLink } from '../reading/workflow-names';

/** What can wake somebody up, where it says what to do, and who is told of what. */
export function alertBlocks({ observability: { groups, notifications, routings, dashboards } }: HandbookFacts, from: string): string[][] {
  const alerts = groups.flatMap((group) => group.alerts.map((alert) => [
    alert.runbook ? link(code(alert.name), relative(from, alert.runbook.file)) : code(alert.name),
    markdownText(alert.labels.severity ?? ''), annotationText(alert.annotations.summary ?? ''), alert.pendingFor ?? 'a moment', fileLink(from, group.file),
  ]));
  const told = [
    ...notifications.flatMap(({ events }) => events.map(({ name, receivers }) => [`the event ${code(name)} of a workflow`, receivers.map(code).join(', ')])),
    ...routings.flatMap(({ routes, defaultReceiver }) => [...routes.map(({ event, receivers }) => [markdownText(event), receivers.map(code).join(', ')]), ['every other alert', code(defaultReceiver)]]),
  ];
  if (alerts.length + told.length + dashboards.length === 0) return [];
  return [
    ['## Alerts and runbooks'],
    ...alerts.length === 0 ? [] : [['Each alert has a page that says what it means, what to look at and what to do.'], table(['alert', 'severity', 'what it says', 'after', 'declared in'], alerts)],
    ...told.length === 0 ? [] : [['Who is told:'], table(['what', 'whom'], told)],
    ...dashboards.length === 0 ? [] : [[`Dashboards: ${dashboards.map(({ title, file }) => link(markdownText(title), relative(from, file))).join(', ')}.`]],
  ];
}
