import { MonitoringPagesModel } from './model';
import { anchor, dashboardPage, page, relative } from './page';
import { readersIn } from './readers';
import { Duration, TextDocument, markdownText } from '../../core/inside';
import { GrafanaDashboardModel, MetricModel, ObservabilityModel, PanelModel, ThresholdModel } from '../model';
import { code, fenced, link, quotedLines, table } from '../runbooks/markdown';
import { readBy } from '../runbooks/read-by';

/** What a dashboard shows, panel by panel. */
export function shapeDashboardPage(model: ObservabilityModel, { folder, origin, pictures }: MonitoringPagesModel, dashboard: GrafanaDashboardModel): TextDocument {
  const { id, title, description, rows, variables, file, url } = dashboard;
  const own = dashboardPage(folder, id);
  const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  return page(own, origin, [
    [`# ${markdownText(title)}`],
    quotedLines(description),
    picture === undefined ? [] : [`![${markdownText(title)}](${relative(own, picture)})`],
    [`Grafana reads ${link(code(file), relative(own, file))}${/^https?:/.test(url) ? `, and shows it at ${link('its address', url)}` : ''}.`],
    variables.length === 0 ? [] : table(['chosen at the top', 'values', 'narrows'], variables.map(({ name, title: shown, label, values, narrows }) => [
      `${markdownText(shown)} (${code(`$${name}`)})`, label === undefined ? values.map(code).join(', ') : `those of the label ${code(label)}`, narrows === undefined ? '' : code(narrows),
    ])),
    ...rows.flatMap(({ title: row, panels }) => [
      row === undefined ? [] : [`## ${markdownText(row)}`],
      ...panels.flatMap((panel) => ofPanel(model, panel, (path) => relative(own, path), `${folder}/metrics.md`)),
    ]),
  ]);
}

function ofPanel(model: ObservabilityModel, panel: PanelModel, to: (path: string) => string, metricsFile: string): string[][] {
  const { title, description, queries, content } = panel;
  const facts = factsOf(panel);
  return [
    title === '' ? [] : [`### ${markdownText(title)}`],
    quotedLines(description),
    ...(content === undefined ? [] : [quotedLines(content)]),
    facts.length === 0 ? [] : table(['', ''], facts),
    ...queries.map(({ expression }) => fenced('promql', expression)),
    ...readOf(model, panel, to, metricsFile),
  ];
}

function factsOf({ type, unit, thresholds = [], noValue, queries }: PanelModel): string[][] {
  if (queries.length === 0) return [];
  return [
    ['shown as', type],
    ...(unit === undefined ? [] : [['unit', code(unit)]]),
    ...(thresholds.length < 2 ? [] : [['thresholds', thresholds.map((threshold) => ofThreshold(threshold, unit)).join(', ')]]),
    ...(noValue === undefined ? [] : [['without a value', markdownText(noValue)]]),
  ];
}

function ofThreshold({ value, color }: ThresholdModel, unit: string | undefined): string {
  return value === undefined ? color : `${color} from ${inWords(value, unit)}`;
}

/** A value as people say it, in the units that most panels have. */
function inWords(value: number, unit: string | undefined): string {
  if (unit === 's' && value > 0 && Number.isInteger(value)) return String(Duration.seconds(value));
  if (unit === 'percentunit') return `${Number((value * 100).toPrecision(12))} %`;
  return unit === 'percent' ? `${value} %` : String(value);
}

/** The metrics that a panel reads, and the alerts that read the same: who sees one of them red wants to know whether somebody was told. */
function readOf(model: ObservabilityModel, { queries }: PanelModel, to: (path: string) => string, metricsFile: string): string[][] {
  const metrics = [...new Set(queries.flatMap(({ expression }) => readBy(model, expression).metrics))];
  if (metrics.length === 0) return [];
  const alerts = alertsOn(model, metrics, to);
  return [[`Reads ${metrics.map(({ name }) => link(code(name), `${to(metricsFile)}${anchor(name)}`)).join(', ')}.${alerts.length > 0 ? ` Alerts on the same: ${alerts.join(', ')}.` : ''}`]];
}

function alertsOn(model: ObservabilityModel, metrics: readonly MetricModel[], to: (path: string) => string): string[] {
  const readers = metrics.flatMap((metric) => readersIn(model).get(metric) ?? []).filter(({ kind }) => kind === 'alert');
  const names = new Map(readers.map((reader) => [`${reader.of.id}/${reader.name}`, reader]));
  return [...names.values()].map(({ name, page: runbook }) => (runbook ? link(markdownText(name), to(runbook.file)) : markdownText(name)));
}
