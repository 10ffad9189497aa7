import { panelAnchors } from './page';
import { rememberedOf } from '../../core/inside';
import { MetricModel, ObservabilityModel } from '../model';
import { readBy } from '../runbooks/read-by';

/** Somebody who reads a metric. */
export interface MetricReader {
  readonly kind: 'alert' | 'panel' | 'recording rule';
  readonly name: string;
  /** Of a panel: its heading on the page of the dashboard. */
  readonly anchor?: string;
  /** The page that says more, from the root of the repository. */
  readonly page?: { readonly file: string };
  /** What it belongs to: a dashboard, a group. */
  readonly of: { readonly id: string; readonly title: string };
}

/** Who reads each metric: alerts first, then panels, then what is recorded, each in the order of its declaration. */
export const readersIn = rememberedOf((model: ObservabilityModel): ReadonlyMap<MetricModel, readonly MetricReader[]> => {
  const found = new Map<MetricModel, MetricReader[]>();
  const add = (expression: string, reader: MetricReader) => {
    for (const metric of readBy(model, expression).metrics) {
      const readers = found.get(metric) ?? [];
      if (!readers.some(({ kind, name, anchor, of }) => kind === reader.kind && name === reader.name && anchor === reader.anchor && of.id === reader.of.id)) found.set(metric, [...readers, reader]);
    }
  };
  for (const { id, alerts } of model.groups) {
    for (const { name, expression, runbook } of alerts) add(expression, { kind: 'alert', name, page: runbook && { file: runbook.file }, of: { id, title: id } });
  }
  for (const dashboard of model.dashboards) {
    const { id, title } = dashboard;
    for (const [panel, anchor] of panelAnchors(dashboard)) for (const { expression } of panel.queries) add(expression, { kind: 'panel', name: panel.title, anchor, of: { id, title } });
  }
  for (const { id, recordings } of model.groups) for (const { name, expression } of recordings) add(expression, { kind: 'recording rule', name, of: { id, title: id } });
  return found;
});
