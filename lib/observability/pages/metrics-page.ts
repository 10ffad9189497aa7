import { MonitoringPagesModel } from './model';
import { anchor, dashboardPage, page, relative } from './page';
import { MetricReader, readersIn } from './readers';
import { Duration, TextDocument, markdownText } from '../../core/inside';
import { MetricModel, ObservabilityModel } from '../model';
import { code, link, table } from '../runbooks/markdown';

/** All metrics of the delivery, catalogue by catalogue. */
export function shapeMetrics(model: ObservabilityModel, { origin, folder }: MonitoringPagesModel): TextDocument {
  const file = `${folder}/metrics.md`;
  const readers = readersIn(model);
  return page(file, origin, [
    ['# Metrics'],
    ['What is measured, who emits it, and who reads it. A metric that stands here with its labels is all that an alert or a panel can ask for.'],
    ...model.catalogues.flatMap((catalogue) => [
      [`## ${markdownText(catalogue.id)}`],
      [`Prometheus keeps them for ${Duration.seconds(catalogue.retention)}: what looks further back counts too little.`],
      table(['metric', 'type', 'what it says'], catalogue.metrics.map(({ name, type, help }) => [link(code(name), anchor(name)), type, markdownText(help)])),
      ...catalogue.metrics.flatMap((metric) => ofMetric(metric, readers.get(metric) ?? [], folder)),
    ]),
  ]);
}

function ofMetric(metric: MetricModel, readers: readonly MetricReader[], folder: string): string[][] {
  const { name, type, unit, help, labels, openLabels, buckets, emitter } = metric;
  return [
    [`### ${name}`],
    [markdownText(help)],
    table(['', ''], [
      ['type', type],
      ['unit', unit ?? 'none'],
      ['labels', [...Object.entries(labels).map(([label, values]) => `${code(label)}: ${values.map(code).join(', ')}`), ...openLabels.map((label) => `${code(label)}: any`)].join('<br>') || 'none'],
      ...(buckets.length > 0 ? [['buckets', buckets.map((limit) => (unit === 'seconds' ? String(Duration.seconds(limit)) : String(limit))).join(', ')]] : []),
      ['emitted by', markdownText(emitter)],
      ['read by', readers.map((reader) => shown(reader, folder)).join('<br>') || 'nobody'],
    ]),
  ];
}

function shown({ kind, name, anchor: heading = '', page: to, of }: MetricReader, folder: string): string {
  if (kind === 'panel') return `the panel ${link(markdownText(name), `${relative(`${folder}/metrics.md`, dashboardPage(folder, of.id))}${heading}`)} of ${markdownText(of.title)}`;
  return `the ${kind} ${to ? link(markdownText(name), relative(`${folder}/metrics.md`, to.file)) : markdownText(name)}`;
}
