import { posix } from 'path';
import { annotationText, code, fenced, item, link, markdownLines, table } from './markdown';
import { RunbookModel } from './model';
import { readBy } from './read-by';
import { FOLDER } from './resolve';
import { TextDocument, markdownText } from '../../core/inside';
import { AlertGroupModel, AlertRuleModel, ObservabilityModel } from '../model';
import { page } from '../pages/page';

/** Path of the page that lists all others. */
export const INDEX = `${FOLDER}/README.md`;

/** The alerts that have a page. */
export function runbooksOf({ groups }: ObservabilityModel): { readonly group: AlertGroupModel; readonly alert: AlertRuleModel; readonly runbook: RunbookModel }[] {
  return groups.flatMap((group) => group.alerts.flatMap((alert) => (alert.runbook ? [{ group, alert, runbook: alert.runbook }] : [])));
}

/** The page of an alert. */
export function shapeRunbook(model: ObservabilityModel, group: AlertGroupModel, alert: AlertRuleModel, runbook: RunbookModel): TextDocument {
  const to = (path: string) => posix.relative(runbook.file.replace(/\/[^/]*$/, ''), path);
  return page(runbook.file, alert.origin, [
    [`# ${alert.name}`],
    [`**${capitalized(alert.labels.severity)}.** ${annotationText(alert.annotations.summary)}`],
    [annotationText(alert.annotations.description)],
    ['## Meaning'],
    markdownLines(runbook.meaning),
    ['## Likely causes'],
    runbook.causes.flatMap((text) => item('-', text)),
    ['## What to look at'],
    [...linksOf(runbook, to), ...runbook.look].flatMap((text) => item('-', text)),
    ['## What to do'],
    runbook.steps.flatMap((text, at) => item(`${at + 1}.`, text)),
    ['## When it fires'],
    fenced('promql', alert.expression),
    table(['', ''], factsOf(group, alert, to)),
    ...readsOf(model, alert),
    [`All runbooks: ${link('the list', to(INDEX))}.`],
  ]);
}

/** The list of all pages. */
export function shapeIndex(model: ObservabilityModel): TextDocument {
  const pages = runbooksOf(model);
  const groups = model.groups.filter((group) => pages.some((one) => one.group === group));
  return page(INDEX, pages[0].alert.origin, [
    ['# Runbooks'],
    ['What to do when an alert fires. Every page says what it means, what is likely to have caused it, what to look at and what to do.'],
    ...groups.flatMap((group) => [
      [`## ${markdownText(group.id)}`],
      table(['alert', 'severity', 'what happened'], pages.filter((one) => one.group === group).map(({ alert, runbook }) => [
        link(alert.name, posix.relative(FOLDER, runbook.file)), alert.labels.severity, annotationText(alert.annotations.summary),
      ])),
    ]),
  ]);
}

function linksOf({ dashboardUrl, workflow }: RunbookModel, to: (path: string) => string): string[] {
  return [
    ...(dashboardUrl === undefined ? [] : [`${link('The panel', dashboardUrl)} that shows what this alert asks.`]),
    ...(workflow === undefined ? [] : [`${workflow.url === undefined ? 'The runs' : link('The runs', workflow.url)} of ${link(markdownText(workflow.name), to(workflow.file))}.`]),
  ];
}

function factsOf({ id, file, interval }: AlertGroupModel, { pendingFor, keepFiringFor, labels }: AlertRuleModel, to: (path: string) => string): string[][] {
  return [
    ['fires', pendingFor === undefined ? 'at once' : `when it was so for ${pendingFor}`],
    ['ends', keepFiringFor === undefined ? 'as soon as it is not so any more' : `when it was not so for ${keepFiringFor}`],
    ['is asked', interval === undefined ? 'as often as Prometheus is configured to' : `every ${interval}`],
    ['labels', Object.entries(labels).map(([name, value]) => code(`${name}="${value}"`)).join(' ')],
    ['stands in', link(`the group ${markdownText(id)}`, to(file))],
  ];
}

/** Who emits what the alert reads: when there is nothing, that is where to look. */
function readsOf(model: ObservabilityModel, { expression }: AlertRuleModel): string[][] {
  const { metrics, recorded } = readBy(model, expression);
  return [
    ...(metrics.length + recorded.size === 0 ? [] : [['## What it reads'], ['When nothing of this arrives, the alert is silent whatever happens.']]),
    ...(metrics.length === 0 ? [] : [table(['metric', 'what it says', 'emitted by'], metrics.map(({ name, type, help, emitter }) => [`${code(name)} (${type})`, markdownText(help), markdownText(emitter)]))]),
    ...(recorded.size === 0 ? [] : [table(['recorded series', 'made of'], [...recorded].map(([name, made]) => [code(name), code(made)]))]),
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
